import {toPersianDigits} from '../numbers/digits.js';
import type {Language} from '../rows.js';

export interface FormatNumberOptions {
  /** Just so many decimals, noughts too: 8 → «۸٫۰». */
  decimals?: number | undefined;
  /** No more decimals than these. */
  atMost?: number;
}

/** A number for people: 1234.5 → «۱٬۲۳۴٫۵», 1,234.5; at most three decimals, or just so many as asked. */
export function formatNumber(
  value: number,
  language: Language,
  {decimals, atMost = 3}: FormatNumberOptions = {},
): string {
  if (!Number.isFinite(value)) throw new RangeError(`invalid number: ${value}`);
  const size = Math.abs(value);
  const rounded = decimals === undefined ? withoutNoughts(round(size, atMost)) : round(size, decimals);
  const [whole, part] = rounded.split('.') as [string, string?];
  const marks = MARKS[language];
  const sign = value < 0 && Number(rounded) !== 0 ? '\u2212' : '';
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, marks.thousands);
  return formatDigits(sign + grouped + (part ? marks.decimals + part : ''), language);
}

/** Writes the digits of a text in the language's script; years and codes go here, since they take no mark for thousands. */
export function formatDigits(text: string | number, language: Language): string {
  return language === 'fa' ? toPersianDigits(text) : String(text);
}

const MARKS = {fa: {thousands: '٬', decimals: '٫'}, en: {thousands: ',', decimals: '.'}};

/** Decimal digits without an exponent, rounded as the number is printed: 3.8705 is 3.871, though in binary it lies below the half. */
function round(value: number, decimals: number): string {
  if (value >= 1e21) return BigInt(value).toString();
  const shifted = Number(`${value}e${decimals}`);
  return (Number.isNaN(shifted) ? value : Number(`${Math.round(shifted)}e-${decimals}`)).toFixed(decimals);
}

function withoutNoughts(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
