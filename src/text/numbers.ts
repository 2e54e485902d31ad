import {BLOCKING_FOLLOWERS, COUNTED, HEDGES, HOMOGRAPHS, SUFFIXES} from './number-lexicon.js';
import {readPieces, type Piece, type Reading} from './number-grammar.js';
import {gatherPieces, readArticle} from './number-pieces.js';
import {toParts} from './number-parts.js';
import type {Token} from './tokens.js';

/** A number as it stands in running text. */
export interface NumberSpan {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  value: number;
  /** Upper end of a stated range: «۱۰۰ تا ۴۰۰ هزار» is 100,000 to 400,000. */
  high?: number;
  kind: 'cardinal' | 'ordinal' | 'fraction';
  written: 'digits' | 'words' | 'mixed';
  /** A word written onto the number in its last token («سهساله») or right after it («سه‌ساله», «سه ساله»). */
  suffix?: string;
  /** True where `suffix` is inside the last token, so that `to` and `end` take it in. */
  isGlued?: boolean;
  /** UTF-16 indices into the raw text, end exclusive. */
  start: number;
  end: number;
}

/** Reads every number of a tokenised text, in order, without overlaps; times, dates in digits and codes are left out. */
export function readNumbers(tokens: Token[]): NumberSpan[] {
  return joinRanges(tokens, readScaled(tokens));
}

/** The same with the two ends of a range apart, as dates need them («از سال ۹۱ تا ۹۴»). */
export function readSingleNumbers(tokens: Token[]): NumberSpan[] {
  return readScaled(tokens);
}

function readScaled(tokens: Token[]): Scaled[] {
  const spans: Scaled[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = isNumeric(tokens[at]!) || readArticle(tokens, at) ? readAt(tokens, at) : undefined;
    if (found?.span) spans.push(found.span);
    at = found ? found.next : at + 1;
  }
  return spans;
}

type Scaled = NumberSpan & {scale: number};

function isNumeric(token: Token): boolean {
  return token.kind === 'digits' || (token.kind === 'word' && toParts(token.text) !== undefined);
}

