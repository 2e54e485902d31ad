import {textAt, type Context, type Found, type Offset} from './date-found.js';
import {DISTANCES, EDGES, ENGLISH_DISTANCES, RELATIVE_WORDS, STRETCHES, UNITS} from './date-lexicon.js';
import {readDayAndMonth, readMonth} from './read-month.js';
import {readNumericDate} from './read-numeric-date.js';
import {readDecade, readPart} from './read-part.js';
import {readYearNumber, readYearPart, skipNoun, type YearPart} from './read-year.js';

/** Reads «ابتدای بهمن», «پایان خرداد 94», «آخر 1398», «اواخر دهه ۷۰», «پایان سال». */
export function readEdge(context: Context, at: number): Found | undefined {
  const edge = EDGES.get(textAt(context, at));
  if (!edge) return undefined;
  const joint = textAt(context, at + 1);
  if (NEEDS_OF.has(textAt(context, at)) && joint !== 'of') return undefined;
  const head = joint === '-' || joint === 'of' ? at + 2 : at + 1;
  const core =
    readDayAndMonth(context, head) ?? readMonth(context, head, undefined, true) ?? readPart(context, head) ??
    readDecade(context, head) ?? readYear(context, head) ?? readRelative(context, head) ?? readLoneYear(context, head) ??
    readLoneUnit(context, head); // prettier-ignore
  if (!core || core.kind === 'interval') return undefined;
  return {...core, ...(core.kind === 'day' ? {} : {edge: edge.edge, isPart: edge.isPart})};
}

const NEEDS_OF = new Set(['end', 'beginning']);

/** «آخر 1398»: an edge is ground enough for four digits. */
function readLoneYear(context: Context, at: number): Found | undefined {
  if (context.tokens[at]?.kind !== 'digits' || context.tokens[at]!.text.length !== 4) return undefined;
  const numeric = readNumericDate(context, at);
  const year = numeric ? undefined : readYearNumber(context, at, 'month');
  return numeric ?? (year && toYear(year, 'year behind an edge word'));
}

/** «پایان سال» is the end of the year of publication. */
function readLoneUnit(context: Context, at: number): Found | undefined {
  const unit = textAt(context, at);
  const next = textAt(context, at + 1);
  if ((unit !== 'سال' && unit !== 'ماه') || next === 'های' || next === 'ها' || context.numbers.has(at + 1))
    return undefined;
  const offset: Offset = {unit: unit === 'سال' ? 'year' : 'month', value: 0};
  return {
    to: at + 1,
    kind: 'relative',
    calendar: 'jalali',
    offset,
    premise: 'the year or month of publication',
  };
}

/** Reads «سال ۹۲», «سال جاری», «امسال». */
export function readYear(context: Context, at: number): Found | undefined {
  const hasNoun = skipNoun(context, at) > at;
  if (!hasNoun && RELATIVE_WORDS.get(textAt(context, at))?.unit !== 'year') return undefined;
  const year = readYearPart(context, at);
  return year && !isBefore(context, year.to) ? toYear(year, year.premise) : undefined;
}

function toYear(year: YearPart, premise: string): Found {
  const {to, calendar = 'jalali', offset} = year;
  return offset
    ? {to, kind: 'relative', calendar, offset, premise}
    : {to, kind: 'year', calendar, year: year.year!, premise};
}

/** «پیش از» and «قبل از» are "before", no distance. */
function isBefore(context: Context, to: number): boolean {
  return textAt(context, to) === 'از' && ['پیش', 'قبل'].includes(context.tokens[to - 1]!.text);
}

/** Reads «سال گذشته», «هفته گذشته», «سه سال گذشته», «دو دهه پیش», «دیروز», last year, two years ago. */
export function readRelative(context: Context, at: number): Found | undefined {
  const word = RELATIVE_WORDS.get(textAt(context, at));
  if (word) return toRelative(at + 1, {unit: word.unit, value: word.distance});
  const number = context.numbers.get(at);
  if (number?.kind === 'cardinal' && !number.isGlued && number.value > 0 && number.value <= 100)
    return readDistance(context, number.to, number.value);
  const isVague = ['چند', 'چندین'].includes(textAt(context, at));
  return (
    (isVague ? readDistance(context, at + 1, 'some') : readDistance(context, at)) ?? readEnglish(context, at)
  );
}

/** Reads the unit and the distance behind a count: «سال گذشته», «سال‌های اخیر», years ago. */
function readDistance(context: Context, at: number, count?: number | 'some'): Found | undefined {
  const {unit, to, isPlural} = readUnit(context, at);
  const text = unit ? textAt(context, to) : '';
  const isStretch = (count !== undefined || isPlural || text === 'اخیر') && STRETCHES.has(text);
  const distance =
    (isStretch ? STRETCHES : DISTANCES).get(text) ??
    (count === undefined ? undefined : COUNTED_DISTANCES.get(text));
  if (!unit || distance === undefined || isBefore(context, to + 1) || (distance === 0 && count !== undefined))
    return undefined;
  if (count === 'some' || isPlural || (isStretch && count === undefined && unit !== 'decade')) {
    const premise = 'a stretch of unknown length before publication';
    return {to: to + 1, kind: 'relative', calendar: 'jalali', premise};
  }
  return toRelative(to + 1, {unit, value: distance * (count ?? 1), ...(isStretch ? {isStretch} : {})});
}

/** «۵ سال دیگر», two years ago. */
const COUNTED_DISTANCES = new Map([['دیگر', 1], ['ago', -1]]); // prettier-ignore

/** «سال», «سال‌های», «سالهای», «دهه‌ی». */
function readUnit(
  context: Context,
  at: number,
): {unit: Offset['unit'] | undefined; to: number; isPlural: boolean} {
  const text = textAt(context, at);
  const isGlued = text.length > 4 && text.endsWith('های');
  const unit = UNITS.get(isGlued ? text.slice(0, -3) : text);
  const next = textAt(context, at + 1);
  return {unit, to: next === 'های' || next === 'ی' ? at + 2 : at + 1, isPlural: isGlued || next === 'های'};
}

/** last year, this month, past three years. */
function readEnglish(context: Context, at: number): Found | undefined {
  const distance = ENGLISH_DISTANCES.get(textAt(context, at));
  if (distance === undefined) return undefined;
  const number = context.numbers.get(at + 1);
  const count = number && number.value > 0 && number.value <= 100 ? number : undefined;
  const head = (count?.to ?? at + 1) + (IRANIAN.has(textAt(context, count?.to ?? at + 1)) ? 1 : 0);
  const unit = UNITS.get(textAt(context, head));
  if (!unit || textAt(context, head).charCodeAt(0) > 0x250) return undefined;
  return toRelative(head + 1, {
    unit,
    value: distance * (count?.value ?? 1),
    ...(count ? {isStretch: true} : {}),
  });
}

const IRANIAN = new Set(['iranian', 'solar', 'fiscal', 'calendar', 'persian']);

function toRelative(to: number, offset: Offset): Found {
  return {to, kind: 'relative', calendar: 'jalali', offset, premise: 'counted from publication'};
}
