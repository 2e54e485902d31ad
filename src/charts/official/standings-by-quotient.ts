import type {Language} from '../../rows.js';
import {formatPlainList, joinClauses} from '../../words/list.js';
import {formatNumber} from '../../words/number.js';
import {toHex} from '../colours.js';
import {drawRules, drawTexts, listLayer, type DrawnRule, type DrawnText} from '../layers.js';
import {say} from '../../words/say.js';
import {toSide, type Side} from '../side.js';
import {createChart, PAINT, pixel, SIZES, type ChartOptions, type ChartSpec, type Layer} from '../spec.js';
import {estimateWidth} from '../text-width.js';

/** A place in one activity: how concentrated it is there, and whether a cluster is named there. */
export interface DrawnStanding {
  place_id: string;
  name: string;
  lane: 'named' | 'not_named' | 'silent';
  quotient: number;
  /** True where rounding leaves it open on which side of one the quotient lies. */
  is_close: boolean;
  /** The page of the place. */
  href?: string | undefined;
}

const LANES = ['named', 'not_named', 'silent'] as const;
const ROW = 19;
const HEAD = 26;

/**
 * Draws places on a line of location quotients, parted at one, in three lanes: named, not named, silent. The line reaches from the lowest
 * to the highest; a place without any of the activity has no ratio to one, and stands apart at zero.
 */
export function standingsByQuotient(rows: readonly DrawnStanding[], options: ChartOptions): ChartSpec {
  const {language, width = 640} = options;
  const axis = toAxis(rows, width, language);
  const {lanes, height} = placeLanes(rows, axis, width);
  const dots = lanes.flatMap(({dots}) => dots);
  return createChart(options, {
    title: findInStandings(rows, options),
    notes: rows.some(({is_close}) => is_close) ? [say(language, 'standings.close')] : [],
    ...{width, height},
    view: {
      layer: [
        ...drawRules(listRules(lanes, axis, width, height)),
        ...drawDots(dots, language),
        ...drawTexts([
          ...listHeads(lanes, toSide(language, width), language),
          ...listTicks(axis, language),
          ...dots.map(({label: x, y, name: text, align}) => ({x, y, text, align, size: SIZES.small})),
        ]),
      ],
    },
  });
}

// Above one a place is concentrated; of these, a text names a cluster in some and says nothing of others.
function findInStandings(rows: readonly DrawnStanding[], {language, subject = ''}: ChartOptions): string {
  const concentrated = rows.filter(({quotient}) => quotient > 1);
  const count = (lane: DrawnStanding['lane']): number =>
    concentrated.filter((row) => row.lane === lane).length;
  const [named, silent] = [count('named'), count('silent')];
  const clauses = [
    say(language, 'finding.concentrated', {what: subject, n: concentrated.length}),
    named > 0
      ? say(language, 'finding.concentrated-named', {n: named})
      : say(language, 'finding.concentrated-unnamed'),
    silent > 0 && say(language, 'finding.concentrated-silent', {n: silent}),
  ];
  return joinClauses(clauses, language);
}

interface QuotientAxis {
  place: (quotient: number) => number;
  ticks: number[];
  /** 1 where larger lies to the right, −1 in Persian. */
  sign: 1 | -1;
}

const INSET = 14;
/** Room for those at zero, before the line begins. */
const ZERO = 44;

// Halves and doubles lie equally far from one.
function toAxis(rows: readonly DrawnStanding[], width: number, language: Language): QuotientAxis {
  const values = rows.flatMap(({quotient}) => (quotient > 0 ? quotient : []));
  const low = Math.log(Math.min(0.5, ...values));
  const high = Math.log(Math.max(2, ...values));
  const start = INSET + (values.length < rows.length ? ZERO : 0);
  const {x, sign} = toSide(language, width);
  const place = (quotient: number) => {
    const share = (Math.log(quotient) - low) / (high - low);
    return x + sign * (quotient > 0 ? start + share * (width - start - INSET) : INSET);
  };
  const ratios = chooseTicks(low, high, (width - start - INSET) / (high - low));
  return {place, ticks: values.length < rows.length ? [0, ...ratios] : ratios, sign};
}

const RATIOS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
const TICK_ROOM = 40;

// Outward from one, each as far from the last as its words need.
function chooseTicks(low: number, high: number, scale: number): number[] {
  const inside = RATIOS.filter((tick) => Math.log(tick) >= low && Math.log(tick) <= high);
  const walk = (ticks: number[]) =>
    ticks.reduce<number[]>(
      (kept, tick) =>
        Math.abs(Math.log(tick) - Math.log(kept.at(-1)!)) * scale >= TICK_ROOM ? [...kept, tick] : kept,
      [1],
    );
  const below = walk(inside.filter((tick) => tick < 1).reverse());
  return [...below.slice(1).reverse(), ...walk(inside.filter((tick) => tick > 1))];
}

