import {foldText} from '../text/fold.js';
import {
  formatTime,
  gregorianToJalali,
  isValidJalali,
  jalaliToGregorian,
  toMonthLength,
  type JalaliDay,
  type JalaliTime,
} from './jalali.js';

/** Gregorian ISO days, both inclusive. */
export type Interval = [from: string, to: string];

/** A year, month or day as text, taken apart. */
export interface TimeParts {
  calendar: 'jalali' | 'gregorian';
  year: number;
  month?: number;
  day?: number;
}

/** Years below this are Jalali: the two calendars are 621 years apart and nobody writes of 1700 in Jalali yet. */
const FIRST_GREGORIAN_YEAR = 1700;

/** Of other years no text of ours speaks; far outside them the calendars cannot be reckoned into each other. */
const FIRST_YEAR = 1200;
const LAST_YEAR = 2999;

/** Reads `1399`, `1399-9`, `۱۳۹۳/۶/۸`, `2014-08-30`; undefined where no such day, month or year exists, or none from the Jalali year 1200 to the Gregorian 2999. */
export function parseTime(text: string): TimeParts | undefined {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[t ].*)?$/.exec(foldText(text).trim());
  if (!match) return undefined;
  const [year, month, day] = match.slice(1, 4).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const calendar = year < FIRST_GREGORIAN_YEAR ? 'jalali' : 'gregorian';
  if (!exists(calendar, year, month ?? 1, day ?? 1)) return undefined;
  return {calendar, year, month, day};
}

/** The Gregorian days that a day, month or year covers, or an interval of two such; undefined where it is no time. */
export function toInterval(time: JalaliTime): Interval | undefined {
  if (typeof time !== 'string') {
    const from = toInterval(time[0]);
    const to = toInterval(time[1]);
    return from && to && [from[0], to[1]];
  }
  const parts = parseTime(time);
  return parts && toDays(parts);
}

/** The Gregorian days of a time in parts. */
export function toDays({calendar, year, month, day}: TimeParts): Interval {
  const first = month ?? 1;
  const last = month ?? 12;
  const from = {year, month: first, day: day ?? 1};
  const to = {year, month: last, day: day ?? toLength(calendar, year, last)};
  return calendar === 'jalali'
    ? [jalaliToGregorian(from), jalaliToGregorian(to)]
    : [formatTime(from), formatTime(to)];
}

/** The Jalali time that a Gregorian interval is, as coarse as it exactly can be: `1394`, `['1375', '1379']`, or two days. */
export function toJalaliTime([from, to]: Interval): JalaliTime {
  const first = gregorianToJalali(from);
  const last = gregorianToJalali(to);
  const candidates = [first, {year: first.year, month: first.month}, {year: first.year}];
  for (const candidate of candidates) {
    const [start, end] = toDays({calendar: 'jalali', ...candidate});
    if (start === from && end === to) return formatTime(candidate);
  }
  if (first.day !== 1 || last.day !== toMonthLength(last.year, last.month))
    return [formatTime(first), formatTime(last)];
  const isYears = first.month === 1 && last.month === 12;
  const format = ({year, month}: JalaliDay) => formatTime(isYears ? {year} : {year, month});
  return [format(first), format(last)];
}

/** Days of a month in either calendar. */
export function toLength(calendar: 'jalali' | 'gregorian', year: number, month: number): number {
  return calendar === 'jalali' ? toMonthLength(year, month) : new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** 1200 to 1499 is Jalali, 1700 to 2100 Gregorian; other numbers are no year of our texts. */
export function toCalendar(year: number): 'jalali' | 'gregorian' | undefined {
  if (year >= 1200 && year < 1500) return 'jalali';
  return year >= 1700 && year <= 2100 ? 'gregorian' : undefined;
}

/** Whether our texts can speak of such a year, and whether it has such a day; a month without a year has its longest length. */
export function isPlausible(
  calendar: 'jalali' | 'gregorian' | 'lunar',
  {year, month, day}: Partial<Omit<TimeParts, 'calendar'>>,
): boolean {
  if (
    year !== undefined &&
    (calendar === 'gregorian' ? year < 1850 || year > 2100 : year < 1200 || year > 1500)
  )
    return false;
  if (!month || !day || calendar === 'lunar') return true;
  const leapYear = calendar === 'jalali' ? 1403 : 2024;
  return day <= toLength(calendar, year ?? leapYear, month);
}

function exists(calendar: 'jalali' | 'gregorian', year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return calendar === 'jalali' ? isValidJalali(year, month, day) : day <= toLength(calendar, year, month);
}
