import {isLeapJalaaliYear, isValidJalaaliDate, jalaaliMonthLength, toGregorian, toJalaali} from 'jalaali-js';

/** A Jalali day, month or year as text (`1399-09-30`, `1399-09`, `1399`), or an interval of two such. */
export type JalaliTime = string | [from: string, to: string];

/** A day of the solar Hijri calendar of Iran. */
export interface JalaliDay {
  year: number;
  month: number;
  day: number;
}

/** Converts a Jalali day to an ISO Gregorian day; throws on a day that does not exist. */
export function jalaliToGregorian({year, month, day}: JalaliDay): string {
  if (!isValidJalali(year, month, day))
    throw new RangeError(`invalid Jalali day: ${formatTime({year, month, day})}`);
  const {gy, gm, gd} = toGregorian(year, month, day);
  return formatTime({year: gy, month: gm, day: gd});
}

/** Converts an ISO Gregorian day to a Jalali one. */
export function gregorianToJalali(iso: string): JalaliDay {
  const [gy, gm, gd] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  const {jy, jm, jd} = toJalaali(gy, gm, gd);
  return {year: jy, month: jm, day: jd};
}

/** Writes a Jalali day as `1399-09-30`. */
export const formatJalali: (day: JalaliDay) => string = formatTime;

/** Writes parts as `1399`, `1399-09` or `1399-09-30`. */
export function formatTime({year, month, day}: {year: number; month?: number; day?: number}): string {
  const parts = [String(year).padStart(4, '0'), month, day].filter((part) => part !== undefined);
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Whether the year has 366 days. */
export const isLeapJalali = isLeapJalaaliYear;

/** Days of a Jalali month: 31, 30, and for Esfand 29 or 30. */
export const toMonthLength = jalaaliMonthLength;

/** Whether such a day exists. */
export function isValidJalali(year: number, month: number, day: number): boolean {
  return [year, month, day].every(Number.isInteger) && isValidJalaaliDate(year, month, day);
}

/** An ISO day some days later or earlier. */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Days since 1 January 1970 of an ISO day, counted in UTC so that no time zone moves it. */
export function toDayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** The day number of Nowruz, the first day of a Jalali year. */
export function toNowruz(year: number): number {
  return toDayNumber(jalaliToGregorian({year, month: 1, day: 1}));
}
