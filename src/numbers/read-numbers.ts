import {
  BLOCKING_FOLLOWERS,
  COUNTED,
  HEDGES,
  HOMOGRAPHS,
  RANGE_WORDS,
  SUFFIXES,
  VAGUE,
  VERB_PREFIXES,
} from './number-lexicon.js';
import {readPieces} from './number-grammar.js';
import {createGatherer, readArticle, toVulgarParts, type Run} from './number-pieces.js';
import {toParts} from './number-parts.js';
import {readEnglishFraction} from './english-fractions.js';
import {isShare, toPercent} from './shares.js';
import {joinRepeated, skipNotes} from './repeated-numbers.js';
import {joinRanges} from './number-ranges.js';
import type {Token} from '../text/token.js';
import type {NumberSpan, ScaledNumber} from './number-span.js';
import type {NumberPiece, NumberReading} from './number-part.js';
import {AND} from '../text/particle-lexicon.js';

/** Reads every number of a tokenised text, in order, without overlaps; times, dates in digits and codes are left out. */
export function readNumbers(tokens: Token[]): NumberSpan[] {
  return joinRepeated(tokens, joinRanges(tokens, readSingleNumbers(tokens)));
}

/** The same with the two ends of a range apart, as dates need them («از سال ۹۱ تا ۹۴»); of one text they are read once. */
export function readSingleNumbers(tokens: Token[]): readonly ScaledNumber[] {
  let spans = known.get(tokens);
  if (!spans) known.set(tokens, (spans = findSingleNumbers(tokens)));
  return spans;
}

const known = new WeakMap<readonly Token[], readonly ScaledNumber[]>();

function findSingleNumbers(tokens: Token[]): ScaledNumber[] {
  const spans: ScaledNumber[] = [];
  const gather = createGatherer(tokens);
  for (let at = 0; at < tokens.length;) {
    const isStart = isNumeric(tokens[at]) || readArticle(tokens, at) !== undefined;
    const fraction = readEnglishFraction(tokens, at);
    const found = fraction
      ? {span: fraction, next: fraction.to}
      : isStart
        ? readAt(tokens, at, gather)
        : undefined;
    if (found?.span) spans.push(found.span);
    at = found ? found.next : at + 1;
  }
  return spans;
}

function isNumeric(token: Token | undefined): boolean {
  if (token?.kind === 'mark') return toVulgarParts(token.text) !== undefined;
  return token?.kind === 'digits' || (token?.kind === 'word' && toParts(token.text) !== undefined);
}

/** Reads the number at a token; `next` is where to look on. */
function readAt(
  tokens: Token[],
  at: number,
  gather: (at: number) => Run,
): {span?: ScaledNumber; next: number} | undefined {
  if (isCode(tokens, at)) return undefined;
  const afterDay = skipDay(tokens, at);
  if (afterDay > at) return {next: afterDay};
  const run = gather(at);
  if (run.pieces.length === 0) return {next: Math.max(run.to, at + 1)};
  const reading = atTokenEnd(run.pieces, run.head, readPieces(run.pieces, run.head));
  if (!reading) return undefined;
  const span = toSpan(tokens, run, reading);
  return isRefused(tokens, span) ? {next: at + 1} : {span, next: span.to};
}

/** Digits right behind Latin letters are part of a name: N1, E2017. */
function isCode(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.kind !== 'digits' || tokens[at]!.before !== 'none' || before?.kind !== 'word') return false;
  return before.text.charCodeAt(0) < 0x250 && before.text.length < 4;
}

/** Over a day written with dashes, 1403-05-12, whose parts would else be numbers or a range. */
function skipDay(tokens: Token[], at: number): number {
  if (tokens[at]!.kind !== 'digits' || tokens[at + 1]?.text !== '-' || tokens[at + 3]?.text !== '-')
    return at;
  const parts = tokens.slice(at, at + 5);
  const isTight = parts.length === 5 && parts.slice(1).every((part) => part.before === 'none');
  const lengths = parts.filter((part) => part.kind === 'digits').map((part) => part.text.length);
  return isTight && /^(4,[12],[12]|[12],[12],4)$/.test(lengths.join(',')) ? at + 5 : at;
}

