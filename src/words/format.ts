import {toJalali, toPeriod} from '../charts/jalali.js';
import type {Language} from '../rows.js';

export type {Language};

export const ZWNJ = '\u200c';
const PERSIAN_DIGITS = '۰۱۲۳۴۵۶۷۸۹';
const JALALI_MONTHS = {
  fa: ['فروردین', 'اردیبهشت', 'خرداد', 'تیر', 'مرداد', 'شهریور', 'مهر', 'آبان', 'آذر', 'دی', 'بهمن', 'اسفند'],
  en: ['Farvardin', 'Ordibehesht', 'Khordad', 'Tir', 'Mordad', 'Shahrivar', 'Mehr', 'Aban', 'Azar', 'Dey', 'Bahman', 'Esfand'],
}; // prettier-ignore
const GREGORIAN_MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore
const HEDGES: Record<string, Record<Language, string>> = {
  '=': {fa: '', en: ''},
  '~': {fa: 'حدود', en: 'about'},
  '>': {fa: 'بیش از', en: 'more than'},
  '>=': {fa: `دست${ZWNJ}کم`, en: 'at least'},
  '<': {fa: 'کمتر از', en: 'less than'},
  '<=': {fa: 'تا', en: 'up to'},
};

/** Escapes a text for HTML, attribute values included. Every text that comes from a row goes through here. */
export function escapeHtml(text: unknown): string {
  return String(text ?? '').replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** An address that may stand in a link, escaped; undefined for `javascript:` and its like. */
export function toSafeHref(address: unknown): string | undefined {
  const text = String(address ?? '').trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  return !text || (scheme && !['http', 'https', 'mailto'].includes(scheme)) ? undefined : escapeHtml(text);
}

/** A text of unknown direction, escaped and kept from reordering its neighbours. */
export function bdi(text: unknown): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/**
 * Isolates a Persian run in a drawing, whose base direction is always left to right. The mark after the isolate keeps Chromium
 * from setting a first digit at the wrong end where isolate and digit come from two font files.
 */
export function isolate(text: string): string {
  return /[\u0620-\u064a\u0671-\u06d3]/.test(text) && !text.includes('\u2067')
    ? `\u2067\u200f${text}\u2069`
    : text;
}

/** Joins parts of a line in a drawing with middle dots; in an English line each Persian part is isolated by itself. */
export function joinParts(parts: string[], language: Language): string {
  const kept = parts.filter(Boolean);
  return language === 'fa' ? isolate(kept.join(' · ')) : kept.map(isolate).join(' · ');
}

/** Writes the digits of a text in the page's script. */
export function formatDigits(text: string | number, language: Language): string {
  return language === 'fa'
    ? String(text).replace(/[0-9]/g, (digit) => PERSIAN_DIGITS[Number(digit)]!)
    : String(text);
}

/** A Jalali period as a table names it: a year, or a year and month («1392-12» → «اسفند ۱۳۹۲»); other names only change digits. */
export function formatPeriodName(period: string, language: Language): string {
  const [, year, month] = /^(1[34]\d\d)-(0[1-9]|1[0-2])$/.exec(period) ?? [];
  const name = month && JALALI_MONTHS[language][Number(month) - 1];
  return formatDigits(name ? `${name} ${year}` : period, language);
}

/** The name of a unit beside a number: English says «3 years» and «2 estates or zones», Persian «۳ سال». */
export function formatUnitName(name: string, value: number, language: Language): string {
  if (language === 'fa' || value === 1 || /^per cent$|s$/.test(name)) return name;
  return name.split(' or ').map(toPlural).join(' or ');
}

function toPlural(noun: string): string {
  if (noun === 'person') return 'people';
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** A number for people: 1234.5 → «۱٬۲۳۴٫۵» or 1,234.5; at most three decimals, or just so many. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const size = Math.abs(value);
  const [whole, part] = (
    decimals === undefined ? String(Math.round(size * 1000) / 1000) : size.toFixed(decimals)
  ).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'fa' ? '٬' : ',');
  const sign = value < 0 ? '\u2212' : '';
  return formatDigits(`${sign}${grouped}${part ? (language === 'fa' ? '٫' : '.') + part : ''}`, language);
}

/** The hedge as a word: «بیش از», more than; empty for a plain number. */
export function formatHedge(operator: string, language: Language): string {
  return HEDGES[operator]?.[language] ?? operator;
}

