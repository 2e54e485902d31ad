import {textAt, type DateContext, type DateFound, type Offset} from './date-found.js';
import {
  BEFORE,
  COUNTED_DISTANCES,
  DISTANCES,
  ENGLISH_DISTANCES,
  EZAFE,
  RECENT,
  RELATIVE_WORDS,
  STRETCHES,
  UNITS,
} from './date-lexicon.js';
import {readYearPart, skipNoun, toYearDate} from './read-year.js';
import {FROM, PLURAL_OF} from '../text/particle-lexicon.js';
import {SEVERAL} from '../numbers/number-lexicon.js';

/** Reads «سال ۹۲», «سال جاری», «امسال». */
export function readYear(context: DateContext, at: number): DateFound | undefined {
  const hasNoun = skipNoun(context, at) > at;
  if (!hasNoun && RELATIVE_WORDS.get(textAt(context, at))?.unit !== 'year') return undefined;
  const year = readYearPart(context, at);
  return year && !isBefore(context, year.to) ? toYearDate(year) : undefined;
}

/** «پیش از» and «قبل از» are "before", no distance. */
function isBefore(context: DateContext, to: number): boolean {
  return textAt(context, to) === FROM && BEFORE.has(context.tokens[to - 1]!.text);
}

/** Reads «سال گذشته», «هفته گذشته», «سه سال گذشته», «دو دهه پیش», «دیروز», last year, two years ago. */
export function readRelative(context: DateContext, at: number): DateFound | undefined {
  const word = RELATIVE_WORDS.get(textAt(context, at));
  if (word) return toRelative(at + 1, {unit: word.unit, value: word.distance});
  const number = context.numbers.get(at);
  if (number?.kind === 'cardinal' && !number.isGlued && number.value > 0 && number.value <= 100)
    return readDistance(context, number.to, number.value);
  const isVague = SEVERAL.has(textAt(context, at));
  return (
    (isVague ? readDistance(context, at + 1, 'some') : readDistance(context, at)) ?? readEnglish(context, at)
  );
}

/** Reads the unit and the distance behind a count: «سال گذشته», «سال‌های اخیر», years ago. */
function readDistance(context: DateContext, at: number, count?: number | 'some'): DateFound | undefined {
  const {unit, to, isPlural} = readUnit(context, at);
  const text = unit ? textAt(context, to) : '';
  const isStretch = (count !== undefined || isPlural || text === RECENT) && STRETCHES.has(text);
  const distance =
    (isStretch ? STRETCHES : DISTANCES).get(text) ??
    (count === undefined ? undefined : COUNTED_DISTANCES.get(text));
  if (!unit || distance === undefined || isBefore(context, to + 1) || (distance === 0 && count !== undefined))
    return undefined;
  if (count === 'some' || isPlural || (isStretch && count === undefined && unit !== 'decade')) {
    const premise = 'a stretch of unknown length before publication';
    return {to: to + 1, kind: 'relative', calendar: 'jalali', premise};
  }
  return toRelative(to + 1, {unit, value: distance * (count ?? 1), isStretch: isStretch || undefined});
}

/** «سال», «سال‌های», «سالهای», «دهه‌ی». */
function readUnit(
  context: DateContext,
  at: number,
): {unit: Offset['unit'] | undefined; to: number; isPlural: boolean} {
  const text = textAt(context, at);
  const isGlued = text.length > 4 && text.endsWith(PLURAL_OF);
  const unit = UNITS.get(isGlued ? text.slice(0, -PLURAL_OF.length) : text);
  const next = textAt(context, at + 1);
  return {unit, to: EZAFE.has(next) ? at + 2 : at + 1, isPlural: isGlued || next === PLURAL_OF};
}

/** last year, this month, past three years. */
function readEnglish(context: DateContext, at: number): DateFound | undefined {
  const distance = ENGLISH_DISTANCES.get(textAt(context, at));
  if (distance === undefined) return undefined;
  const number = context.numbers.get(at + 1);
  const count = number && number.value > 0 && number.value <= 100 ? number : undefined;
  const head = (count?.to ?? at + 1) + (IRANIAN.has(textAt(context, count?.to ?? at + 1)) ? 1 : 0);
  const unit = UNITS.get(textAt(context, head));
  if (!unit || textAt(context, head).charCodeAt(0) > 0x250) return undefined;
  return toRelative(head + 1, {unit, value: distance * (count?.value ?? 1), isStretch: count && true});
}

const IRANIAN = new Set(['iranian', 'solar', 'fiscal', 'calendar', 'persian']);

function toRelative(to: number, offset: Offset): DateFound {
  return toYearDate({to, offset, premise: 'counted from publication'});
}
