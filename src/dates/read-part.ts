import {textAt, type DateContext, type DateFound} from './date-found.js';
import {DECADES, EZAFE, HALF, MONTH_NOUN, MONTHLY, SEASONS} from './date-lexicon.js';
import {readMonth} from './read-month.js';
import {readYearPart, skipNoun, type YearPart} from './read-year.js';
import {readEnglishPart} from './read-english-part.js';
import {YE} from '../text/particle-lexicon.js';

/** Reads «نیمه نخست [سال]», «نیمه دوم ۱۳۹۸», «سه‌ماهه اول امسال», «۹ ماهه ۱۴۰۰», «بهار ۹۹», «نیمه خرداد». */
export function readPart(context: DateContext, at: number): DateFound | undefined {
  return (
    readSeason(context, at) ??
    readMonths(context, at) ??
    readMiddle(context, at) ??
    readEnglishPart(context, at)
  );
}

function readSeason(context: DateContext, at: number): DateFound | undefined {
  const month = SEASONS.get(textAt(context, at));
  const year = month === undefined ? undefined : readYearPart(context, at + 1);
  return year && withYear(year, {kind: 'season', month: month!, months: 3, premise: 'season with its year'});
}

/** Months of a year by their number: the first, second … stretch, or the first where only a year follows. */
function readMonths(context: DateContext, at: number): DateFound | undefined {
  const stretch = readStretch(context, at);
  if (!stretch || textAt(context, stretch.to) === '') return undefined;
  const {count, to} = stretch;
  const ordinal = context.numbers.get(to);
  if (ordinal?.kind !== 'ordinal') {
    const year = stretch.isSure ? readYearPart(context, to) : undefined;
    return year && withYear(year, {kind: 'part', month: 1, months: count, premise: 'first months of a year'});
  }
  if (12 % count !== 0 ? ordinal.value > 1 : ordinal.value * count > 12) return undefined;
  const decade = count === 6 ? readDecade(context, ordinal.to) : undefined;
  if (decade) return {...decade, edge: ordinal.value === 1 ? 'start' : 'end', isPart: true};
  const part = {kind: 'part' as const, month: (ordinal.value - 1) * count + 1, months: count};
  const year = readYearPart(context, ordinal.to);
  if (year) return withYear(year, {...part, premise: 'part of a year'});
  const lone: YearPart = {to: skipNoun(context, ordinal.to), offset: {unit: 'year', value: 0}, premise: ''};
  return withYear(lone, {...part, premise: 'part of the year of publication'});
}

/** «نیمه» is six months, «سه‌ماهه» three, «سه ماه» three where an ordinal follows. */
function readStretch(
  context: DateContext,
  at: number,
): {count: number; to: number; isSure: boolean} | undefined {
  if (textAt(context, at) === HALF) return {count: 6, to: at + 1, isSure: false};
  const number = context.numbers.get(at);
  if (number?.suffix !== MONTHLY && number?.suffix !== MONTH_NOUN) return undefined;
  if (!Number.isInteger(number.value) || number.value < 1 || number.value > 11) return undefined;
  const head = number.isGlued ? number.to : number.to + 1;
  const to = textAt(context, head) === YE ? head + 1 : head;
  return {count: number.value, to, isSure: number.suffix === MONTHLY};
}

/** «نیمه خرداد». */
function readMiddle(context: DateContext, at: number): DateFound | undefined {
  if (textAt(context, at) !== HALF) return undefined;
  const month = readMonth(context, at + 1, undefined, true);
  return month && {...month, edge: 'middle', isPart: true};
}

function withYear(year: YearPart, rest: Pick<DateFound, 'kind' | 'premise'> & Partial<DateFound>): DateFound {
  const {to, calendar = 'jalali', offset} = year;
  return {to, calendar, ...(offset ? {offset} : {year: year.year!}), ...rest};
}

/** Reads «دهه ۷۰», «دهه‌های 60», «دهه هشتاد», 1990s. */
export function readDecade(context: DateContext, at: number): DateFound | undefined {
  const text = textAt(context, at);
  if (context.tokens[at]?.kind === 'digits') {
    const isDecade = textAt(context, at + 1) === 's' && /^\d{3}0$/.test(text);
    return isDecade ? toDecade(Number(text), at + 2, 'decade') : undefined;
  }
  if (!DECADES.has(text)) return undefined;
  const head = EZAFE.has(textAt(context, at + 1)) ? at + 2 : at + 1;
  const number = textAt(context, head) ? context.numbers.get(head) : undefined;
  if (number?.kind !== 'cardinal' || number.value % 10 !== 0) return undefined;
  if (number.value >= 10 && number.value < 100)
    return toDecade(1300 + number.value, number.to, 'two-digit decade read as 13xx');
  return number.value > 1200 && number.value < 2100 ? toDecade(number.value, number.to, 'decade') : undefined;
}

function toDecade(year: number, to: number, premise: string): DateFound {
  return {to, kind: 'decade', calendar: year < 1700 ? 'jalali' : 'gregorian', year, premise};
}
