import type {DateFound, Offset} from './date-found.js';
import {toDays, toJalaliTime, toLength, type Interval} from './intervals.js';
import {addDays, gregorianToJalali, isValidJalali, toDayNumber, type JalaliTime} from './jalali.js';

/** What a date says in both calendars, or undefined where it needs a publication that is not known. */
export interface Resolved {
  jalali: JalaliTime;
  gregorian: Interval;
}

/** Resolves a date; `said` is the day, month or year of publication, that relative words count from. */
export function resolveDate(found: DateFound, said?: Interval): Resolved | undefined {
  if (found.calendar === 'lunar' || found.kind === 'time' || found.kind === 'weekday') return undefined;
  const interval = found.ends ? resolveEnds(found.ends, said) : toExtent(found, said);
  if (!interval) return undefined;
  return {jalali: toJalaliTime(interval), gregorian: interval};
}

/** «از مهر تا آذر ۱۳۹۸»: an end without a year takes the other's. */
function resolveEnds(
  [first, last]: [DateFound, DateFound],
  said: Interval | undefined,
): Interval | undefined {
  const from = toExtent(borrow(first, last), said);
  const to = toExtent(borrow(last, first), said);
  return from && to && from[0] <= to[1] ? [from[0], to[1]] : undefined;
}

function borrow(found: DateFound, other: DateFound): DateFound {
  if (found.year !== undefined || found.offset) return found;
  return {...found, year: other.year, offset: other.offset};
}

function toExtent(found: DateFound, said: Interval | undefined): Interval | undefined {
  const {calendar, offset} = found;
  if (calendar === 'lunar') return undefined;
  if (offset && offset.unit !== 'year') {
    const stretch = said && toDistance(offset, said);
    return stretch && cutEdge(found, stretch);
  }
  if (offset?.isStretch) return said && toDistance(offset, said);
  const year = found.year ?? toYear(found, said);
  if (year === undefined) return undefined;
  const whole = toWhole(found, calendar, year);
  return whole && cutEdge(found, whole);
}

/** The year of a date that gives none: counted from publication, which must lie in one Jalali year. */
function toYear({offset, month, day, calendar}: DateFound, said: Interval | undefined): number | undefined {
  if (!said || calendar !== 'jalali') return undefined;
  const first = gregorianToJalali(said[0]);
  const last = gregorianToJalali(said[1]);
  if (first.year !== last.year) return undefined;
  if (offset) return first.year + offset.value;
  if (month === undefined || !isValidJalali(first.year, month, day ?? 1)) return undefined;
  // «پنجم شهریور» without a year is the last one; a little ahead is an announcement.
  const [start] = toDays({calendar, year: first.year, month, day});
  return start > addDays(said[1], 60) ? first.year - 1 : first.year;
}

function toWhole(found: DateFound, calendar: 'jalali' | 'gregorian', year: number): Interval | undefined {
  const {month, day, months, kind} = found;
  if (kind === 'decade') return toStretch(calendar, [year, 1], [year + 9, 12]);
  if (months !== undefined) return toStretch(calendar, [year, month!], [year, month! + months - 1]);
  if (day !== undefined && day > toLength(calendar, year, month!)) return undefined;
  return toDays({calendar, year, month, day});
}

type YearMonth = [year: number, month: number];

function toStretch(calendar: 'jalali' | 'gregorian', first: YearMonth, last: YearMonth): Interval {
  const [from] = toDays({calendar, year: first[0], month: first[1]});
  const [, to] = toDays({calendar, year: last[0], month: last[1]});
  return [from, to];
}

/** «پایان» is the last day, «اواخر» a stretch at the end: half a decade, a quarter of a year, ten days of a month. */
function cutEdge({edge, isPart, kind, calendar, year, month}: DateFound, [from, to]: Interval): Interval {
  if (!edge || calendar === 'lunar') return [from, to];
  if (!isPart) return edge === 'start' ? [from, from] : [to, to];
  if (kind === 'decade') {
    const first = edge === 'start' ? year! : edge === 'middle' ? year! + 3 : year! + 5;
    return toStretch(calendar, [first, 1], [first + (edge === 'middle' ? 3 : 4), 12]);
  }
  const days = toDayNumber(to) - toDayNumber(from);
  const part = month === undefined ? Math.round(days / 4) : Math.round(days / 3);
  if (edge === 'start') return [from, addDays(from, part)];
  return edge === 'end' ? [addDays(to, -part), to] : [addDays(from, part), addDays(to, -part)];
}

const DAYS = {day: 1, week: 7};

function toDistance({unit, value, isStretch}: Offset, said: Interval): Interval | undefined {
  const [from, to] = said;
  if (unit === 'day' || unit === 'week') {
    if (unit === 'week' && !isStretch && value === 0) return [addDays(from, -6), addDays(to, 6)];
    const days = value * DAYS[unit];
    if (unit === 'day' && !isStretch) return [addDays(from, days), addDays(to, days)];
    return value < 0 ? [addDays(from, days), addDays(to, -1)] : [addDays(from, 1), addDays(to, days)];
  }
  const [first] = shift(from, unit, value);
  const [, last] = shift(to, unit, value);
  if (!isStretch) return [first, last];
  return value < 0 ? [first, to] : [from, last];
}

/** The Jalali month, or the year, so many months, years or decades from a Gregorian day. */
function shift(iso: string, unit: 'month' | 'year' | 'decade', value: number): Interval {
  const {year, month} = gregorianToJalali(iso);
  if (unit !== 'month')
    return toDays({calendar: 'jalali', year: year + value * (unit === 'decade' ? 10 : 1)});
  const index = year * 12 + month - 1 + value;
  return toDays({calendar: 'jalali', year: Math.floor(index / 12), month: (index % 12) + 1});
}
