import {AND} from '../text/particle-lexicon.js';
import {THOUSAND, YEAR_NOUNS} from './number-context-lexicon.js';
import {LOOSE_ORDINAL_ENDS, ORDINAL_ENDS, THIRTY} from './number-lexicon.js';
import {readLiteral} from './number-literal.js';
import {toParts} from './number-parts.js';
import {VULGAR_FRACTIONS} from '../text/raised-digits.js';
import type {Token} from '../text/token.js';
import type {NumberPiece, NumberPart} from './number-part.js';

/** The run of pieces at a token, and where it stops. */
export interface Run {
  pieces: NumberPiece[];
  /** Index of the piece that a number is to begin with. */
  head: number;
  /** Where a piece that takes several tokens ends, by its first token. */
  ends: Map<number, number>;
  /** The token after the run; after a time or a code in digits, where there are no pieces. */
  to: number;
}

// No number is told in more; columns of figures run on for pages.
const MOST_PIECES = 40;

/** Gathers run after run of one text; what a number leaves of its run serves the numbers behind it, so that all is read once. */
export function createGatherer(tokens: Token[]): (at: number) => Run {
  let run: Run = {pieces: [], head: 0, ends: new Map(), to: 0};
  let isCapped = false;
  return (at) => {
    while (at < run.to && run.head < run.pieces.length && run.pieces[run.head]!.token < at) run.head++;
    const head = run.pieces[run.head];
    const isUsed = isCapped && run.pieces.length - run.head < MOST_PIECES / 2;
    if (at >= run.to || head?.token !== at || isUsed) {
      run = gatherPieces(tokens, at);
      isCapped = run.pieces.length >= MOST_PIECES;
    } else if (head.type === 'and' || head.type === 'hyphen') return {...NO_RUN, to: at + 1};
    return run;
  };
}

const NO_RUN: Readonly<Run> = {pieces: [], head: 0, ends: new Map(), to: 0};

/** Gathers the unbroken run of numeric tokens that begins at `at`. */
export function gatherPieces(tokens: Token[], at: number): Run {
  const run: Run = {pieces: [], head: 0, ends: new Map(), to: at};
  while (
    run.to < tokens.length &&
    run.pieces.length < MOST_PIECES &&
    (run.to === at || tokens[run.to]!.before !== 'line')
  ) {
    const literal = run.to;
    const next = tokens[literal]!.kind === 'digits' ? pushDigits(tokens, run) : pushWord(tokens, run);
    if (next === undefined) break;
    run.to = next;
    if (isYear(tokens, literal, next)) break;
  }
  if (run.pieces.length === 0) run.to = skipJoined(tokens, at);
  return run;
}

/** The pieces of a text that is one number; undefined where any token belongs to none. */
export function toPieces(tokens: Token[]): NumberPiece[] | undefined {
  if (tokens.length === 0) return undefined;
  const {pieces, to} = gatherPieces(tokens, 0);
  return to === tokens.length ? pieces : undefined;
}

/** «سال ۱۴۰۰ هزار و ۸۰۰ شغل»: digits that may be a year are never multiplied by the thousand of the next number. */
function isYear(tokens: Token[], at: number, to: number): boolean {
  const {kind, text, before} = tokens[at]!;
  if (kind !== 'digits' || to !== at + 1 || !/^(1[34]\d\d|(19|20)\d\d|0\d|[89]\d)$/.test(text)) return false;
  const isNamed = before !== 'line' && YEAR_NOUNS.has(tokens[at - 1]?.text ?? '');
  const isThousandAndMore = tokens[to]?.text === THOUSAND && tokens[to + 1]?.text === AND;
  return text.length === 4 ? isNamed || isThousandAndMore : isNamed && isThousandAndMore;
}

function pushDigits(tokens: Token[], run: Run): number | undefined {
  const {pieces, ends, to: token} = run;
  const literal = readLiteral(tokens, token);
  if (!literal) return undefined;
  pieces.push({type: 'literal', value: literal.value, below: 0, token, isLast: true});
  ends.set(token, literal.to);
  return pushEnds(tokens, run, literal.to);
}

