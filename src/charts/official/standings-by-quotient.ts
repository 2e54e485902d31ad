import {toHex} from '../colours.js';
import {formatNumber} from '../../words/number.js';
import {formatPlainList} from '../../words/list.js';
import {isolateInDrawing} from '../../words/isolate.js';
import type {Language} from '../../rows.js';
import {drawRules, drawTexts, PIXELS, type RuleRow, type TextRow} from '../layers.js';
import {
  createSpec,
  listLayer,
  pixel,
  SIZES,
  verbatim,
  type ChartMeta,
  type ChartOptions,
  type ChartSpec,
  type Layer,
} from '../spec.js';
import {estimateWidth} from '../text-width.js';

/** A place in one activity: how concentrated it is there, and whether a cluster is named there. */
export interface Standing {
  place_id: string;
  name: string;
  lane: 'named' | 'not_named' | 'silent';
  quotient: number;
  /** True where rounding leaves it open on which side of one the quotient lies. */
  is_close: boolean;
}

const LANES = {
  named: {fa: 'خوشه\u200cای نامیده شده', en: 'a cluster is named'},
  not_named: {fa: 'متن هست، خوشه\u200cای نامیده نشده', en: 'texts, but no cluster named'},
  silent: {fa: 'خاموش: متنی نیست', en: 'silent: no text'},
} as const;

const ROW = 19;
const HEAD = 26;
const TICKS = [0.25, 0.5, 1, 2, 4, 8];

/** Draws places on a line of location quotients, parted at one, in three lanes: named, not named, silent. */
export function standingsByQuotient(rows: Standing[], options: ChartOptions): ChartSpec {
  const {language, width = 640} = options;
  const axis = toAxis(rows, width, language);
  let top = 20;
  const lanes = (Object.keys(LANES) as (keyof typeof LANES)[]).map((lane) => {
    const packed = pack(
      rows.filter((row) => row.lane === lane),
      axis,
      width,
    );
    const own = {lane, top, packed};
    top += HEAD + Math.max(1, packed.length) * ROW + 10;
    return own;
  });
  const height = top + 4;
  const dots = lanes.flatMap(({lane, top: from, packed}) =>
    packed.flatMap((line, index) =>
      line.map((dot) => ({...dot, lane, y: from + HEAD + index * ROW + ROW / 2})),
    ),
  );
  const title = options.title ?? '';
  const meta: ChartMeta = {
    ...{language, title, width, height},
    subtitle: options.subtitle ?? '',
    margin: {top: 0, right: 0, bottom: 0, left: 0},
    notes: rows.some(({is_close}) => is_close) ? [CLOSE[language]] : [],
  };
  const layer = [
    ...createRules(lanes, axis, {width, height}),
    ...createDots(dots),
    ...drawTexts(
      [
        ...createWords(lanes, axis, {width, language}),
        ...dots.map(({label, y, text, align}): TextRow => ({x: label, y, text, align, size: SIZES.small})),
      ],
      PIXELS,
    ),
  ];
  return createSpec(meta, describe(rows, title, language), {width, height, layer});
}

const CLOSE = {
  fa: 'دایرهٔ توخالی: گردکردنِ ناشر روشن نمی\u200cگذارد که ضریب کدام سوی یک است.',
  en: 'Hollow dot: the publisher’s rounding leaves open on which side of one the quotient lies.',
};

interface Axis {
  place: (quotient: number) => number;
  ticks: number[];
  /** 1 where larger lies to the right, −1 in Persian. */
  sign: number;
}

// Halves and doubles lie equally far from one.
function toAxis(rows: Standing[], width: number, language: Language): Axis {
  const values = rows.map(({quotient}) => Math.max(quotient, 0.125));
  const [low, high] = [Math.min(0.5, ...values), Math.max(2, ...values)].map(Math.log) as [number, number];
  const inset = 14;
  const share = (quotient: number) => (Math.log(Math.max(quotient, 0.125)) - low) / (high - low);
  const sign = language === 'fa' ? -1 : 1;
  const place = (quotient: number) => {
    const x = inset + share(quotient) * (width - inset * 2);
    return sign === 1 ? x : width - x;
  };
  const ticks = TICKS.filter((tick) => Math.log(tick) >= low - 0.01 && Math.log(tick) <= high + 0.01);
  return {place, ticks, sign};
}

