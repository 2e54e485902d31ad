import {parseTime} from '../dates/intervals.js';
import {gregorianToJalali} from '../dates/jalali.js';
import type {Language} from '../rows.js';
import {formatDigits} from './number.js';

export interface FormatDayOptions {
  /** Adds the Jalali day in English: “20 December 2020 (30 Azar 1399)”, for tables and lists of facts. */
  isFull?: boolean;
}

/** A day for people, in the calendar of the language: «۳۰ آذر ۱۳۹۹», “20 December 2020”. */
export function formatDay(iso: string, language: Language, {isFull = false}: FormatDayOptions = {}): string {
  if (language === 'fa') return formatJalaliDay(iso, 'fa');
  const {year, month, day} = parseTime(iso)!;
  const gregorian = `${day} ${GREGORIAN_MONTHS[month! - 1]} ${year}`;
  return isFull ? `${gregorian} (${formatJalaliDay(iso, 'en')})` : gregorian;
}

/** The year of a day in the calendar of the language: «۱۳۹۹», “2020”. */
export function formatYear(iso: string, language: Language): string {
  return language === 'fa' ? formatDigits(gregorianToJalali(iso).year, 'fa') : iso.slice(0, 4);
}

/** A Jalali period as a table names it: a year, or a year and month («1392-12» → «اسفند ۱۳۹۲»); other names only change digits. */
export function formatPeriodName(period: string, language: Language): string {
  const [, year, month] = /^(1[34]\d\d)-(0[1-9]|1[0-2])$/.exec(period) ?? [];
  return month ? formatJalaliMonth(Number(year), Number(month), language) : formatDigits(period, language);
}

/** A Jalali month with its year: «شهریور ۱۳۹۳», “Shahrivar 1393”. */
export function formatJalaliMonth(year: number, month: number, language: Language): string {
  return formatDigits(`${JALALI_MONTHS[language][month - 1]} ${year}`, language);
}

/** The two Gregorian months that the Jalali month beginning on a day lies in: “Aug–Sep 2014”. */
export function formatGregorianMonths(iso: string): string {
  const {year, month} = parseTime(iso)!;
  const [first, second] = [month! - 1, month! % 12].map((index) => GREGORIAN_MONTHS[index]!.slice(0, 3));
  return month === 12 ? `${first} ${year} – ${second} ${year + 1}` : `${first}–${second} ${year}`;
}

function formatJalaliDay(iso: string, language: Language): string {
  const {year, month, day} = gregorianToJalali(iso);
  return formatDigits(`${day} ${formatJalaliMonth(year, month, language)}`, language);
}

const JALALI_MONTHS = {
  fa: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  en: ['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar', 'Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand'],
}; // prettier-ignore
const GREGORIAN_MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
