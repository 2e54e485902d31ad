import {jalaaliMonthLength, toJalaali} from 'jalaali-js';

import type {Language} from '../types.js';
import {toPersianDigits} from './format-quantity.js';
import type {DayInterval} from './interval.js';

const MONTHS_FA = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');

/** Writes an interval as the shortest honest date: a day, a month, a year, or «between … and …»; an open one says so. */
export function formatInterval(interval: DayInterval, language: Language): string {
  const {from, to} = interval;
  if (!from && !to) return language === 'fa' ? 'بی‌تاریخ' : 'undated';
  if (!from) return language === 'fa' ? `تا ${formatDay(to!, 'fa')}` : `by ${formatDay(to!, 'en')}`;
  if (!to) return language === 'fa' ? `از ${formatDay(from, 'fa')}` : `since ${formatDay(from, 'en')}`;
  if (from.slice(0, 10) === to.slice(0, 10)) return formatDay(from, language);
  const whole = language === 'fa' ? formatWholeJalali(from, to) : formatWholeGregorian(from, to);
  if (whole) return whole;
  return language === 'fa'
    ? `میان ${formatDay(from, 'fa')} و ${formatDay(to, 'fa')}`
    : `between ${formatDay(from, 'en')} and ${formatDay(to, 'en')}`;
}

/** Writes a Gregorian day for people: «۲۱ مرداد ۱۴۰۴» in Persian, `12 August 2025` in English. */
export function formatDay(day: string, language: Language): string {
  if (language === 'en') {
    const [year, month, date] = splitDay(day);
    return `${date} ${MONTHS_EN[month - 1]} ${year}`;
  }
  const {jy, jm, jd} = toJalali(day);
  return toPersianDigits(`${jd} ${MONTHS_FA[jm - 1]} ${jy}`);
}

function formatWholeJalali(from: string, to: string): string | undefined {
  const [first, last] = [toJalali(from), toJalali(to)];
  if (first.jd !== 1 || last.jd !== jalaaliMonthLength(last.jy, last.jm) || first.jy !== last.jy)
    return undefined;
  if (first.jm === 1 && last.jm === 12) return toPersianDigits(String(first.jy));
  return first.jm === last.jm ? toPersianDigits(`${MONTHS_FA[first.jm - 1]} ${first.jy}`) : undefined;
}

// A Jalali year or month is no Gregorian one, so the English text names both ends, and the Jalali name beside them.
function formatWholeGregorian(from: string, to: string): string | undefined {
  const [first, last] = [toJalali(from), toJalali(to)];
  if (first.jd !== 1 || last.jd !== jalaaliMonthLength(last.jy, last.jm) || first.jy !== last.jy)
    return undefined;
  const span = `${formatDay(from, 'en')} to ${formatDay(to, 'en')}`;
  if (first.jm === 1 && last.jm === 12) return `${span} (${first.jy} in the Iranian calendar)`;
  return first.jm === last.jm ? span : undefined;
}

function toJalali(day: string): {jy: number; jm: number; jd: number} {
  return toJalaali(...splitDay(day));
}

function splitDay(day: string): [year: number, month: number, date: number] {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return [year!, month!, date!];
}
