import {findConceptColours, toHex, type ColourName} from '../../../src/charts/colours.js';
import {toShape} from '../../../src/charts/statements/statement-marks.js';
import type {Language} from '../../../src/rows.js';
import {pick} from '../../../src/words/language.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {html, toHtml, type Html} from '../text/html.js';

const WIDTH = 120;
const HEIGHT = 20;
const EDGE = 8;

/** A quantity on an axis that begins at zero, with its hedge in the shape of its mark. */
export interface Dot {
  value: number;
  high?: number | null | undefined;
  operator?: string;
  /** Hollow where it was read from a brief. */
  isHollow?: boolean;
  colour: ColourName;
}

interface AxisOptions {
  /** The greatest value of any province: the end of the axis. */
  greatest: number;
  language: Language;
  /** A value that divides the axis, such as a quotient of one. */
  divide?: number;
}

/** A dot on its axis; a range has a bar from its lower to its upper end. Persian axes begin at the right. */
export function drawDot({value, high, operator = '=', isHollow, colour}: Dot, options: AxisOptions): Html {
  const toX = createScale(options);
  const middle = HEIGHT / 2;
  const range =
    high === null || high === undefined
      ? ''
      : drawLine(toX(value), toX(high), middle, {stroke: colour, width: 4});
  const mark = `<path transform="translate(${toX(value)},${middle}) scale(9)" d="${toShape(operator)}" fill="${toHex(isHollow ? 'paper' : colour)}" stroke="${toHex(colour)}" stroke-width="1.6" vector-effect="non-scaling-stroke"/>`;
  return wrap(drawAxis(options) + range + mark);
}

/** A bar from zero. */
export function drawBar(value: number, options: AxisOptions): Html {
  const toX = createScale(options);
  const [from, to] = [toX(0), toX(value)];
  const [left, width] = [Math.min(from, to), Math.max(1, round(Math.abs(to - from)))];
  return wrap(
    `${drawAxis(options)}<rect x="${left}" y="6" width="${width}" height="8" fill="${toHex('lapis3')}"/>`,
  );
}

/** Where dated counts lie in time and how great they are: one small panel a province, all on the same axes. */
export interface ComparedPanel {
  /** First and last day of the axis of time. */
  from: string;
  to: string;
  greatest: number;
  language: Language;
}

/** The dated counts of one province; one that is dated by a stretch of days is a bar of that length. */
export function drawPanel(claims: readonly SiteClaim[], {from, to, greatest, language}: ComparedPanel): Html {
  const height = 44;
  const [first, last] = [Date.parse(from), Date.parse(to)];
  const toX = createScale({greatest: Math.max(1, last - first), language});
  const toY = (value: number) => round(height - 6 - ((height - 12) * value) / Math.max(1, greatest));
  const marks = claims.map((claim) => {
    const [x, x2] = [claim.valid_from!, claim.valid_to!].map((day) => toX(Date.parse(day) - first)) as [
      number,
      number,
    ];
    const {mark: colour} = findConceptColours(claim.concept_id);
    const y = toY(claim.value);
    if (Math.abs(x2 - x) > 3) return drawLine(x, x2, y, {stroke: colour, width: 3});
    return `<path transform="translate(${x},${y}) scale(9)" d="${toShape(claim.operator)}" fill="${toHex(claim.grade === 'brief' ? 'paper' : colour)}" stroke="${toHex(colour)}" stroke-width="1.6" vector-effect="non-scaling-stroke"/>`;
  });
  const floor = drawLine(EDGE, WIDTH - EDGE, toY(0), {stroke: 'rule', width: 1});
  return wrap(floor + marks.join(''), height);
}

function createScale({greatest, language}: AxisOptions): (value: number) => number {
  const reach = (WIDTH - EDGE * 2) / (greatest || 1);
  return (value) =>
    pick(language, {fa: round(WIDTH - EDGE - value * reach), en: round(EDGE + value * reach)});
}

function drawAxis(options: AxisOptions): string {
  const axis = drawLine(EDGE, WIDTH - EDGE, HEIGHT / 2, {stroke: 'rule', width: 1});
  if (options.divide === undefined) return axis;
  const x = createScale(options)(options.divide);
  return `${axis}<path d="M${x},1V${HEIGHT - 1}" stroke="${toHex('quiet')}" stroke-width="1"/>`;
}

function drawLine(
  from: number,
  to: number,
  y: number,
  {stroke, width}: {stroke: ColourName; width: number},
): string {
  return `<path d="M${from},${y}H${to}" stroke="${toHex(stroke)}" stroke-width="${width}"/>`;
}

function wrap(markup: string, height = HEIGHT): Html {
  return html`<svg viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">${toHtml(markup)}</svg>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