/** A place's dot, with the end of its name beside it. */
interface StandingDot extends DrawnStanding {
  x: number;
  y: number;
  label: number;
  align: 'left' | 'right';
}

interface StandingLane {
  lane: DrawnStanding['lane'];
  top: number;
  dots: StandingDot[];
}

function placeLanes(
  rows: readonly DrawnStanding[],
  axis: QuotientAxis,
  width: number,
): {lanes: StandingLane[]; height: number} {
  let top = 20;
  const lanes = LANES.map((lane) => {
    const own = rows.filter((row) => row.lane === lane);
    const {dots, lines} = pack(own, axis, {width, top: top + HEAD});
    const placed = {lane, top, dots};
    top += HEAD + Math.max(1, lines) * ROW + 10;
    return placed;
  });
  return {lanes, height: top + 4};
}

// Each name stands beside its dot, in the first line where it meets no other.
function pack(
  rows: readonly DrawnStanding[],
  {place, sign}: QuotientAxis,
  {width, top}: {width: number; top: number},
): {dots: StandingDot[]; lines: number} {
  const taken: [from: number, to: number][][] = [];
  const placed = [...rows]
    .sort((one, other) => one.quotient - other.quotient)
    .map((row) => {
      const x = place(row.quotient);
      const room = estimateWidth(row.name, SIZES.small) * 1.04 + 8;
      const side = findSide(row.quotient, {x, room, width, sign});
      const span: [number, number] = side === 1 ? [x - 6, x + room + 4] : [x - room - 4, x + 6];
      const free = taken.findIndex((spans) => spans.every(([from, to]) => span[1] <= from || span[0] >= to));
      const line = free < 0 ? taken.push([]) - 1 : free;
      taken[line]!.push(span);
      const align = side === 1 ? ('left' as const) : ('right' as const);
      return {line, dot: {...row, x, y: top + line * ROW + ROW / 2, label: x + side * 8, align}};
    });
  const dots = placed.sort((one, other) => one.line - other.line).map(({dot}) => dot);
  return {dots, lines: taken.length};
}

// A name stands on its dot's own side of one, where the edge leaves room, and so seldom crosses the line.
function findSide(
  quotient: number,
  {x, room, width, sign}: {x: number; room: number; width: number; sign: number},
): number {
  const outward = quotient < 1 ? -sign : sign;
  const fits = (side: number): boolean => (side === 1 ? x + room < width : x - room > 0);
  return fits(outward) ? outward : -outward;
}

function listRules(
  lanes: StandingLane[],
  {place, ticks}: QuotientAxis,
  width: number,
  height: number,
): DrawnRule[] {
  const tops = lanes.map(({top}): DrawnRule => ({x: 0, x2: width, y: top, y2: top, stroke: 'rule'}));
  const upright = ticks.map((tick): DrawnRule => {
    const isOne = tick === 1;
    return {
      ...{x: place(tick), x2: place(tick), y: 16, y2: height - 6},
      ...{stroke: isOne ? 'ink' : 'rule', width: isOne ? 1.2 : 0.6},
    };
  });
  return [...tops, ...upright];
}

function drawDots(dots: StandingDot[], language: Language): Layer[] {
  const values = dots.map(({x, y, is_close, lane, name, quotient, href}) => {
    const stroke = toHex(lane === 'named' ? 'lapis5' : lane === 'silent' ? 'grey' : 'lapis3');
    const number = formatNumber(quotient, language, {decimals: 2});
    const label = formatPlainList([name, number, say(language, `standings.${lane}`)], language);
    return {x, y, stroke, fill: is_close ? toHex('paper') : stroke, href, label};
  });
  const mark = {type: 'point', shape: 'circle', size: 34, strokeWidth: 1.4, opacity: 1};
  return listLayer(values, mark, {x: pixel('x'), y: pixel('y'), ...PAINT});
}

function listHeads(lanes: StandingLane[], {x, align}: Side, language: Language): DrawnText[] {
  return lanes.map(({lane, top, dots}) => {
    const text = `${say(language, `standings.${lane}`)} (${formatNumber(dots.length, language)})`;
    return {x, y: top + 13, text, align, weight: 600};
  });
}

function listTicks({place, ticks}: QuotientAxis, language: Language): DrawnText[] {
  return ticks.map((tick) => ({
    ...{
      x: place(tick),
      y: 8,
      text: formatNumber(tick, language, {decimals: toDecimals(tick)}),
      align: 'center',
      size: SIZES.small,
    },
    ...(tick === 1 ? {fill: 'ink', weight: 600} : {fill: 'quiet', weight: 400}),
  }));
}

// as many as its first digit needs
function toDecimals(tick: number): number {
  return tick > 0 ? Math.max(0, Math.ceil(-Math.log10(tick))) : 0;
}
