import * as jalaali from 'jalaali-js';
import {foldText} from '../text/fold.js';

/** A day in Tehran, Gregorian, and the hour where the text gives one. */
export interface ParsedPageDate {
  day: string;
  time: string | undefined;
}

/**
 * Reads the one date of a machine-readable field or of a page's date line, Jalali or Gregorian, in digits or with the
 * month's name; undefined when there is none or it is no day of the calendar.
 */
export function parsePageDate(raw: string): ParsedPageDate | undefined {
  const text = foldText(raw).slice(0, 400);
  const instant = parseInstant(text);
  if (instant) return instant;
  const day = parseNumeric(text) ?? parseNamed(text);
  return day ? {day, time: findTime(text)} : undefined;
}

// «2025-08-12T06:50:00Z» is a moment: its day depends on the zone. Some outlets print «1404-05-21T10:20:00+03:30».
function parseInstant(text: string): ParsedPageDate | undefined {
  const match = /(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(z|[+-]\d\d:?\d\d)/.exec(
    text,
  );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const jalali = Number(year) < 1700 ? toDay(year!, month!, day!) : undefined;
  if (jalali) return {day: jalali, time: `${hour}:${minute}`};
  const offset = zone === 'z' ? 'Z' : zone!.includes(':') ? zone : `${zone!.slice(0, 3)}:${zone!.slice(3)}`;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${offset}`);
  if (Number.isNaN(moment.getTime())) return undefined;
  const parts = Object.fromEntries(TEHRAN.formatToParts(moment).map(({type, value}) => [type, value]));
  return {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    time: `${parts['hour']}:${parts['minute']}`,
  };
}

const TEHRAN = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Tehran',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function parseNumeric(text: string): string | undefined {
  const first = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (first) return toDay(first[1]!, first[2]!, first[3]!);
  const last = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  return last ? toDay(last[3]!, last[2]!, last[1]!) : undefined;
}

function parseNamed(text: string): string | undefined {
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(?:ماه )?(${NAMES})[a-z]*(?: ماه)?[ ,،.]+(?:سال )?(\\d{4})(?!\\d)`,
  ).exec(text);
  if (dayFirst) return toDay(dayFirst[3]!, MONTHS.get(dayFirst[2]!)!, dayFirst[1]!);
  const monthFirst = new RegExp(`(${NAMES})[a-z]* (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`).exec(text);
  return monthFirst ? toDay(monthFirst[3]!, MONTHS.get(monthFirst[1]!)!, monthFirst[2]!) : undefined;
}

const JALALI = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const GREGORIAN = [
  'ژانویه|jan', 'فوریه|feb', 'مارس|mar', 'آوریل|apr', 'مه|می|may', 'ژوئن|jun', 'ژوئیه|جولای|jul', 'اوت|آگوست|aug',
  'سپتامبر|sep', 'اکتبر|oct', 'نوامبر|nov', 'دسامبر|dec',
]; // prettier-ignore
const MONTHS = new Map<string, string>([
  ...GREGORIAN.flatMap((names, index) =>
    names.split('|').map((name) => [foldText(name), String(index + 1)] as const),
  ),
  ...JALALI.map((name, index) => [foldText(name), String(index + 1)] as const),
  [foldText('امرداد'), '5'],
]);
const NAMES = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join('|');

// A year tells its calendar: 1300–1499 is Jalali, 1900–2099 Gregorian.
function toDay(year: string, month: string, day: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y >= 1300 && y < 1500 && jalaali.isValidJalaaliDate(y, m, d)) {
    const {gy, gm, gd} = jalaali.toGregorian(y, m, d);
    return formatDay(gy, gm, gd);
  }
  if (y < 1900 || y > 2099 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate())
    return undefined;
  return formatDay(y, m, d);
}

function formatDay(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function findTime(text: string): string | undefined {
  const match = /(?<![\d:])([01]?\d|2[0-3]):([0-5]\d)/.exec(text);
  return match ? `${match[1]!.padStart(2, '0')}:${match[2]}` : undefined;
}
