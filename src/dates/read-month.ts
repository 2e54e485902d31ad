import {textAt, type DateContext, type DateFound} from './date-found.js';
import {DAY_NOUN, DAY_RANGES, type Month, MONTH_NOUN, MONTHS, NAMED_AFTER_DATES} from './date-lexicon.js';
import {readNumericDate} from './read-numeric-date.js';
import {readYearPart, toYearDate, type Ground, type YearPart} from './read-year.js';
import type {NumberSpan} from '../numbers/number-span.js';
import {COMMA, PRESENT, UNTIL} from '../text/particle-lexicon.js';
import {RANGE_WORDS} from '../numbers/number-lexicon.js';

/** Reads a day and month, with or without a year: «۲۱ مرداد ۱۴۰۴», «پنجم شهریور», «10 تا 15 مهر», 10 August 2019. */
export function readDayAndMonth(context: DateContext, at: number): DateFound | undefined {
  const number = toDayNumber(context, at);
  if (!number || NAMED_AFTER_DATES.has(context.tokens[at - 1]?.text ?? '')) return undefined;
  const head = ['of', DAY_NOUN].includes(textAt(context, number.to)) ? number.to + 1 : number.to;
  const date = readMonth(context, head, number.value);
  if (date) return date;
  const last = DAY_RANGES.has(textAt(context, number.to)) ? toDayNumber(context, number.to + 1) : undefined;
  const end = last && last.value > number.value ? readMonth(context, last.to, last.value) : undefined;
  if (!end) return undefined;
  const ends: [DateFound, DateFound] = [{...end, day: number.value}, end];
  const premise = `days of one month joined by «${UNTIL}»`;
  return {to: end.to, kind: 'interval', calendar: end.calendar, ends, premise};
}

function toDayNumber(context: DateContext, at: number): NumberSpan | undefined {
  const number = context.numbers.get(at);
  const isDay =
    number && number.value >= 1 && number.value <= 31 && Number.isInteger(number.value) && !number.isGlued;
  return isDay && number.kind !== 'fraction' ? number : undefined;
}

/** Reads a month by its name, behind a day or an edge («ابتدای بهمن») or alone where that is ground enough. */
export function readMonth(
  context: DateContext,
  at: number,
  day?: number,
  hasEdge = false,
): DateFound | undefined {
  const month = MONTHS.get(textAt(context, at));
  if (!month) return undefined;
  if (day === undefined && isName(context, at)) return undefined;
  const isNamed = textAt(context, at + 1) === MONTH_NOUN || isAlone(context, at);
  const head = textAt(context, at + 1) === MONTH_NOUN ? at + 2 : at + 1;
  if (month.calendar === 'gregorian') {
    const behind = day === undefined ? readAmericanDay(context, head, month, at) : undefined;
    if (behind) return behind;
    const years = readNumericDate(context, Math.min(head, context.tokens.length - 1));
    if (years?.kind === 'interval') return month.month === 3 ? toIranianYear(years) : years;
  }
  const ground = day === undefined ? 'month' : 'day';
  const year = readYearOf(context, head, month, ground);
  const isGrounded =
    month.isSafe ||
    isNamed ||
    isMonthRange(context, at) ||
    year !== undefined ||
    ((hasEdge || day !== undefined) && !isVerb(context, at));
  return isGrounded ? toFound(month, day, year, head) : undefined;
}

/** The year behind a month; two digits are of the Jalali calendar alone, so December 55 has none. */
function readYearOf(context: DateContext, head: number, month: Month, ground: Ground): YearPart | undefined {
  const near = readYearPart(context, head, ground);
  const year = near ?? (ground === 'day' ? readAfterComma(context, head) : undefined);
  const isShort = month.calendar === 'gregorian' && context.tokens[head]?.text.length === 2;
  return isShort ? undefined : year;
}

/** "March 2017-18" is the year of Iran that begins at Nowruz of 2017. */
function toIranianYear({to, ends}: DateFound): DateFound {
  return toYearDate({to, year: ends![0].year! - 621, premise: 'Iranian year that begins in that March'});
}

/** «میدان بهمن», «ورزشگاه ۱۷ شهریور». */
function isName({tokens}: DateContext, at: number): boolean {
  return tokens.slice(Math.max(at - 2, 0), at).some(({text}) => NAMED_AFTER_DATES.has(text));
}

/** A line that holds a month's name alone, as the head of a column does. */
function isAlone({tokens}: DateContext, at: number): boolean {
  return tokens[at]!.before === 'line' && (tokens[at + 1]?.before ?? 'line') === 'line';
}

/** «مهر الی آذر». */
function isMonthRange(context: DateContext, at: number): boolean {
  const isFirst = RANGE_WORDS.has(textAt(context, at + 1)) && MONTHS.has(textAt(context, at + 2));
  return (
    isFirst ||
    (at >= 2 && RANGE_WORDS.has(context.tokens[at - 1]!.text) && MONTHS.has(context.tokens[at - 2]!.text))
  );
}

/** «می» begins every verb of the present, so without a year it is no month; nor is lunar month alone. */
function isVerb(context: DateContext, at: number): boolean {
  const {text} = context.tokens[at]!;
  const next = context.tokens[at + 1];
  return text === PRESENT && next?.kind === 'word' && next.before !== 'line';
}

/** August 10, 2019. */
function readAmericanDay(
  context: DateContext,
  head: number,
  month: Month,
  at: number,
): DateFound | undefined {
  const number = toDayNumber(context, head);
  if (!number || context.tokens[at]!.text.charCodeAt(0) > 0x250 || number.written !== 'digits')
    return undefined;
  const year = readYearPart(context, number.to) ?? readAfterComma(context, number.to);
  const next = context.tokens[number.to];
  const isClosed = !next || next.before === 'line' || next.kind === 'mark';
  return year || month.isSafe || isClosed ? toFound(month, number.value, year, number.to) : undefined;
}

function readAfterComma(context: DateContext, at: number): YearPart | undefined {
  const comma = textAt(context, at);
  const number = comma === ',' || comma === COMMA ? context.numbers.get(at + 1) : undefined;
  return number && number.value > 1200 && number.to - number.from === 1
    ? readYearPart(context, at + 1)
    : undefined;
}

function toFound(month: Month, day: number | undefined, year: YearPart | undefined, head: number): DateFound {
  const kind = day === undefined ? 'month' : year ? 'day' : 'month-day';
  return {
    to: year?.to ?? head,
    kind,
    calendar: month.calendar,
    month: month.month || undefined,
    day,
    year: year?.year,
    offset: year?.offset,
    premise: toPremise(month, day, year),
  };
}

function toPremise(month: Month, day: number | undefined, year: YearPart | undefined): string {
  if (month.calendar === 'lunar') return 'lunar date, not converted';
  if (year?.offset || year?.premise.startsWith('two-digit')) return year.premise;
  const unit = day === undefined ? 'month' : 'day and month';
  return year ? `${unit} with its year` : `${unit} without a year`;
}
