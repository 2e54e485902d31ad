import {readSingleNumbers} from '../numbers/read-numbers.js';
import {textAt, type DateContext, type DateSpan, type DateFound, type DateKind} from './date-found.js';
import {
  DATE_RANGES,
  EDGES,
  ENGLISH_DISTANCES,
  FRIDAY_HEADS,
  GLUED_PLURALS,
  HALF,
  HOUR,
  LIST_MARKS,
  MARKET,
  MONTHS,
  NOWRUZ,
  RELATIVE_WORDS,
  SATURDAY,
  SEASONS,
  UNITS,
  WEEKDAY_HEADS,
  WEEKDAY_MARKS,
  WEEKDAYS,
  YEARS_OF,
} from './date-lexicon.js';
import {isPlausible, toInterval, type Interval} from './intervals.js';
import {readClock} from './read-clock.js';
import {readDayAndMonth, readMonth} from './read-month.js';
import {readNumericDate} from './read-numeric-date.js';
import {readDecade, readPart} from './read-part.js';
import {readBareYear, readEvent, readYearNumber, readYearOfEvent, toYearDate} from './read-year.js';
import {resolveDate} from './resolve-date.js';
import type {Token} from '../text/token.js';
import {readEdge} from './read-edge.js';
import {readRelative, readYear} from './read-relative.js';
import {PLURAL_OF} from '../text/particle-lexicon.js';
import {SEVERAL} from '../numbers/number-lexicon.js';

export type {DateKind, DateSpan, Offset} from './date-found.js';

export interface DateOptions {
  /** Day, month or year of publication, Jalali or Gregorian; without it relative dates stay unresolved. */
  published?: string | null | undefined;
}

/** Reads the dates that stand in a tokenised text, in order, without overlaps. */
export function readDates(tokens: Token[], {published}: DateOptions = {}): DateSpan[] {
  const said = published ? toInterval(published) : undefined;
  return findDates(tokens).map(({span, found}) =>
    isAbsolute(found) ? span : {...span, ...resolve(found, said)},
  );
}

/** A date as it stands; what says all of itself is reckoned already, the rest waits for the day of publication. */
interface DateWritten {
  span: DateSpan;
  found: DateFound;
}

const written = new WeakMap<readonly Token[], DateWritten[]>();

/** The dates of a text as they stand, found once: a text that gives its own day is reckoned twice. */
function findDates(tokens: Token[]): DateWritten[] {
  const kept = written.get(tokens);
  if (kept) return kept;
  const numbers = new Map(readSingleNumbers(tokens).map((number) => [number.from, number]));
  const context: DateContext = {tokens, numbers, origin: 0};
  const dates: DateWritten[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = readListed(context, at, dates.at(-1)?.span) ?? readAt(context, at);
    if (found) {
      const span = toSpan(context, at, found);
      dates.push({span: isAbsolute(found) ? {...span, ...resolve(found, undefined)} : span, found});
    }
    at = found ? found.to : at + 1;
  }
  written.set(tokens, dates);
  return dates;
}

/** True where a date gives its year, so that it is the same whenever it was published. */
function isAbsolute({year, offset, ends}: DateFound): boolean {
  return year !== undefined && !offset && !ends;
}

/** What a date says in both calendars, or that there is no such date. */
function resolve(found: DateFound, said: Interval | undefined): Partial<DateSpan> | undefined {
  const isPossible = [found, ...(found.ends ?? [])].every((part) => isPlausible(part.calendar, part));
  return isPossible ? resolveDate(found, said) : {isImpossible: true};
}

/** «سال‌های ۹۱ و ۹۲»: a year may follow a year that had its noun. */
function readListed(context: DateContext, at: number, last: DateSpan | undefined): DateFound | undefined {
  if (context.tokens[at]!.kind !== 'digits' || last?.to !== at - 1 || last.kind !== 'year' || last.bare)
    return undefined;
  if (!LIST_MARKS.has(context.tokens[at - 1]!.text)) return undefined;
  const isPlural = context.tokens
    .slice(last.from, last.from + 2)
    .some(({text}) => text === PLURAL_OF || text === YEARS_OF);
  return isPlural || context.tokens[at]!.text.length === 4 ? readEndYear(context, at, last) : undefined;
}

/** Words that a date may begin with; all others are passed over at once. */
const STARTERS = new Set([
  ...[MONTHS, EDGES, RELATIVE_WORDS, ENGLISH_DISTANCES, SEASONS, UNITS].flatMap((map) => [...map.keys()]),
  ...WEEKDAYS,
  ...GLUED_PLURALS,
  ...SEVERAL,
  HOUR,
  HALF,
  NOWRUZ,
]);

