import {range} from 'd3-array';
import type {Language} from '../rows.js';
import {pick} from '../words/language.js';
import {formatDigits} from '../words/number.js';
import {gregorianToJalali, toDayNumber, toNowruz} from '../dates/jalali.js';
import type {DrawnRule, DrawnText} from './layers.js';
import {findInterval, type Clocks} from '../series/interval.js';
import {formatInterval} from '../words/interval.js';
import {SIZES} from './spec.js';
import {estimateWidth} from './text-width.js';

export interface TimeScale {
  /** Day numbers at both ends of the drawing; the second lies beyond `end` where there is a strip for the undated. */
  domain: [number, number];
  /** The last day of dated time. */
  end: number;
  /** Width of the whole in pixels, strip included. */
  width: number;
  /** First day number of the strip for undated statements; undefined where all are dated. */
  strip?: number;
  ticks: {year: number; day: number}[];
}

interface TimeScaleOptions {
  language: Language;
  /** Least width of the strip for undated rows. */
  strip: number;
  /** Room for the numbers of the value axis. */
  numbers?: number;
}

/** Lays whole Jalali years around all dated rows over a width, after room for the value axis, before a strip for undated rows. */
export function createTimeScale(
  rows: readonly Clocks[],
  width: number,
  {language, strip, numbers = 0}: TimeScaleOptions,
): TimeScale {
  const intervals = rows.map(findInterval).filter((interval) => interval !== undefined);
  const hasUndated = intervals.length < rows.length;
  const stripWidth = hasUndated
    ? Math.max(strip, Math.ceil(estimateWidth(formatInterval({}, language), SIZES.small)) + 4)
    : 0;
  if (intervals.length === 0) return createStrip(width, numbers);
  const last = Math.max(...intervals.map(({to}) => gregorianToJalali(to).year));
  const earliest = Math.min(...intervals.map(({from}) => gregorianToJalali(from).year));
  // at least three years, grown backwards: years to come would look like an expectation
  const first = Math.min(earliest, last - 2);
  const start = toNowruz(first);
  const end = toNowruz(last + 1);
  const gap = stripWidth && 18;
  const days = (end - start) / (width - stripWidth - gap - numbers);
  const domain: [number, number] = [start - numbers * days, end + (stripWidth + gap) * days];
  const step = [1, 2, 3, 5, 10].find((years) => (years * 365) / days > 40) ?? 20;
  const ticks = range(first, last + 1, step).map((year) => ({year, day: toNowruz(year)}));
  return {domain, end, width, ticks, ...(stripWidth && {strip: end + gap * days})};
}

// nothing is dated: one strip from end to end, and no year that nobody named
function createStrip(width: number, numbers: number): TimeScale {
  return {domain: [0, width], end: numbers, width, ticks: [], strip: numbers};
}

/** Pixels from the left edge of a day number. */
export function toX({domain, width}: TimeScale, day: number): number {
  return ((day - domain[0]) / (domain[1] - domain[0])) * width;
}

/** The day number under a pixel: labels are placed in pixels and stored in days. */
export function fromX({domain, width}: TimeScale, x: number): number {
  return domain[0] + (x / width) * (domain[1] - domain[0]);
}

/** Where a row lies in time: a day or a month as a dot, a longer stretch as a bar, an undated row as a bar in the strip. */
export interface TimeSpan {
  form: 'dot' | 'bar' | 'strip';
  /** Day numbers; the second is the end of the last day. */
  from: number;
  to: number;
  middle: number;
}

/** A month is drawn as a dot: at the scale of decades its ends are closer than the dot is wide. */
const LONGEST_DOT = 31;

/** Places a row on the scale. */
export function toTimeSpan(row: Clocks, scale: TimeScale): TimeSpan {
  const interval = findInterval(row);
  const [from, to] = interval
    ? [toDayNumber(interval.from), toDayNumber(interval.to) + 1]
    : [scale.strip ?? scale.end, scale.domain[1]];
  const form = !interval ? 'strip' : to - from <= LONGEST_DOT ? 'dot' : 'bar';
  return {form, from, to, middle: (from + to) / 2};
}

/** Faint rules at Nowruz from one height to another, in pixels. */
export function listYearRules(scale: TimeScale, from: number, to: number): DrawnRule[] {
  return scale.ticks.map(({day}) => {
    const x = toX(scale, day);
    return {x, x2: x, y: from, y2: to, stroke: 'rule'};
  });
}

/** The axis of Jalali years at a height, each year beginning at its Nowruz; English adds the Gregorian year. */
export function listYears(
  scale: TimeScale,
  y: number,
  language: Language,
): {rules: DrawnRule[]; texts: DrawnText[]} {
  const ticks = scale.ticks.map(({year, day}) => ({year, x: toX(scale, day)}));
  // the last year may be too near the edge for its name
  const named = ticks.filter(({x}) => x + 4 + estimateWidth('1400', SIZES.small) <= scale.width);
  const line = {y, stroke: 'quiet', width: 1} as const;
  const years = named.map(({year, x}): DrawnText => ({
    ...{x: x + 4, y: y + 15},
    ...{text: formatDigits(year, language), size: SIZES.small},
  }));
  const gregorian = named.map(({year, x}): DrawnText => ({
    ...{x: x + 4, y: y + 29},
    ...{text: String(year + 621), size: SIZES.small - 1, fill: 'quiet'},
  }));
  return {
    rules: [
      {...line, x: 0, x2: toX(scale, scale.end), y2: y},
      ...ticks.map(({x}) => ({...line, x, x2: x, y2: y + 12})),
    ],
    texts: pick(language, {fa: years, en: [...years, ...gregorian]}),
  };
}

/** Height of the row of years. */
export const YEAR_PANEL: Record<Language, number> = {fa: 25, en: 37};

/** The head of the strip for undated rows; none where all are dated. */
export function listStripHead(scale: TimeScale, y: number, language: Language): DrawnText[] {
  if (scale.strip === undefined) return [];
  const x = (toX(scale, scale.strip) + scale.width) / 2;
  const text = formatInterval({}, language);
  return [{x, y, text, align: 'center', size: SIZES.small, fill: 'quiet'}];
}
