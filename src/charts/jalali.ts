import {jalaaliMonthLength, toGregorian, toJalaali} from 'jalaali-js';

/** Days since 1 January 1970 of an ISO day, counted in UTC so that no time zone moves it. */
export function toDayNumber(iso: string): number {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The ISO day of a day number. */
export function fromDayNumber(day: number): string {
  return new Date(Math.round(day) * 86_400_000).toISOString().slice(0, 10);
}

/** The Jalali year, month and day of an ISO day. */
export function toJalali(iso: string): {year: number; month: number; day: number} {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  const {jy, jm, jd} = toJalaali(year, month, day);
  return {year: jy, month: jm, day: jd};
}

/** The day number of Nowruz, the first day of a Jalali year. */
export function toNowruz(jalaliYear: number): number {
  const {gy, gm, gd} = toGregorian(jalaliYear, 1, 1);
  return Date.UTC(gy, gm - 1, gd) / 86_400_000;
}

/** What an interval of days covers exactly: a day, a Jalali month, a Jalali year, or some other stretch. */
export function toPeriod(from: string, to: string): 'day' | 'month' | 'year' | 'interval' {
  if (from.slice(0, 10) === to.slice(0, 10)) return 'day';
  const start = toJalali(from);
  const end = toJalali(to);
  if (start.year !== end.year || start.day !== 1) return 'interval';
  if (end.day !== jalaaliMonthLength(end.year, end.month)) return 'interval';
  return start.month === end.month ? 'month' : start.month === 1 && end.month === 12 ? 'year' : 'interval';
}
