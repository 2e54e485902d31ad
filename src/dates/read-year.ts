import {COUNTED, SUFFIXES} from '../numbers/number-lexicon.js';
import {textAt, type DateContext, type DateFound, type Offset} from './date-found.js';
import {
  AFTER_YEAR,
  DISTANCES,
  EDGES,
  ERA_LETTERS,
  ERAS,
  EVENTS,
  HIJRI,
  HIJRI_LETTER,
  NAMED_BY_YEAR,
  NOWRUZ,
  PERCENT,
  RELATIVE_WORDS,
  YEAR_EVENTS,
  YEAR_HEADS,
  YEAR_NOUN,
  YEARS_OF,
} from './date-lexicon.js';
import type {NumberSpan} from '../numbers/number-span.js';
import {toCalendar} from './intervals.js';
import {PLURAL_OF, UNTIL} from '../text/particle-lexicon.js';

/** What says that a number is a year: «سال», a month, or a day and month before it; `range` is behind «سال ۹۱ تا». */
export type Ground = 'noun' | 'day' | 'month' | 'range';

/** A year, or a distance to one: what may stand after «مهر» and «نیمه نخست». */
export interface YearPart {
  to: number;
  year?: number;
  calendar?: DateFound['calendar'];
  offset?: Offset;
  premise: string;
}

/** Reads a year that has ground: «سال ۹۲», «سال جاری», «امسال», and behind a month «۱۴۰۴» or «94». */
export function readYearPart(
  context: DateContext,
  at: number,
  ground: Ground = 'month',
): YearPart | undefined {
  const head = skipNoun(context, at);
  const value = head > at ? findDistance(context, head) : findOwnDistance(context, at);
  return value === undefined
    ? readYearNumber(context, head, head > at ? 'noun' : ground)
    : {to: head + 1, offset: {unit: 'year', value}, premise: 'year counted from publication'};
}

/** «جاری» behind «سال». */
function findDistance(context: DateContext, at: number): number | undefined {
  const isPlural = context.tokens[at - 1]!.text.endsWith(PLURAL_OF);
  return isPlural ? undefined : DISTANCES.get(textAt(context, at));
}

/** «امسال». */
function findOwnDistance(context: DateContext, at: number): number | undefined {
  const word = RELATIVE_WORDS.get(textAt(context, at));
  return word?.unit === 'year' ? word.distance : undefined;
}

/** The date that a year alone makes, or a distance to one. */
export function toYearDate({to, calendar = 'jalali', offset, year, premise}: YearPart): DateFound {
  return offset
    ? {to, kind: 'relative', calendar, offset, premise}
    : {to, kind: 'year', calendar, year: year!, premise};
}

/** Steps over «سال», «سال‌های», «سال مالی». */
export function skipNoun(context: DateContext, at: number): number {
  const text = textAt(context, at);
  if (text === YEARS_OF) return at + 1;
  if (text !== YEAR_NOUN) return at;
  return AFTER_YEAR.has(textAt(context, at + 1)) ? at + 2 : at + 1;
}

/** Reads the number of a year, four digits or two, and the era after it. */
export function readYearNumber(context: DateContext, at: number, ground: Ground): YearPart | undefined {
  const number = context.numbers.get(at);
  if (!number || number.kind !== 'cardinal' || !Number.isInteger(number.value) || textAt(context, at) === '')
    return undefined;
  const era = readEra(context, number.to);
  const short = readShort(context, number, ground);
  const year = short ?? number.value;
  const guessed = toCalendar(year);
  if ((!guessed && !era) || isCounting(context, number, ground)) return undefined;
  const calendar = era?.calendar ?? guessed!;
  const plain = ground === 'noun' ? `year after «${YEAR_NOUN}»` : 'year beside a month';
  const premise = short === undefined ? plain : 'two-digit year read as 13xx';
  return {
    to: era?.to ?? number.to,
    year,
    calendar,
    premise: year >= 1400 && short !== undefined ? 'two-digit year read as 14xx' : premise,
  };
}

/** «۹۲» is 1392 and «۰۳» 1403; between them nobody writes two digits without more ground. */
function readShort(context: DateContext, number: NumberSpan, ground: Ground): number | undefined {
  const text = context.tokens[number.from]!.text;
  if (number.written === 'words')
    return ground === 'noun' && number.value >= 40 && number.value < 100 ? 1300 + number.value : undefined;
  if (number.to - number.from !== 1 || text.length !== 2) return undefined;
  const value = Number(text);
  if (text[0] === '0') return 1400 + value;
  return value >= (ground === 'noun' || ground === 'range' ? 20 : 40) ? 1300 + value : undefined;
}

