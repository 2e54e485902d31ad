import {formatDigits} from '../words/number.js';
import type {Language} from '../rows.js';
import {gregorianToJalali, toDayNumber, toNowruz} from '../dates/jalali.js';
import {findInterval, type Timed} from './rows.js';
import {estimateWidth} from './text-width.js';
import type {RuleRow, TextRow} from './layers.js';
import {SIZES} from './spec.js';

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

/** Lays whole Jalali years around all dated rows over a width, after room for the value axis, before a strip for undated rows. */
export function createTimeScale(
  rows: Timed[],
  width: number,
  stripWidth: number,
  numbersWidth = 0,
): TimeScale {
  const intervals = rows.map(findInterval).filter((interval) => interval !== undefined);
  const earliest = Math.min(...intervals.map(({from}) => gregorianToJalali(from).year), Infinity);
  const last = Math.max(
    ...intervals.map(({to}) => gregorianToJalali(to).year),
    ...(intervals.length ? [] : [1404]),
  );
  // at least three years, grown backwards: years to come would look like an expectation
  const first = Math.min(earliest, last - 2);
  const start = toNowruz(first);
  const end = toNowruz(last + 1);
  const gap = stripWidth && 18;
  const days = (end - start) / (width - stripWidth - gap - numbersWidth);
  const domain: [number, number] = [start - numbersWidth * days, end + (stripWidth + gap) * days];
  const step = [1, 2, 3, 5, 10].find((years) => (years * 365) / days > 40) ?? 20;
  const years = Array.from({length: last - first + 1}, (_, index) => first + index);
  const ticks = years
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({year, day: toNowruz(year)}));
  return {domain, end, width, ticks, ...(stripWidth && {strip: end + gap * days})};
}

/** Pixels from the left edge of a day number. */
export function toX({domain, width}: TimeScale, day: number): number {
  return ((day - domain[0]) / (domain[1] - domain[0])) * width;
}

/** The day number under a pixel: labels are placed in pixels and stored in days. */
export function fromX({domain, width}: TimeScale, x: number): number {
  return domain[0] + (x / width) * (domain[1] - domain[0]);
}

/** The two ends of a row's interval as day numbers; the second is the end of its last day. */
export function toDays({from, to}: {from: string; to: string}): [number, number] {
  return [toDayNumber(from), toDayNumber(to) + 1];
}

/** Faint rules at Nowruz from one height to another, in pixels. */
export function listYearRules(scale: TimeScale, from: number, to: number): RuleRow[] {
  return scale.ticks.map(({day}) => ({
    x: toX(scale, day),
    x2: toX(scale, day),
    y: from,
    y2: to,
    stroke: 'rule',
  }));
}

/** The axis of Jalali years at a height, each year beginning at its Nowruz; English adds the Gregorian year. */
export function listYears(
  scale: TimeScale,
  y: number,
  language: Language,
): {rules: RuleRow[]; texts: TextRow[]} {
  const ticks = scale.ticks.map(({year, day}) => ({year, x: toX(scale, day)}));
  const base: RuleRow = {x: 0, x2: toX(scale, scale.end), y, y2: y, stroke: 'quiet', width: 1};
  const years = ticks.map(({year, x}): TextRow => ({
    x: x + 4,
    y: y + 10,
    text: formatDigits(year, language),
    size: SIZES.small,
  }));
  const gregorian = ticks.map(({year, x}): TextRow => ({
    x: x + 4,
    y: y + 24,
    text: String(year + 621),
    size: SIZES.small - 1,
    fill: 'quiet',
  }));
  return {
    rules: [base, ...ticks.map(({x}): RuleRow => ({x, x2: x, y, y2: y + 9, stroke: 'quiet', width: 1}))],
    texts: [...years, ...(language === 'en' ? gregorian : [])],
  };
}

/** Height of the row of years. */
export const YEAR_PANEL: Record<Language, number> = {fa: 20, en: 32};

/** Room that the head of the strip for undated statements needs. */
export function toStripWidth(word: string, least: number): number {
  return Math.max(least, Math.ceil(estimateWidth(word, SIZES.small)) + 4);
}
