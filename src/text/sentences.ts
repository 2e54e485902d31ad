import type {Token} from './token.js';
import {AND} from './particle-lexicon.js';
import {CLOSERS, CLOSING_VERBS, OPENERS, SHORTENED, STOPS} from './sentence-lexicon.js';

/** A sentence with its end mark: tokens `from` to `to` (exclusive), UTF-16 `start` to `end` (exclusive). */
export interface SentenceSpan {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** Cuts tokens into sentences at line ends and at end marks that are no part of a number, name or shortening. */
export function splitSentences(tokens: Token[]): SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let from = 0;
  for (let at = 0; at < tokens.length; at++) {
    const to = isStop(tokens, at) ? skipClosers(tokens, at + 1) : at + 1;
    const next = tokens[to];
    if (next && next.before !== 'line' && !isStop(tokens, at)) continue;
    sentences.push({from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end});
    from = to;
    at = to - 1;
  }
  return sentences;
}

function isStop(tokens: Token[], at: number): boolean {
  const {kind, text} = tokens[at]!;
  if (kind !== 'mark' || !STOPS.has(text)) return false;
  return text !== '.' || isFullStop(tokens, at);
}

/** A point between letters or digits without a space is none («۳.۵», «زنبور.نت», «شد.ه»), nor is one behind an initial. */
function isFullStop(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!next || next.before === 'line') return true;
  if (next.before === 'none' && next.kind !== 'mark') return isLongRun(tokens, at);
  if (next.before === 'none' && STOPS.has(next.text)) return false;
  if (!before || tokens[at]!.before !== 'none' || before.kind !== 'word') return true;
  const isInitial = before.text.length === 1 && before.text !== AND && tokens[at - 2]?.kind !== 'digits';
  const isLatin = before.text.charCodeAt(0) < 0x250;
  return (
    !(isInitial && (tokens[at - 2]?.text === '.' || isLatin)) && !(isLatin && SHORTENED.has(before.text))
  );
}

/** «… رسید.وی گفت …»: where a space was lost, both sides are whole Persian words; «شد.ه» and «زنبور.نت» are not. */
function isLongRun(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1]!;
  return (
    before?.kind === 'word' &&
    next.kind === 'word' &&
    CLOSING_VERBS.has(before.text) &&
    OPENERS.has(next.text)
  );
}

function skipClosers(tokens: Token[], at: number): number {
  let to = at;
  while (
    to < tokens.length &&
    tokens[to]!.before === 'none' &&
    (CLOSERS.has(tokens[to]!.text) || STOPS.has(tokens[to]!.text))
  )
    to++;
  return to;
}
