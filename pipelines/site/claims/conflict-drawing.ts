import {max, min} from 'd3-array';
import {toHex} from '../../../src/charts/colours.js';
import {toSide} from '../../../src/charts/side.js';
import {toLook, toShape} from '../../../src/charts/statements/statement-marks.js';
import type {Language} from '../../../src/rows.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {html, toHtml, type Html} from '../text/html.js';

const WIDTH = 148;
const HEIGHT = 34;
const EDGE = 14;
const MIDDLE = 17;

/**
 * Two numbers (or more) on one line from zero, each with the mark that it has everywhere; where they are of one thing, what lies between
 * them is pomegranate. Listeners have the row that it stands in.
 */
export function drawConflict(claims: readonly SiteClaim[], language: Language, isOneThing: boolean): Html {
  const highest = Math.max(1, ...claims.map(({value, high}) => high ?? value));
  const {x: edge, sign} = toSide(language, WIDTH);
  const toX = (value: number) => Math.round(edge + sign * (EDGE + (value / highest) * (WIDTH - EDGE * 2)));
  const values = claims.map(({value}) => value);
  const [low, high] = [toX(min(values) ?? 0), toX(max(values) ?? 0)];
  const gap = isOneThing && low !== high && drawRule(low, high, 'pomegranate', 3);
  const marks = claims.map((claim) => drawMark(claim, toX(claim.value)));
  const drawn = [drawRule(toX(0), toX(highest), 'rule', 1), drawTick(toX(0)), gap || '', ...marks].join('');
  return html`<svg class="k-drawing conflict-drawing" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" direction="ltr" aria-hidden="true">${toHtml(drawn)}</svg>`;
}

function drawRule(from: number, to: number, colour: 'rule' | 'pomegranate', width: number): string {
  return `<path d="M${from},${MIDDLE}H${to}" stroke="${toHex(colour)}" stroke-width="${width}"/>`;
}

function drawTick(x: number): string {
  return `<path d="M${x},${MIDDLE - 6}v12" stroke="${toHex('quiet')}"/>`;
}

function drawMark(claim: SiteClaim, x: number): string {
  const {row, colours, isHollow, isDashed} = toLook(claim);
  const fill = toHex(isHollow || isDashed ? 'paper' : colours.mark);
  const dash = isDashed ? ' stroke-dasharray="2.5 2"' : '';
  const paint = `fill="${fill}" stroke="${toHex(colours.mark)}" stroke-width="1.6"${dash}`;
  return `<path transform="translate(${x},${MIDDLE}) scale(13)" d="${toShape(row.operator)}" ${paint} vector-effect="non-scaling-stroke"/>`;
}