/** A number must end where a token ends; a glued suffix is left inside it. */
function atTokenEnd(
  pieces: NumberPiece[],
  head: number,
  reading: NumberReading | undefined,
): NumberReading | undefined {
  if (!reading) return undefined;
  const last = pieces[reading.to - 1]!;
  if (last.isLast) return reading;
  const after = pieces[reading.to]!;
  if (after.type === 'suffix') return {...reading, to: reading.to + 1};
  const shorter = pieces.filter((piece) => piece.token < last.token);
  return shorter.length > head ? atTokenEnd(shorter, head, readPieces(shorter, head)) : undefined;
}

function toSpan(tokens: Token[], {pieces, head, ends}: Run, reading: NumberReading): ScaledNumber {
  const from = pieces[head]!.token;
  const last = pieces[reading.to - 1]!;
  const to = skipNotes(tokens, ends.get(last.token) ?? last.token + 1);
  const used = pieces
    .slice(head, reading.to)
    .filter((piece) => piece.type !== 'and' && piece.type !== 'suffix');
  const digits = used.filter((piece) => piece.type === 'literal').length;
  const glued = last.text;
  const next = tokens[to];
  const suffix = glued ?? (next && next.before !== 'line' && SUFFIXES.has(next.text) ? next.text : undefined);
  return {
    from,
    to,
    value: reading.value,
    kind: reading.kind,
    ...(isShare(tokens, to, used, reading) ? {share: toPercent(reading.value)} : {}),
    ...(last.money ? {money: last.money} : {}),
    written: digits === 0 ? 'words' : digits === used.length ? 'digits' : 'mixed',
    suffix,
    isGlued: glued === undefined ? undefined : true,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    scale: reading.scale,
  };
}

/** «چند هزار», «ده‌ها هزار», «می‌دهم», «دو ساعت و نیم». */
function isPartOf(tokens: Token[], {from, value, kind}: ScaledNumber, before: string): boolean {
  if (VERB_PREFIXES.has(before)) return true;
  if (value >= 100) return VAGUE.has(before);
  return kind === 'fraction' && value === 0.5 && before === AND && tokens[from - 2]?.kind === 'word';
}

/** Words that look like numbers: «سه شنبه», «صد ها», «چند هزار», and «نه», «ده», «سی» without ground. */
function isRefused(tokens: Token[], span: ScaledNumber): boolean {
  if (span.written === 'digits' || span.isGlued) return false;
  const next = tokens[span.to];
  const isFollowed = next !== undefined && next.before !== 'line';
  if (isFollowed && span.kind !== 'ordinal' && BLOCKING_FOLLOWERS.has(next.text)) return true;
  const before = tokens[span.from - 1]?.text;
  if (before !== undefined && span.to - span.from === 1 && isPartOf(tokens, span, before)) return true;
  if (span.to - span.from > 1 || !HOMOGRAPHS.has(tokens[span.from]!.text)) return false;
  const isCounting = isFollowed && (COUNTED.has(next.text) || toParts(next.text)?.[0]?.type === 'magnitude');
  return !isCounting && !HEDGES.has(before ?? '') && !isRangeEnd(tokens, span) && !isRepetition(tokens, span);
}

function isRangeEnd(tokens: Token[], span: NumberSpan): boolean {
  const joins = (at: number) => RANGE_WORDS.has(tokens[at]?.text ?? '');
  const isLow = joins(span.to) && isNumeric(tokens[span.to + 1]);
  return isLow || (joins(span.from - 1) && isNumeric(tokens[span.from - 2]));
}

/** «۱۰ (ده)». */
function isRepetition(tokens: Token[], {from, to}: NumberSpan): boolean {
  return tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && isNumeric(tokens[from - 2]);
}