function pushWord(tokens: Token[], {pieces, ends, to: token}: Run): number | undefined {
  const {text, kind, before} = tokens[token]!;
  const next = tokens[token + 1];
  if (text === '-' && pieces.length > 0 && before === 'none' && next?.before === 'none') {
    // $3-billion is one number as $3 billion is
    if (pieces.at(-1)!.type === 'literal' && toParts(next.text)?.[0]?.type === 'magnitude') return token + 1;
    pieces.push({type: 'hyphen', value: 0, below: 0, token, isLast: true});
    return token + 1;
  }
  const parts = kind === 'word' ? (toParts(text) ?? readArticle(tokens, token)) : toVulgarParts(text);
  if (!parts || (pieces.length === 0 && parts[0]!.type === 'and')) return undefined;
  parts.forEach((part, index) => pieces.push(toPiece(part, token, index === parts.length - 1)));
  if (text !== THIRTY || !isThirtieth(tokens, token)) return token + 1;
  pieces[pieces.length - 1] = {...pieces.at(-1)!, ordinal: true};
  ends.set(token, token + 2);
  return token + 2;
}

// One shape for all, field by field, for a column of figures has as many as numbers.
function toPiece(part: NumberPart, token: number, isLast: boolean): NumberPiece {
  const {type, value, below, ordinal, isPlace, latin, money, text} = part;
  return {type, value, below, ordinal, isPlace, latin, money, text, token, isLast};
}

/** A fraction of one sign that stands alone: «½ خوشه‌ها». */
export function toVulgarParts(text: string): NumberPart[] | undefined {
  const value = VULGAR_FRACTIONS[text];
  return value === undefined ? undefined : [{type: 'half', value, below: 0}];
}

/** "a hundred", "a million": the article counts. */
export function readArticle(tokens: Token[], at: number): NumberPart[] | undefined {
  if (tokens[at]!.text !== 'a') return undefined;
  const [next] = toParts(tokens[at + 1]?.text ?? ' ') ?? [];
  const isCounting = next?.latin && (next.type === 'magnitude' || next.type === 'hundred');
  return isCounting ? [{type: 'value', value: 1, below: 1, latin: true}] : undefined;
}

function isThirtieth(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && LOOSE_ORDINAL_ENDS.has(next.text) && next.before !== 'line';
}

/** Takes what is written onto digits: ordinal ends («۵م», 5th) and magnitudes ($4bn, 3.3m, 81k). */
function pushEnds(tokens: Token[], {pieces, ends, to: at}: Run, to: number): number {
  const end = tokens[to];
  const literal = pieces.at(-1)!;
  if (end?.kind !== 'word' || end.before === 'line') return to;
  const isGlued = end.before === 'none';
  if (ORDINAL_ENDS.has(end.text) && (isGlued || LOOSE_ORDINAL_ENDS.has(end.text) || end.before === 'zwnj')) {
    literal.ordinal = true;
    ends.set(at, to + 1);
    return to + 1;
  }
  const scale = isGlued ? toScale(end.text, tokens[at - 1]?.text, tokens[to + 1]?.text) : 1;
  if (scale === 1) return to;
  pieces.push({type: 'magnitude', value: scale, below: scale, latin: true, token: to, isLast: true});
  ends.set(to, to + 1);
  return to + 1;
}

/** «m» is a million only beside a word or sign of money; else it is metres. */
function toScale(text: string, before = '', after = ''): number {
  if (text === 'k') return 1e3;
  if (text !== 'b' && text !== 'm') return 1;
  const isMoney = /[$€£]|^(usd|eur|us|rs|irr)$/.test(before) || /^(rial|toman|dollar|euro)s?$/.test(after);
  return isMoney ? (text === 'b' ? 1e9 : 1e6) : 1;
}

/** Over a time, a date or a code in digits: 10:20, 1403/05/12, 11.19.2016. */
function skipJoined(tokens: Token[], at: number): number {
  let to = at + 1;
  while (
    tokens[to]?.kind === 'mark' &&
    tokens[to]!.before === 'none' &&
    tokens[to + 1]?.kind === 'digits' &&
    tokens[to + 1]!.before === 'none'
  )
    to += 2;
  return to;
}