interface Dot {
  x: number;
  label: number;
  align: 'left' | 'right';
  text: string;
  is_close: boolean;
  quotient: number;
}

// Each name stands beside its dot, in the first line where it meets no other.
function pack(rows: Standing[], {place, sign}: Axis, width: number): Dot[][] {
  const lines: {dots: Dot[]; taken: [number, number][]}[] = [];
  for (const row of [...rows].sort((one, other) => one.quotient - other.quotient)) {
    const x = place(row.quotient);
    const room = estimateWidth(row.name, SIZES.small) * 1.04 + 8;
    const side = findSide(row.quotient, {x, room, width, sign});
    const span: [number, number] = side === 1 ? [x - 6, x + room + 4] : [x - room - 4, x + 6];
    const free = lines.find(({taken}) => taken.every(([from, to]) => span[1] <= from || span[0] >= to));
    const dot: Dot = {
      ...{x, label: x + side * 8, align: side === 1 ? 'left' : 'right'},
      ...{text: row.name, is_close: row.is_close, quotient: row.quotient},
    };
    if (free) {
      free.dots.push(dot);
      free.taken.push(span);
    } else lines.push({dots: [dot], taken: [span]});
  }
  return lines.map(({dots}) => dots);
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

interface Lane {
  lane: keyof typeof LANES;
  top: number;
  packed: Dot[][];
}

function createRules(
  lanes: Lane[],
  {place, ticks}: Axis,
  {width, height}: {width: number; height: number},
): Layer[] {
  const tops = lanes.map(({top}): RuleRow => ({
    x: 0,
    x2: width,
    y: top,
    y2: top,
    stroke: 'rule',
    width: 0.8,
  }));
  const upright = ticks.map((tick): RuleRow => {
    const isOne = tick === 1;
    return {
      ...{x: place(tick), x2: place(tick), y: 16, y2: height - 6},
      stroke: isOne ? 'ink' : 'rule',
      width: isOne ? 1.2 : 0.6,
    };
  });
  return drawRules([...tops, ...upright], PIXELS);
}

function createDots(dots: (Dot & {y: number; lane: Lane['lane']})[]): Layer[] {
  const values = dots.map(({x, y, is_close, lane}) => {
    const tone = toHex(lane === 'named' ? 'lapis5' : lane === 'silent' ? 'grey' : 'lapis3');
    return {x, y, stroke: tone, fill: is_close ? toHex('paper') : tone};
  });
  const mark = {type: 'point', shape: 'circle', size: 34, strokeWidth: 1.4, opacity: 1};
  return listLayer(values, mark, {
    x: pixel('x'),
    y: pixel('y'),
    stroke: verbatim('stroke'),
    fill: verbatim('fill'),
  });
}

function createWords(
  lanes: Lane[],
  {place, ticks, sign}: Axis,
  {width, language}: {width: number; language: Language},
): TextRow[] {
  const edge = {x: sign === 1 ? 0 : width, align: sign === 1 ? ('left' as const) : ('right' as const)};
  const heads = lanes.map(({lane, top, packed}): TextRow => {
    const count = formatNumber(packed.flat().length, language);
    return {...edge, y: top + 13, text: `${LANES[lane][language]} (${count})`, weight: 600};
  });
  const marks = ticks.map((tick): TextRow => ({
    ...{x: place(tick), y: 8, text: formatNumber(tick, language), align: 'center', size: SIZES.small},
    fill: tick === 1 ? 'ink' : 'quiet',
    weight: tick === 1 ? 600 : 400,
  }));
  return [...heads, ...marks];
}

function describe(rows: Standing[], title: string, language: Language): string {
  const told = (Object.keys(LANES) as (keyof typeof LANES)[]).map((lane) => {
    const own = rows
      .filter((row) => row.lane === lane)
      .sort((one, other) => other.quotient - one.quotient)
      .map(
        ({name, quotient}) => `${isolateInDrawing(name)} ${formatNumber(quotient, language, {decimals: 2})}`,
      );
    return `${LANES[lane][language]}: ${own.length ? formatPlainList(own, language) : '—'}`;
  });
  return [title, ...told].join('. ').concat('.');
}
