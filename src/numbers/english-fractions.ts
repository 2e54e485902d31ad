import type {Token} from '../text/token.js';
import type {ScaledNumber} from './number-span.js';
import {toParts} from './number-parts.js';
import {toPercent} from './shares.js';

const SINGULAR = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const DENOMINATORS = new Map<string, number>([['fourth', 4]]);
SINGULAR.forEach((name, index) => DENOMINATORS.set(name, index + 2));

/** What follows a half that is a part of a whole. */
const OF_WHOLE = new Set(['of', 'the', 'its', 'their', 'all', 'these', 'those', 'them']);
/** Before a half these make a stretch of time or a place in a row. */
const ORDERS = new Set(['first', 'second', 'last', 'latter', 'other', 'next', 'this']);

/** What may stand between the two numbers of a share: two in five, one in every ten, three out of every four. */
const IN_EVERY = ['in', 'in every', 'out of every'];
const LARGEST_EVERY = 10;

/**
 * Reads two-fifths, "a third of", "half of", "three quarters", "two in five" as parts of a whole, and "half a century" as a
 * measure.
 */
export function readEnglishFraction(tokens: Token[], at: number): ScaledNumber | undefined {
  const {kind, text} = tokens[at]!;
  if (kind === 'mark' || (kind === 'word' && text.charCodeAt(0) > 0x250)) return undefined;
  if (text === 'half') return readHalf(tokens, at);
  const every = readEvery(tokens, at);
  if (every) return every;
  const isHyphened = textAt(tokens, at + 1) === '-';
  const last = isHyphened ? at + 2 : at + 1;
  const name = textAt(tokens, last);
  const isPlural = name.endsWith('s');
  const denominator = DENOMINATORS.get(isPlural ? name.slice(0, -1) : name);
  if (denominator === undefined) return undefined;
  const numerator = text === 'a' || text === 'an' ? 1 : kind === 'digits' ? Number(text) : toCardinal(text);
  if (!numerator || numerator >= denominator || isPlural !== numerator > 1) return undefined;
  if (!isPlural && !isHyphened && !OF_WHOLE.has(textAt(tokens, last + 1)) && !isAmount(tokens, at, last + 1))
    return undefined;
  return toSpan(tokens, [at, last + 1], numerator / denominator, true);
}

/** Both in words, small, and the first the smaller: "5 in 2019" is none, nor is "two in six provinces". */
function readEvery(tokens: Token[], at: number): ScaledNumber | undefined {
  const numerator = toCardinal(tokens[at]!.text);
  if (!numerator || tokens[at]!.kind !== 'word') return undefined;
  for (const link of IN_EVERY) {
    const words = link.split(' ');
    if (words.some((word, index) => textAt(tokens, at + 1 + index) !== word)) continue;
    const last = at + 1 + words.length;
    const denominator = toCardinal(textAt(tokens, last));
    const isShare = denominator && numerator < denominator && denominator <= LARGEST_EVERY;
    if (!isShare || isPlaceNoun(textAt(tokens, last + 1))) continue;
    return toSpan(tokens, [at, last + 1], numerator / denominator, true);
  }
  return undefined;
}

const isPlaceNoun = (text: string) =>
  /^(provinces|towns|cities|counties|villages|years|months|days|weeks)$/.test(text);

function toCardinal(text: string): number | undefined {
  const part = toParts(text)?.[0];
  return part?.ordinal ? undefined : part?.value;
}

function readHalf(tokens: Token[], at: number): ScaledNumber | undefined {
  if (tokens[at]!.before !== 'line' && ORDERS.has(tokens[at - 1]?.text ?? '')) return undefined;
  const next = textAt(tokens, at + 1);
  if (next === 'a' || next === 'an') {
    const scale = toParts(textAt(tokens, at + 2))?.[0];
    const isScaled = scale?.latin === true && scale.type === 'magnitude';
    return isScaled
      ? toSpan(tokens, [at, at + 3], scale.value / 2, false)
      : toSpan(tokens, [at, at + 2], 0.5, false);
  }
  return OF_WHOLE.has(next) || isAmount(tokens, at, at + 1)
    ? toSpan(tokens, [at, at + 1], 0.5, true)
    : undefined;
}

/** "rose by a third", "making up just over half.": behind such a word and before a mark no noun need follow. */
function isAmount(tokens: Token[], from: number, to: number): boolean {
  const next = tokens[to];
  const isClosed =
    next === undefined ||
    next.before === 'line' ||
    /^([.,;:)]|and|last|this|in|from|to|year|over|since)$/.test(next.text);
  return isClosed && AMOUNTING.has(tokens[from - 1]?.text ?? '');
}

const AMOUNTING = new Set(['by', 'over', 'than', 'about', 'nearly', 'almost', 'roughly', 'under', 'up']);

function textAt(tokens: Token[], at: number): string {
  const token = tokens[at];
  return token === undefined || token.before === 'line' ? '' : token.text;
}

function toSpan(tokens: Token[], [from, to]: [number, number], part: number, isShare: boolean): ScaledNumber {
  const value = Number(part.toPrecision(15));
  return {
    from,
    to,
    value,
    kind: value < 1 ? 'fraction' : 'cardinal',
    ...(isShare ? {share: toPercent(value)} : {}),
    written: tokens[from]!.kind === 'digits' ? 'mixed' : 'words',
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    scale: 1,
  };
}
