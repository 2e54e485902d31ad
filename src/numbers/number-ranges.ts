import type {NumberSpan, ScaledNumber} from './number-span.js';
import type {Token} from '../text/token.js';
import {AND_WORDS, BETWEEN_WORDS, COUNTED, RANGE_WORDS} from './number-lexicon.js';
import {CHANGES} from './number-context-lexicon.js';

const RANGE_MARKS = new Set(['-', '–', '—', '−']);

/** Joins «سه تا پنج», 3-5, 3 to 5, «بین ۳۰ و ۴۰» and «دو سه» into one span. */
export function joinRanges(tokens: Token[], spans: readonly ScaledNumber[]): NumberSpan[] {
  const joined: NumberSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const first = spans[index]!;
    const next = spans[index + 1];
    const {scale, ...low} = first;
    const isNear = next !== undefined && next.from <= first.to + 1;
    const range = isNear
      ? (joinReversed(tokens, first, next) ?? joinRange(tokens, lend(low, scale, next), next))
      : undefined;
    joined.push(range ?? low);
    if (range) index++;
  }
  return joined;
}

/** «۱۰۰ تا ۴۰۰ هزار» begins at 100,000, but «۵۰۰ تا ۲ هزار» at 500. */
function lend(low: NumberSpan, scale: number, high: ScaledNumber): NumberSpan {
  const isLent = scale === 1 && low.value < 1000 && low.value * high.scale < high.value;
  return isLent ? {...low, value: Number((low.value * high.scale).toPrecision(15))} : low;
}

/** «۷۰-۵۰», as a line that runs from the right may have it, and «بین ۷۰ تا ۵۰»; «۱۴۰۲-۹۸» and the score «۳-۱» are none. */
function joinReversed(tokens: Token[], first: ScaledNumber, last: ScaledNumber): NumberSpan | undefined {
  const lower = last.value / last.scale;
  const factor = first.scale === 1 ? last.scale : 1;
  if (first.written !== 'digits' || first.value <= lower || first.scale > last.scale) return undefined;
  const higher = {...first, value: Number((first.value * factor).toPrecision(15))};
  if (higher.value <= last.value || !mayReverse(tokens, first, last)) return undefined;
  const joined = joinRange(tokens, {...first, value: last.value}, {...last, value: higher.value});
  if (!joined) return undefined;
  const {scale: _scale, ...range} = joined as ScaledNumber;
  return range;
}

function mayReverse(tokens: Token[], first: NumberSpan, last: NumberSpan): boolean {
  const [one, other] = [tokens[first.from]!.text, tokens[last.from]!];
  if (RANGE_WORDS.has(tokens[first.to]?.text ?? ''))
    return BETWEEN_WORDS.has(tokens[first.from - 1]?.text ?? '');
  const isAlike = Math.abs(one.length - other.text.length) < 2 && other.before === 'none';
  return isAlike && (one.length > 1 || COUNTED.has(tokens[last.to]?.text ?? ''));
}

function joinRange(tokens: Token[], low: NumberSpan, high: ScaledNumber): NumberSpan | undefined {
  if (!isRange(tokens, low, high)) return undefined;
  const written = low.written === high.written ? low.written : 'mixed';
  return {
    ...low,
    to: high.to,
    end: high.end,
    written,
    high: high.value,
    suffix: high.suffix,
    isGlued: high.isGlued,
    ...(high.money ? {money: high.money} : {}),
  };
}

function isRange(tokens: Token[], low: NumberSpan, high: NumberSpan): boolean {
  if (low.kind !== 'cardinal' || high.kind !== 'cardinal' || low.value >= high.value || low.isGlued)
    return false;
  const mark = tokens[low.to]!;
  if (tokens[high.from]!.before === 'line' || mark.before === 'line') return false;
  if (high.from === low.to) return isPair(low, high);
  if (high.from !== low.to + 1) return false;
  if (isChange(tokens, low)) return false;
  if (AND_WORDS.has(mark.text)) return BETWEEN_WORDS.has(tokens[low.from - 1]?.text ?? '');
  return (
    RANGE_WORDS.has(mark.text) ||
    (RANGE_MARKS.has(mark.text) && low.written === 'digits' && isEven(tokens, low, high))
  );
}

/** “rose from 6 to 9”. */
function isChange(tokens: Token[], {from}: NumberSpan): boolean {
  if (tokens[from - 1]?.text !== 'from') return false;
  return tokens.slice(Math.max(0, from - NEAR_CHANGE), from).some(({text}) => CHANGES.has(text));
}

const NEAR_CHANGE = 5;

/** «دو سه», «سه چهار», «هفتاد هشتاد», «سیصد چهارصد». */
function isPair(low: NumberSpan, high: NumberSpan): boolean {
  if (low.written !== 'words' || high.written !== 'words') return false;
  const step = high.value - low.value;
  return STEPS.has(step) && low.value > step && low.value % step === 0 && high.value < 10 * step;
}

const STEPS: ReadonlySet<number> = new Set([1, 10, 100]);

/** A dash makes a range where both its sides stand alike and no further dash follows (021-44-33, 2016-17-18). */
function isEven(tokens: Token[], low: NumberSpan, high: NumberSpan): boolean {
  const isTight = tokens[low.to]!.before === 'none';
  if (isTight !== (tokens[high.from]!.before === 'none')) return false;
  const isLong =
    RANGE_MARKS.has(tokens[high.to]?.text ?? '') || RANGE_MARKS.has(tokens[low.from - 1]?.text ?? '');
  return !isLong && !tokens[low.from]!.text.startsWith('0');
}
