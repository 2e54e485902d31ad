import {MONTHS} from '../dates/date-lexicon.js';
import {toLength} from '../dates/intervals.js';
import {formatTime} from '../dates/jalali.js';
import {parseTimeOfDay} from '../dates/parse-time-of-day.js';
import {isValidJalali, jalaliToGregorian} from '../dates/jalali.js';
import {foldText} from '../text/fold.js';
import type {PageDate} from './article.js';
import {MONTH_WORD, YEAR_WORD} from './page-lexicon.js';

type ParsedPageDate = Pick<PageDate, 'day' | 'time'>;

/**
 * Reads the one date of a machine-readable field or of a page's date line, Jalali or Gregorian, in digits or with the
 * month's name; undefined when there is none or it is no day of the calendar.
 */
export function parsePageDate(raw: string): ParsedPageDate | undefined {
  const text = foldText(raw).slice(0, 400);
  const instant = parseInstant(text);
  if (instant) return instant;
  const day = parseNumeric(text) ?? parseNamed(text);
  return day ? {day, time: parseTimeOfDay(text)} : undefined;
}

// «2025-08-12T06:50:00Z» is a moment: its day depends on the zone. Some outlets print «1404-05-21T10:20:00+03:30».
function parseInstant(text: string): ParsedPageDate | undefined {
  const match = /(\d{4})-(\d\d)-(\d\d)[t ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(z|[+-]\d\d:?\d\d)/.exec(
    text,
  );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const jalali = Number(year) < 1700 ? toDay(Number(year), Number(month), Number(day)) : undefined;
  if (jalali) return {day: jalali, time: `${hour}:${minute}`};
  const offset = zone === 'z' ? 'Z' : zone!.includes(':') ? zone : `${zone!.slice(0, 3)}:${zone!.slice(3)}`;
  const moment = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${offset}`);
  if (Number.isNaN(moment.getTime())) return undefined;
  const [date, clock] = TEHRAN.format(moment).split(' ');
  return {day: date!, time: clock};
}

// Swedes write «2025-08-12 10:20».
const TEHRAN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Tehran',
  dateStyle: 'short',
  timeStyle: 'short',
});

function parseNumeric(text: string): string | undefined {
  const first = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (first) return toDay(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = /(?<!\d)(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)/.exec(text);
  return last ? toDay(Number(last[3]), Number(last[2]), Number(last[1])) : undefined;
}

function parseNamed(text: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return toDay(Number(dayFirst[3]), MONTHS.get(dayFirst[2]!)!.month, Number(dayFirst[1]));
  const monthFirst = MONTH_FIRST.exec(text);
  return monthFirst
    ? toDay(Number(monthFirst[3]), MONTHS.get(monthFirst[1]!)!.month, Number(monthFirst[2]))
    : undefined;
}

const KNOWN = [...MONTHS].filter(([, {calendar}]) => calendar !== 'lunar');
const NAMES = KNOWN.map(([name]) => name)
  .sort((one, other) => other.length - one.length)
  .join('|');

const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[ ,/-]+(?:${MONTH_WORD} )?(${NAMES})(?: ${MONTH_WORD})?[ ,،./-]+(?:${YEAR_WORD} )?(\\d{4})(?!\\d)`,
);
const MONTH_FIRST = new RegExp(`(?<![a-z])(${NAMES}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`);

// A year tells its calendar: 1300–1499 is Jalali, 1900–2099 Gregorian.
function toDay(year: number, month: number, day: number): string | undefined {
  if (year >= 1300 && year < 1500 && isValidJalali(year, month, day))
    return jalaliToGregorian({year, month, day});
  const isGregorian = year >= 1900 && year <= 2099 && month >= 1 && month <= 12;
  return isGregorian && day >= 1 && day <= toLength('gregorian', year, month)
    ? formatTime({year, month, day})
    : undefined;
}
