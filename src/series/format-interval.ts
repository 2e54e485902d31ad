import {parseTime, toJalaliTime} from '../dates/intervals.js';
import {toPersianDigits} from '../numbers/digits.js';
import type {DayInterval} from './interval.js';
import type {Language} from '../rows.js';

const MONTHS_FA = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const MONTHS_EN =
  'January February March April May June July August September October November December'.split(' ');

/** Writes an interval as the shortest honest date: a day, a month, a year, or «between … and …»; an open one says so. */
export function formatInterval({from, to}: DayInterval, language: Language): string {
  if (!from && !to) return language === 'fa' ? 'بی‌تاریخ' : 'undated';
  if (!from) return language === 'fa' ? `تا ${formatDay(to!, 'fa')}` : `by ${formatDay(to!, 'en')}`;
  if (!to) return language === 'fa' ? `از ${formatDay(from, 'fa')}` : `since ${formatDay(from, 'en')}`;
  const days: [string, string] = [from.slice(0, 10), to.slice(0, 10)];
  return language === 'fa' ? formatInPersian(days) : formatInEnglish(days);
}

/** Writes a Gregorian day for people: «۲۱ مرداد ۱۴۰۴» in Persian, `12 August 2025` in English. */
export function formatDay(day: string, language: Language): string {
  const iso = day.slice(0, 10);
  return language === 'fa' ? formatInPersian([iso, iso]) : formatGregorian(iso);
}

function formatInPersian(days: [from: string, to: string]): string {
  const time = toJalaliTime(days);
  if (typeof time === 'string') return formatJalaliTime(time);
  return `میان ${time.map(formatJalaliTime).join(' و ')}`;
}

// A Jalali year or month is no Gregorian one, so the English text names both ends, and a Jalali year beside them.
function formatInEnglish([from, to]: [from: string, to: string]): string {
  if (from === to) return formatGregorian(from);
  const ends = [from, to].map(formatGregorian);
  const time = toJalaliTime([from, to]);
  if (typeof time !== 'string') return `between ${ends.join(' and ')}`;
  return `${ends.join(' to ')}${time.length === 4 ? ` (${time} in the Iranian calendar)` : ''}`;
}

function formatJalaliTime(time: string): string {
  const {year, month, day} = parseTime(time)!;
  return [day, month && MONTHS_FA[month - 1], year]
    .filter((part) => part !== undefined)
    .map(toPersianDigits)
    .join(' ');
}

function formatGregorian(iso: string): string {
  const {year, month, day} = parseTime(iso)!;
  return `${day} ${MONTHS_EN[month! - 1]} ${year}`;
}
