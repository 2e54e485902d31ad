import {textAt, type DateContext, type DateFound} from './date-found.js';
import {ENGLISH_DISTANCES} from './date-lexicon.js';
import {toCalendar} from './intervals.js';

const LENGTHS = new Map([
  ['half', 6],
  ['quarter', 3],
]);

/** Reads "first half of the year", "second quarter of 2023", "first nine months of last year". */
export function readEnglishPart(context: DateContext, at: number): DateFound | undefined {
  const place = context.numbers.get(at);
  const stretch = place?.kind === 'ordinal' ? readStretch(context, place.to) : undefined;
  if (!stretch || textAt(context, stretch.to) !== 'of') return undefined;
  const {months} = stretch;
  const month = (place!.value - 1) * months + 1;
  if (month + months > 13) return undefined;
  const part = {kind: 'part' as const, month, months, premise: 'part of a year'};
  const head = stretch.to + 1;
  const number = context.numbers.get(head);
  const calendar = number?.written === 'digits' ? toCalendar(number.value) : undefined;
  if (number && calendar) return {...part, to: number.to, calendar, year: number.value};
  const word = textAt(context, head);
  const value = word === 'the' ? 0 : ENGLISH_DISTANCES.get(word);
  const isNamed = CALENDARS.has(textAt(context, head + 1));
  const noun = isNamed ? head + 2 : head + 1;
  if (value === undefined || textAt(context, noun) !== 'year') return undefined;
  return {...part, to: noun + 1, calendar: 'jalali', offset: {unit: 'year', value}};
}

const CALENDARS = new Set(['iranian', 'solar', 'fiscal', 'calendar', 'persian', 'current']);

function readStretch(context: DateContext, at: number): {months: number; to: number} | undefined {
  const length = LENGTHS.get(textAt(context, at));
  if (length) return {months: length, to: at + 1};
  const count = context.numbers.get(at);
  const isMonths = count && textAt(context, count.to) === 'months' && count.value > 0 && count.value < 12;
  return isMonths ? {months: count.value, to: count.to + 1} : undefined;
}
