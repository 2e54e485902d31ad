import {toHex} from '../colours.js';
import {formatDigits, type Language} from '../format.js';
import {toDayNumber, toJalali, toNowruz} from '../jalali.js';
import {findInterval, type Timed} from '../rows.js';
import {estimateWidth} from './text-width.js';
import {position, SIZES, type Layer} from './spec.js';

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
  const earliest = Math.min(...intervals.map(({from}) => toJalali(from).year), Infinity);
  const last = Math.max(...intervals.map(({to}) => toJalali(to).year), ...(intervals.length ? [] : [1404]));
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

/** Faint rules at Nowruz through a panel. */
export function createYearRules(scale: TimeScale): Layer {
  return {
    data: {values: scale.ticks.map(({day}) => ({day}))},
    mark: {type: 'rule', stroke: toHex('rule'), strokeWidth: 0.8},
    encoding: {x: position('day', scale.domain)},
  };
}

/** The row of Jalali years under a drawing, each beginning at its Nowruz; English adds the Gregorian year. */
export function createYearPanel(scale: TimeScale, language: Language): Layer {
  const rows = scale.ticks.map(({year, day}) => ({
    day,
    year: formatDigits(year, language),
    gregorian: String(year + 621),
  }));
  const text = (field: string, y: number, size: number, colour: 'ink' | 'quiet'): Layer => ({
    data: {values: rows},
    mark: {type: 'text', align: 'left', fontSize: size, fill: toHex(colour), dx: 4},
    encoding: {x: position('day', scale.domain), y: {value: y}, text: {field}},
  });
  const ticks: Layer = {
    data: {values: rows},
    mark: {type: 'rule', stroke: toHex('quiet'), strokeWidth: 1},
    encoding: {x: position('day', scale.domain), y: {value: 0}, y2: {value: 9}},
  };
  const base: Layer = {
    data: {values: [{from: scale.domain[0], to: scale.end}]},
    mark: {type: 'rule', stroke: toHex('quiet'), strokeWidth: 1},
    encoding: {x: position('from', scale.domain), x2: {field: 'to'}, y: {value: 0}},
  };
  const second = language === 'en' ? [text('gregorian', 25, SIZES.small - 1, 'quiet')] : [];
  return {
    width: scale.width,
    height: YEAR_PANEL[language],
    layer: [base, ticks, text('year', 10, SIZES.small, 'ink'), ...second],
  };
}

/** Height of the row of years. */
export const YEAR_PANEL: Record<Language, number> = {fa: 20, en: 32};

/** Room that the head of the strip for undated statements needs. */
export function toStripWidth(word: string, least: number): number {
  return Math.max(least, Math.ceil(estimateWidth(word, SIZES.small)) + 4);
}
