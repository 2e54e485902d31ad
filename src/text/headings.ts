import {COLON, EMPTY_WORDS, OPEN_ENDS, OPEN_HEADS} from './line-lexicon.js';
import {closes, hasVerb, isCompletedBy, leansBack, type WrittenLine} from './line-ends.js';
import {NUMBER_WORDS} from './number-word-lexicon.js';
import {CLOSERS, STOPS} from './sentence-lexicon.js';
import type {Token} from './token.js';

const MOST_HEADINGS = 4;
const LONGEST_HEADING = 24;
const SHORTEST_BODY = 12;

/** How many lines from `at` on are headings of what stands below them. */
export function countHeadings(
  tokens: readonly Token[],
  lines: readonly WrittenLine[],
  at: number,
  isFollowed: boolean,
): number {
  let end = at;
  let longest = 0;
  while (end < lines.length && end - at < MOST_HEADINGS && mayHead(tokens, lines[end]!)) {
    longest = Math.max(longest, lengthOf(lines[end]!));
    end++;
  }
  const isLast = end === at + 1 && end === lines.length;
  if (isLast && (isFollowed || tokens[lines[at]!.to - 1]!.text === COLON)) return 1;
  const body = lines[end];
  if (end === at || !body || lengthOf(body) < SHORTEST_BODY) return 0;
  const times = isCompletedBy(tokens, body) ? 1.5 : 2.5;
  const isLonger = lengthOf(body) >= longest * times && !leansBack(tokens, body);
  return isLonger && isEchoed(tokens, lines, {from: at, to: end}) ? end - at : 0;
}

function mayHead(tokens: readonly Token[], line: WrittenLine): boolean {
  const last = lastWord(tokens, line);
  return (
    lengthOf(line) <= LONGEST_HEADING &&
    !closes(tokens, line) &&
    !hasVerb(tokens, line) &&
    !OPEN_HEADS.has(tokens[line.from]!.text) &&
    !OPEN_ENDS.has(last.text) &&
    last.kind !== 'digits' &&
    !NUMBER_WORDS.has(last.text)
  );
}

/** The last token, or the one before the brackets and marks that close behind it: «14 (چهارده)». */
function lastWord(tokens: readonly Token[], {from, to}: WrittenLine): Token {
  let at = to - 1;
  while (at > from && CLOSERS.has(tokens[at]!.text)) at--;
  return tokens[at]!;
}

function lengthOf({from, to}: WrittenLine): number {
  return to - from;
}

/** The sentence below a heading says its words again; what goes on after a break in a sentence hardly does. */
function isEchoed(tokens: readonly Token[], lines: readonly WrittenLine[], head: WrittenLine): boolean {
  const said = wordsOf(tokens, lines[head.from]!.from, lines[head.to]!.from);
  const below = wordsOf(
    tokens,
    lines[head.to]!.from,
    findEnd(tokens, lines[head.to]!.from, lines.at(-1)!.to),
  );
  const echoed = [...said].filter((word) => below.has(word)).length;
  if ([...said].some((word) => DIGITS.test(word) && !below.has(word))) return false;
  return echoed * 2 >= said.size && echoed >= Math.min(2, said.size);
}

const DIGITS = /^\d/;
const LONGEST_SENTENCE = 80;

/** Where the sentence ends that begins at a token. */
function findEnd(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  const most = Math.min(to, from + LONGEST_SENTENCE);
  while (at < most && !(STOPS.has(tokens[at]!.text) && tokens[at + 1]?.before !== 'none')) at++;
  return at;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): Set<string> {
  const words = tokens.slice(from, to).map(({text}) => text);
  return new Set(words.filter((word) => (word.length > 2 && !EMPTY_WORDS.has(word)) || DIGITS.test(word)));
}