/** Reads the number at a token; `next` is where to look on. */
function readAt(tokens: Token[], at: number): {span?: Scaled; next: number} | undefined {
  if (isCode(tokens, at)) return undefined;
  const afterDay = skipDay(tokens, at);
  if (afterDay > at) return {next: afterDay};
  const {pieces, ends, to: after} = gatherPieces(tokens, at);
  if (pieces.length === 0) return {next: Math.max(after, at + 1)};
  const reading = atTokenEnd(pieces, readPieces(pieces));
  if (!reading) return undefined;
  const last = pieces[reading.to - 1]!;
  const end = ends.get(last.token) ?? last.token + 1;
  const span = toSpan(tokens, at, end, pieces, reading);
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
function atTokenEnd(pieces: Piece[], reading: Reading | undefined): Reading | undefined {
  if (!reading) return undefined;
  const last = pieces[reading.to - 1]!;
  if (last.isLast) return reading;
  const after = pieces[reading.to]!;
  if (after.type === 'suffix') return {...reading, to: reading.to + 1};
  const shorter = pieces.filter((piece) => piece.token < last.token);
  return shorter.length > 0 ? atTokenEnd(shorter, readPieces(shorter)) : undefined;
}

function toSpan(tokens: Token[], from: number, to: number, pieces: Piece[], reading: Reading): Scaled {
  const used = pieces.slice(0, reading.to).filter((piece) => piece.type !== 'and' && piece.type !== 'suffix');
  const digits = used.filter((piece) => piece.type === 'literal').length;
  const glued = pieces[reading.to - 1]!.text;
  const next = tokens[to];
  const suffix = glued ?? (next && next.before !== 'line' && SUFFIXES.has(next.text) ? next.text : undefined);
  return {
    from, to, value: reading.value, kind: reading.kind,
    written: digits === 0 ? 'words' : digits === used.length ? 'digits' : 'mixed',
    ...(suffix === undefined ? {} : {suffix}), ...(glued === undefined ? {} : {isGlued: true}),
    start: tokens[from]!.start, end: tokens[to - 1]!.end, scale: reading.scale,
  }; // prettier-ignore
}

/** Words that look like numbers: «سه شنبه», «صد ها», «چند هزار», and «نه», «ده», «سی» without ground. */
function isRefused(tokens: Token[], span: Scaled): boolean {
  if (span.written === 'digits' || span.isGlued) return false;
  const next = tokens[span.to];
  const isFollowed = next !== undefined && next.before !== 'line';
  if (isFollowed && span.kind !== 'ordinal' && BLOCKING_FOLLOWERS.has(next.text)) return true;
  const before = tokens[span.from - 1]?.text;
  if (
    (before === 'چند' || before === 'چندین' || before === 'ها') &&
    span.to - span.from === 1 &&
    span.value >= 100
  )
    return true;
  if (span.to - span.from > 1 || !HOMOGRAPHS.has(tokens[span.from]!.text)) return false;
  const isCounting = isFollowed && (COUNTED.has(next.text) || toParts(next.text)?.[0]?.type === 'magnitude');
  return !isCounting && !HEDGES.has(before ?? '') && !isRangeEnd(tokens, span);
}

const RANGE_WORDS = new Set(['تا', 'الی', 'لغایت', 'to']);
/** «بین ۳۰ و ۴۰ خوشه». */
const BETWEEN_WORDS = new Set(['بین', 'مابین', 'between']);
const AND_WORDS = new Set(['و', 'and']);
const RANGE_MARKS = new Set(['-', '–', '—', '−']);

function isRangeEnd(tokens: Token[], span: NumberSpan): boolean {
  const after = tokens[span.to];
  const isLow =
    after !== undefined &&
    RANGE_WORDS.has(after.text) &&
    tokens[span.to + 1] !== undefined &&
    isNumeric(tokens[span.to + 1]!);
  const before = tokens[span.from - 2];
  return isLow || (before !== undefined && RANGE_WORDS.has(tokens[span.from - 1]!.text) && isNumeric(before));
}

/** Joins «سه تا پنج», 3-5, 3 to 5 and «دو سه» into one span. */
function joinRanges(tokens: Token[], spans: Scaled[]): NumberSpan[] {
  const joined: NumberSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const {scale: lowScale, ...low} = spans[index]!;
    const next = spans[index + 1];
    const scale =
      next && lowScale === 1 && low.value * next.scale < next.value && low.value < 1000 ? next.scale : 1;
    if (!next || !isRange(tokens, low, next, scale)) {
      joined.push(low);
      continue;
    }
    const {suffix, isGlued} = next;
    const written = low.written === next.written ? low.written : 'mixed';
    joined.push({
      ...low, to: next.to, end: next.end, written, value: low.value * scale, high: next.value,
      ...(suffix === undefined ? {} : {suffix}), ...(isGlued ? {isGlued} : {}),
    }); // prettier-ignore
    index++;
  }
  return joined;
}

function isRange(tokens: Token[], low: NumberSpan, high: Scaled, scale: number): boolean {
  if (low.kind !== 'cardinal' || high.kind !== 'cardinal' || low.value * scale >= high.value || low.isGlued)
    return false;
  const mark = tokens[low.to]!;
  if (tokens[high.from]!.before === 'line' || mark.before === 'line') return false;
  if (high.from === low.to)
    return (
      low.written === 'words' &&
      high.written === 'words' &&
      high.value === low.value + 1 &&
      low.value > 1 &&
      high.value < 10
    );
  if (high.from !== low.to + 1) return false;
  if (AND_WORDS.has(mark.text)) return BETWEEN_WORDS.has(tokens[low.from - 1]?.text ?? '');
  return (
    RANGE_WORDS.has(mark.text) ||
    (RANGE_MARKS.has(mark.text) && low.written === 'digits' && isEven(tokens, low, high))
  );
}

/** A dash makes a range where both its sides stand alike and no further dash follows (021-44-33, 2016-17-18). */
function isEven(tokens: Token[], low: NumberSpan, high: NumberSpan): boolean {
  const isTight = tokens[low.to]!.before === 'none';
  if (isTight !== (tokens[high.from]!.before === 'none')) return false;
  const isLong =
    RANGE_MARKS.has(tokens[high.to]?.text ?? '') || RANGE_MARKS.has(tokens[low.from - 1]?.text ?? '');
  return !isLong && !tokens[low.from]!.text.startsWith('0');
}
