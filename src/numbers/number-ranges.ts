import type {NumberSpan, ScaledNumber} from './number-span.js';
import type {Token} from '../text/token.js';
import {AND_WORDS, BETWEEN_WORDS, RANGE_WORDS} from './number-lexicon.js';

const RANGE_MARKS = new Set(['-', '–', '—', '−']);

/** Joins «سه تا پنج», 3-5, 3 to 5, «بین ۳۰ و ۴۰» and «دو سه» into one span. */
export function joinRanges(tokens: Token[], spans: ScaledNumber[]): NumberSpan[] {
  const joined: NumberSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const {scale, ...low} = spans[index]!;
    const next = spans[index + 1];
    const range = next && joinRange(tokens, lend(low, scale, next), next);
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
  };
}

function isRange(tokens: Token[], low: NumberSpan, high: NumberSpan): boolean {
  if (low.kind !== 'cardinal' || high.kind !== 'cardinal' || low.value >= high.value || low.isGlued)
    return false;
  const mark = tokens[low.to]!;
  if (tokens[high.from]!.before === 'line' || mark.before === 'line') return false;
  if (high.from === low.to) return isPair(low, high);
  if (high.from !== low.to + 1) return false;
  if (AND_WORDS.has(mark.text)) return BETWEEN_WORDS.has(tokens[low.from - 1]?.text ?? '');
  return (
    RANGE_WORDS.has(mark.text) ||
    (RANGE_MARKS.has(mark.text) && low.written === 'digits' && isEven(tokens, low, high))
  );
}

/** «دو سه», «سه چهار». */
function isPair(low: NumberSpan, high: NumberSpan): boolean {
  const isWords = low.written === 'words' && high.written === 'words';
  return isWords && high.value === low.value + 1 && low.value > 1 && high.value < 10;
}

/** A dash makes a range where both its sides stand alike and no further dash follows (021-44-33, 2016-17-18). */
function isEven(tokens: Token[], low: NumberSpan, high: NumberSpan): boolean {
  const isTight = tokens[low.to]!.before === 'none';
  if (isTight !== (tokens[high.from]!.before === 'none')) return false;
  const isLong =
    RANGE_MARKS.has(tokens[high.to]?.text ?? '') || RANGE_MARKS.has(tokens[low.from - 1]?.text ?? '');
  return !isLong && !tokens[low.from]!.text.startsWith('0');
}