/** «خرداد ۹۴ خوشه …» counts clusters, and «سال ۹۲ درصد» is no year. */
function isCounting(context: DateContext, number: NumberSpan, ground: Ground): boolean {
  const next = textAt(context, number.to);
  if (PERCENT.has(next)) return true;
  const isNamed = context.tokens[number.from]!.text.startsWith('0');
  if (ground === 'noun' && COUNTED.has(next) && next !== UNTIL && !isNamed) {
    // «تا پایان سال ۲۰ خوشه», «… یک هزار و ۳۵۰ واحد» speak of this year
    const isEnd = EDGES.has(context.tokens[number.from - 2]?.text ?? '');
    return number.value < 100 ? number.value < (isEnd ? 80 : 60) : number.written !== 'digits';
  }
  return (
    (ground === 'month' || ground === 'range') &&
    number.value < 1000 &&
    (COUNTED.has(next) || SUFFIXES.has(next))
  );
}

/** «شمسی», «هجری شمسی», «میلادی», «ه.ش», «ق». */
function readEra(
  context: DateContext,
  at: number,
): {calendar: DateFound['calendar']; to: number} | undefined {
  const head = textAt(context, at) === HIJRI ? at + 1 : at;
  const calendar = ERAS.get(textAt(context, head));
  if (calendar) return {calendar, to: head + 1};
  if (head > at) return {calendar: 'jalali', to: head};
  if (textAt(context, at) !== HIJRI_LETTER || textAt(context, at + 1) !== '.') return undefined;
  const lettered = ERA_LETTERS.get(textAt(context, at + 2));
  return lettered && {calendar: lettered, to: at + 3};
}

/** «دهه فجر ۹۸», «نوروز ۱۴۰۰»: a time of every year, with its year. */
export function readEvent(context: DateContext, at: number): DateFound | undefined {
  const text = textAt(context, at);
  const second = EVENTS.get(text);
  const head =
    text === NOWRUZ ? at + 1 : second !== undefined && textAt(context, at + 1) === second ? at + 2 : at;
  const year = head > at ? readYearNumber(context, head, 'month') : undefined;
  return year && toYearDate(year);
}

/** «۸۷ سال آغاز کار خوشه بود». */
export function readYearOfEvent(context: DateContext, at: number): DateFound | undefined {
  const number = context.numbers.get(at);
  if (number?.written !== 'digits' || textAt(context, number.to) !== YEAR_NOUN) return undefined;
  if (!YEAR_EVENTS.has(textAt(context, number.to + 1))) return undefined;
  const short = readShort(context, number, 'month');
  const year = short ?? number.value;
  const isYear = (short !== undefined && year >= 1360) || context.tokens[at]!.text.length === 4;
  const calendar = isYear ? toCalendar(year) : undefined;
  return (
    calendar && toYearDate({to: number.to + 1, year, calendar, premise: 'year of what is named behind it'})
  );
}

/** A four-digit number alone: a year only perhaps, so it is marked `bare`. */
export function readBareYear(context: DateContext, at: number): DateFound | undefined {
  const number = context.numbers.get(at);
  if (!number || number.written !== 'digits' || number.to - number.from !== 1) return undefined;
  const head = context.tokens[at]!.before === 'line' ? '' : (context.tokens[at - 1]?.text ?? '');
  if (number.suffix && !NAMED_BY_YEAR.has(head)) return undefined;
  const era = readEra(context, number.to);
  const {value} = number;
  if (era && context.tokens[at]!.text.length > 2)
    return toYearDate({...era, year: value, premise: 'year with its era'});
  if (context.tokens[at]!.text.length !== 4) return undefined;
  const next = textAt(context, number.to);
  const isYear = (value >= 1300 && value <= 1420) || (value >= 1950 && value <= 2040);
  const year = {to: number.to, year: value, calendar: toCalendar(value)};
  if (isYear && (YEAR_HEADS.has(head) || NAMED_BY_YEAR.has(head)))
    return toYearDate({...year, premise: `year after «${head}»`});
  if (!isYear || isNoun(next)) return undefined;
  return {...toYearDate({...year, premise: 'number in the range of years, no noun after it'}), bare: true};
}

/** What «۱۴۰۰ واحد» and "1400 clusters" count. */
function isNoun(next: string): boolean {
  return (
    (COUNTED.has(next) && next !== UNTIL) || SUFFIXES.has(next) || next === '%' || /^[a-z]{4,}s$/.test(next)
  );
}