/** A value with its hedge: «بیش از ۸۷۰», “more than 870”, «۱۰ تا ۲۰». */
export function formatValue(
  {
    operator,
    value,
    high,
    unit,
  }: {operator: string; value: number; high?: number | null; unit?: string | null},
  language: Language,
): string {
  const range = language === 'fa' ? ' تا ' : ' to ';
  const number = formatNumber(value, language) + (high == null ? '' : range + formatNumber(high, language));
  const percent = unit === 'percent' ? (language === 'fa' ? ' درصد' : '%') : '';
  return [formatHedge(operator, language), number + percent].filter(Boolean).join(' ');
}

/** A day for people: «۳۰ آذر ۱۳۹۹»; in English with the Jalali day after it. */
export function formatDay(iso: string, language: Language): string {
  const {year, month, day} = toJalali(iso);
  const jalali = formatDigits(`${day} ${JALALI_MONTHS[language][month - 1]} ${year}`, language);
  return language === 'fa' ? jalali : `${formatGregorianDay(iso)} (${jalali})`;
}

/** A time for people, as exact as it is known: a day, a Jalali month or year, an interval, or “undated”. */
export function formatWhen(
  from: string | null | undefined,
  to: string | null | undefined,
  language: Language,
): string {
  if (!from || !to) return language === 'fa' ? `بی${ZWNJ}تاریخ` : 'undated';
  const period = toPeriod(from, to);
  if (period === 'day') return formatDay(from, language);
  const {year, month} = toJalali(from);
  const years = language === 'en' ? ` (${from.slice(0, 4)}/${to.slice(2, 4)})` : '';
  if (period === 'year') return formatDigits(year, language) + years;
  if (period === 'interval') {
    const ends = [formatDay(from, language), formatDay(to, language)];
    return language === 'fa'
      ? `زمانی میان ${ends[0]} و ${ends[1]}`
      : `some time from ${ends[0]} to ${ends[1]}`;
  }
  return (
    formatDigits(`${JALALI_MONTHS[language][month - 1]} ${year}`, language) +
    (language === 'en' ? ` (${formatGregorianMonth(from)})` : '')
  );
}

/** A time as short as it can be told honestly: an interval keeps its two years only. */
export function formatWhenShort(
  from: string | null | undefined,
  to: string | null | undefined,
  language: Language,
): string {
  if (!from || !to) return formatWhen(from, to, language);
  const period = toPeriod(from, to);
  if (period === 'day' && language === 'en') return formatGregorianDay(from);
  if (period !== 'interval') return formatWhen(from, to, language);
  const [first, last] = [toJalali(from).year, toJalali(to).year];
  const years = first === last ? `${first}` : language === 'fa' ? `${first} تا ${last}` : `${first}–${last}`;
  const gregorian = language === 'en' ? ` (${from.slice(0, 4)}–${to.slice(0, 4)})` : '';
  return formatDigits(years, language) + gregorian;
}

/** Joins a list as people write it: «الف، ب و پ», “a, b and c”. */
export function formatList(words: string[], language: Language): string {
  if (words.length < 2) return words.join('');
  const comma = language === 'fa' ? '، ' : ', ';
  return `${words.slice(0, -1).join(comma)} ${language === 'fa' ? 'و' : 'and'} ${words.at(-1)}`;
}

/** Joins parts with commas alone. */
export function formatPlainList(words: string[], language: Language): string {
  return words.join(language === 'fa' ? '، ' : ', ');
}

/** A count with its noun; English nouns take a plural, Persian ones do not. */
export function formatCount(
  count: number,
  noun: {fa: string; en: string; ens?: string},
  language: Language,
): string {
  const word = language === 'fa' ? noun.fa : count === 1 ? noun.en : (noun.ens ?? `${noun.en}s`);
  return `${formatNumber(count, language)} ${word}`;
}

function formatGregorianDay(iso: string): string {
  const [year, month, day] = iso.slice(0, 10).split('-').map(Number) as [number, number, number];
  return `${day} ${GREGORIAN_MONTHS[month - 1]} ${year}`;
}

function formatGregorianMonth(iso: string): string {
  // a Jalali month begins about the 21st, so it lies in two Gregorian ones
  const [year, month] = iso.split('-').map(Number) as [number, number];
  const [first, second] = [month - 1, month % 12].map((index) => GREGORIAN_MONTHS[index]!.slice(0, 3));
  return month === 12 ? `${first} ${year} – ${second} ${year + 1}` : `${first}–${second} ${year}`;
}
