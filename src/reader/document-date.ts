import type {DateSpan} from '../dates/read-dates.js';
import {toInterval, toJalaliTime, type Interval} from '../dates/intervals.js';
import type {AsOfBasis, SourceText} from './reading/lines.js';
import type {Token} from '../text/token.js';
import type {JalaliTime} from '../dates/jalali.js';
import {BUDGET, PUBLISHED, TODAY} from './document-lexicon.js';

/** When a text was published, as an interval with its ground; all null where there is none. */
export interface TextDate {
  from: string | null;
  to: string | null;
  /** `metadata` · `header` (crawler's line) · `dateline` · `today` («امروز، پنجم شهریور» with a year of the text) · `next-year` (a coming year that the text names twice, once by its number). */
  basis: string | null;
  as_of: JalaliTime | null;
  as_of_basis: AsOfBasis | null;
  /** The span that is the document's own date, not a date of its contents. */
  dateline?: DateSpan | undefined;
}

const UNKNOWN: TextDate = {from: null, to: null, basis: null, as_of: null, as_of_basis: null};

/** Dates a text: by what is known from outside, else by its own words; never by a guess. */
export function readDocumentDate(
  source: SourceText,
  tokens: readonly Token[],
  dates: readonly DateSpan[],
): TextDate {
  const dateline = findDateline(tokens, dates);
  const given = source.published ? toInterval(source.published) : undefined;
  if (given)
    return {
      ...dated(given, 'metadata', source.publishedAbout ? 'published_about' : 'published'),
      dateline: dateline?.span,
    };
  if (source.dataAsOf) {
    const time = toInterval(source.dataAsOf);
    if (time) return {...UNKNOWN, as_of: toJalaliTime(time), as_of_basis: 'text'};
  }
  if (dateline)
    return {...dated(dateline.span.gregorian!, dateline.basis, 'published'), dateline: dateline.span};
  const today = findToday(tokens, dates);
  if (today) return dated(today, 'today', 'text');
  const year = findYearBeforeNext(tokens, dates);
  return year ? dated(year, 'next-year', 'text') : UNKNOWN;
}

function dated(interval: Interval, basis: string, asOfBasis: AsOfBasis): TextDate {
  return {from: interval[0], to: interval[1], basis, as_of: toJalaliTime(interval), as_of_basis: asOfBasis};
}

const LINES_OF_HEAD = 6;

/** A full date at the head of the text: on a line of its own, first in the text, or behind «تاریخ انتشار» or a crawler's `date`. */
function findDateline(
  tokens: readonly Token[],
  dates: readonly DateSpan[],
): {span: DateSpan; basis: string} | undefined {
  let line = 0;
  let lineStart = 0;
  const full = new Map(
    dates.filter(({kind, gregorian}) => kind === 'day' && gregorian).map((span) => [span.from, span]),
  );
  for (let at = 0; at < tokens.length && line < LINES_OF_HEAD; at++) {
    if (at > 0 && tokens[at]!.before === 'line') {
      line++;
      lineStart = at;
    }
    const span = full.get(at);
    if (!span || span.year === undefined) continue;
    const previous = tokens.slice(Math.max(lineStart, at - 3), at).map(({text}) => text);
    if (previous.includes('date')) return {span, basis: 'header'};
    const endsLine = span.to >= tokens.length || lengthOfRest(tokens, span.to) <= LONGEST_REST;
    if (at === lineStart && (endsLine || line === 0) && at < 3) return {span, basis: 'dateline'};
    if (previous.some((word) => PUBLISHED.has(word)) && endsLine) return {span, basis: 'dateline'};
    if (at === lineStart && endsLine) return {span, basis: 'dateline'};
  }
  return undefined;
}

// A time, a news code and a clock's marks may follow the date on its line.
const LONGEST_REST = 12;

/** How many tokens a line goes on; one that goes on for longer than any rest is not counted out. */
function lengthOfRest(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from <= LONGEST_REST && tokens[at]!.before !== 'line') at++;
  return at - from;
}

/** «امروز، پنجم شهریور» beside the one year that the text gives. */
function findToday(tokens: readonly Token[], dates: readonly DateSpan[]): Interval | undefined {
  const day = dates.find(
    ({kind, from}) =>
      kind === 'month-day' && [1, 2].some((back) => TODAY.has(tokens[from - back]?.text ?? '')),
  );
  if (!day) return undefined;
  const years = new Set(
    dates.flatMap(({kind, year, calendar}) =>
      kind === 'year' && calendar === 'jalali' && year ? [year] : [],
    ),
  );
  if (years.size !== 1) return undefined;
  const pad = (part: number) => String(part).padStart(2, '0');
  return toInterval(`${[...years][0]}-${pad(day.month!)}-${pad(day.day!)}`);
}

/** «سال آینده» and «بودجه سال ۹۲» name one coming year, so the text is of the year before it. */
function findYearBeforeNext(tokens: readonly Token[], dates: readonly DateSpan[]): Interval | undefined {
  if (!dates.some(({offset}) => offset?.unit === 'year' && offset.value === 1)) return undefined;
  const budget = dates.find(
    ({kind, from, year}) =>
      kind === 'year' &&
      year !== undefined &&
      [1, 2, 3].some((back) => BUDGET.has(tokens[from - back]?.text ?? '')),
  );
  return budget?.year ? toInterval(String(budget.year - 1)) : undefined;
}
