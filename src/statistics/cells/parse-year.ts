import {min} from 'd3-array';
import {MONTHS} from '../../dates/date-lexicon.js';
import {foldText} from '../../text/fold.js';
import type {SheetCell} from './sheet.js';
import {foldNumber, openSuperscripts} from './tidy-text.js';
import {NAMED_YEAR, SHORT_YEARS, YEAR_CELL, YEAR_WORD} from './year-lexicon.js';

/** A year of a table's header, label or title. */
export interface Year {
  /** Jalali `1395`, Gregorian `2016`, or two joined years `1395/1396`. */
  period: string;
  marks: string[];
  /** Text about it: digits turned round, two digits made four. */
  doubt?: 'reversed' | 'two-digit';
}

/** A year that cannot be one: refused, with what it says. */
export interface ImplausibleYear {
  implausible: string;
}

/** Reads a cell that holds nothing but a year: `1395`, «سال ۹۵», «۱۳۹۵(۱)», «1395-96», `1400*`. */
export function parseYear({value}: SheetCell): Year | ImplausibleYear | undefined {
  if (typeof value === 'number') return fromNumber(value);
  if (value.length > 24 || !/[0-9\u06f0-\u06f9\u0660-\u0669]/.test(value)) return undefined;
  if (/[\u0621-\u063f\u0641-\u064a\u0671-\u06d3]/.test(value) && !value.includes(YEAR_WORD)) return undefined;
  const folded = foldNumber(openSuperscripts(value));
  const match = YEAR_CELL.exec(folded);
  if (!match) return undefined;
  const [, first, second, after = ''] = match;
  const marks = after.match(/\d+|\*+/g) ?? [];
  const start = toYear(first!, folded.includes(YEAR_WORD));
  if (!start) return first!.length === 4 ? {implausible: first!} : undefined;
  if (!second) return {...start, marks};
  const end = second.length === 2 ? start.period.slice(0, 2) + second : second;
  const next = Number(end) === Number(start.period) + 1 || end === String(Number(start.period) + 1);
  return next ? {period: `${start.period}/${end}`, marks} : undefined;
}

function fromNumber(value: number): Year | ImplausibleYear | undefined {
  if (!Number.isInteger(value) || value < 35 || value > 9999 || (value > 99 && value < 1000))
    return undefined;
  const year = toYear(String(value), false);
  return year ? {...year, marks: []} : {implausible: String(value)};
}

/** Says whether a reading is a year that can be one. */
export function isYear(reading: Year | ImplausibleYear | undefined): reading is Year {
  return reading !== undefined && 'period' in reading;
}

/** Finds the one year that a title or a longer header speaks of; undefined where it names none or several. */
export function findYear(text: string): string | undefined {
  const folded = foldText(text);
  const found = [...folded.matchAll(/(?<![\d./-])(1[34]\d{2}|19\d{2}|20\d{2})(?![\d]|[./]\d|-\d)/g)].map(
    ([year]) => year,
  );
  const short = [...folded.matchAll(SHORT_YEARS)].map(([, year]) => toYear(year!, true)?.period);
  const years = [...new Set([...found, ...short])].filter((year) => year && isPlausible(Number(year)));
  // «1395 (2016)» names one year in two calendars.
  const [jalali, ...others] = [...years].sort() as string[];
  const isOne =
    jalali !== undefined && others.every((year) => [621, 622].includes(Number(year) - Number(jalali)));
  return isOne ? jalali : undefined;
}

/** Finds the Jalali month that a header names, in two digits: «اردیبهشت ۱۴۰۰» is `02`. */
export function findMonth(text: string): string | undefined {
  const words = foldText(text).split(/[^\p{L}]+/u);
  const months = words.map((word) => MONTHS.get(word)).filter((one) => one?.calendar === 'jalali');
  const first = min(months, (one) => one!.month);
  return first === undefined ? undefined : String(first).padStart(2, '0');
}

/** Finds a four-digit year that a title names with «سال» and that cannot be one. */
export function findImplausibleYear(text: string): string | undefined {
  const year = NAMED_YEAR.exec(foldText(text))?.[1];
  return year && !isPlausible(Number(year)) ? year : undefined;
}

function toYear(digits: string, isNamed: boolean): {period: string; doubt?: Year['doubt']} | undefined {
  if (digits.length === 4) {
    if (isPlausible(Number(digits))) return {period: digits};
    const reversed = [...digits].reverse().join('');
    return /^1[34]/.test(reversed) && isPlausible(Number(reversed))
      ? {period: reversed, doubt: 'reversed'}
      : undefined;
  }
  const short = Number(digits);
  // Two digits are a year from 35 on; «سال ۰۱» is 1401 where the word stands by; 12 may be anything.
  if (short >= 35) return {period: `13${digits}`, doubt: 'two-digit'};
  return isNamed && short < 10 ? {period: `14${digits}`, doubt: 'two-digit'} : undefined;
}

/** Says whether a year can be one: official series reach from the first census (1335) to projections. */
export function isPlausible(year: number): boolean {
  return (year >= 1300 && year <= 1430) || (year >= 1900 && year <= 2060);
}