function readAt(context: DateContext, at: number): DateFound | undefined {
  context.origin = at;
  const {tokens, numbers} = context;
  const {kind, text} = tokens[at]!;
  if (kind === 'mark') return undefined;
  const isNumber = numbers.has(at);
  if (
    kind === 'word' &&
    !isNumber &&
    !STARTERS.has(text) &&
    !(WEEKDAY_HEADS.has(text) && isWeekday(context, at))
  )
    return undefined;
  const found = readOne(context, at);
  return found && readRange(context, found);
}

function readOne(context: DateContext, at: number): DateFound | undefined {
  const {kind, text} = context.tokens[at]!;
  if (kind === 'digits')
    return (
      readNumericDate(context, at) ??
      readClock(context, at) ??
      readDayAndMonth(context, at) ??
      readPart(context, at) ??
      readDecade(context, at) ??
      readYearOfEvent(context, at) ??
      readRelative(context, at) ??
      readBareYear(context, at)
    );
  if (context.numbers.has(at))
    return (
      readDayAndMonth(context, at) ??
      readPart(context, at) ??
      readRelative(context, at) ??
      readDayOfWeek(context, at)
    );
  return (
    readDayOfWeek(context, at) ??
    readEdge(context, at) ??
    readMonth(context, at) ??
    readPart(context, at) ??
    readEvent(context, at) ??
    readDecade(context, at) ??
    readYear(context, at) ??
    readRelative(context, at) ??
    (text === HOUR ? readClock(context, at) : undefined)
  );
}

/** Reads «پنجشنبه», «سه شنبه», and the date after it: «یکشنبه ۲۳ آبان». */
function readDayOfWeek(context: DateContext, at: number): DateFound | undefined {
  if (!isWeekday(context, at)) return undefined;
  const to = WEEKDAYS.has(context.tokens[at]!.text) ? at + 1 : at + 2;
  const head = WEEKDAY_MARKS.has(textAt(context, to)) ? to + 1 : to;
  const date = textAt(context, head) && (readDayAndMonth(context, head) ?? readDigits(context, head));
  return date && date.day !== undefined
    ? date
    : {to, kind: 'weekday', calendar: 'jalali', premise: 'day of the week'};
}

function readDigits(context: DateContext, at: number): DateFound | undefined {
  return context.tokens[at]!.kind === 'digits' ? readNumericDate(context, at) : undefined;
}

function isWeekday(context: DateContext, at: number): boolean {
  const {text} = context.tokens[at]!;
  if (textAt(context, at + 1) === MARKET || FRIDAY_HEADS.has(context.tokens[at - 1]?.text ?? ''))
    return false;
  return WEEKDAYS.has(text) || (WEEKDAY_HEADS.has(text) && textAt(context, at + 1) === SATURDAY);
}

/** What is no end of an interval. */
const NO_ENDS = new Set<DateKind>(['time', 'weekday', 'relative', 'interval']);

/** Joins two dates by «تا»: «سال 91 تا 94», «مهر تا آذر ۱۳۹۸». */
function readRange(context: DateContext, first: DateFound): DateFound {
  const word = textAt(context, first.to);
  const isList = word === 'and' && first.kind === 'year';
  if (!(DATE_RANGES.has(word) || isList) || NO_ENDS.has(first.kind)) return first;
  const next = first.to + 1;
  if (textAt(context, next) === '') return first;
  const last =
    (first.kind === 'year' ? readEndYear(context, next, first) : undefined) ?? readOne(context, next);
  if (!last || NO_ENDS.has(last.kind) || last.calendar !== first.calendar) return first;
  if (
    first.month === 3 &&
    last.month === 3 &&
    first.calendar === 'gregorian' &&
    last.year === first.year! + 1 &&
    !first.day
  )
    return toYearDate({to: last.to, year: first.year! - 621, premise: 'Iranian year from March to March'});
  const premise = `two dates joined by «${word}»`;
  const isReversed = word === '-' && first.kind === 'year' && first.year === last.year! + 1;
  if (isReversed && last.kind === 'year')
    return {to: last.to, kind: 'interval', calendar: first.calendar, ends: [last, first], premise};
  const isSame = (last.kind === 'year') === (first.kind === 'year');
  if (!isSame || (first.year !== undefined && last.year !== undefined && first.year > last.year))
    return first;
  return {to: last.to, kind: 'interval', calendar: first.calendar, ends: [first, last], premise};
}

/** Behind a year and «تا» stands a year, in two digits or four. */
function readEndYear(context: DateContext, at: number, first: DateFound): DateFound | undefined {
  const year = readYearNumber(context, at, first.bare ? 'month' : 'range');
  if (!year?.year || year.year <= first.year!) return undefined;
  return toYearDate(year);
}

function toSpan({tokens}: DateContext, from: number, found: DateFound): DateSpan {
  const {ends: _ends, ...rest} = found;
  return {from, ...rest, start: tokens[from]!.start, end: tokens[found.to - 1]!.end};
}
