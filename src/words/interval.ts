import {parseTime, toInterval, toJalaliTime, type Interval} from '../dates/intervals.js';
import {gregorianToJalali} from '../dates/jalali.js';
import type {Language} from '../rows.js';
import {formatDay, formatGregorianMonths, formatJalaliMonth, type FormatDayOptions} from './day.js';
import {pick} from './language.js';
import {formatDigits} from './number.js';

/** Gregorian days, both inclusive; a missing end is not known. */
export interface SaidInterval {
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/** A time for people, as exact as it is known and no more: a day, a Jalali month, year or years, «میان … و …»; an open end says so. */
export function formatInterval(
  {from, to}: SaidInterval,
  language: Language,
  options: FormatDayOptions = {},
): string {
  if (!from && !to) return pick(language, {fa: 'بی‌تاریخ', en: 'undated'});
  if (!from) return `${pick(language, {fa: 'تا', en: 'by'})} ${formatDay(to!, language, options)}`;
  if (!to) return `${pick(language, {fa: 'از', en: 'since'})} ${formatDay(from, language, options)}`;
  const days = toDays(from, to);
  const time = toJalaliTime(days);
  if (typeof time === 'string') return formatJalaliTime(time, language, options);
  const isYears = time.every((end) => end.length === 4);
  const ends = time.map((end) =>
    isYears ? formatDigits(end, language) : formatJalaliTime(end, language, options),
  );
  return pick(language, {
    fa: `میان ${ends.join(' و ')}`,
    en: `between ${ends.join(' and ')}${isYears ? ` (${toGregorianYears(days)})` : ''}`,
  });
}

/** The same as short as it can be told honestly, for labels: a stretch of days keeps its years only. */
export function formatIntervalShort({from, to}: SaidInterval, language: Language): string {
  if (!from || !to || typeof toJalaliTime(toDays(from, to)) === 'string')
    return formatInterval({from, to}, language);
  return formatYears(toDays(from, to), language);
}

// A Jalali month or year is no Gregorian one: English says in which it lies.
function formatJalaliTime(time: string, language: Language, options: FormatDayOptions): string {
  const {year, month, day} = parseTime(time)!;
  const [from, to] = toInterval(time)!;
  if (day !== undefined) return formatDay(from, language, options);
  const [jalali, gregorian] =
    month === undefined
      ? [formatDigits(year, language), `${from.slice(0, 4)}/${to.slice(2, 4)}`]
      : [formatJalaliMonth(year, month, language), formatGregorianMonths(from)];
  return pick(language, {fa: jalali, en: `${jalali} (${gregorian})`});
}

function formatYears(days: Interval, language: Language): string {
  const [first, last] = days.map((day) => gregorianToJalali(day).year) as [number, number];
  return pick(language, {
    fa: formatDigits(first === last ? first : `${first} تا ${last}`, 'fa'),
    en: `${toSpan(first, last)} (${toGregorianYears(days)})`,
  });
}

function toGregorianYears([from, to]: Interval): string {
  return toSpan(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
}

function toSpan(first: number, last: number): string {
  return first === last ? `${first}` : `${first}–${last}`;
}

function toDays(from: string, to: string): Interval {
  return [from.slice(0, 10), to.slice(0, 10)];
}
