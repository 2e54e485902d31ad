import {BULLETS, COLON, LIST_LETTERS, LIST_MARKS, OPEN_ENDS, OPEN_HEADS} from './line-lexicon.js';
import {closes, hasVerb, isCompletedBy, isNumberAlone, type WrittenLine} from './line-ends.js';
import {NUMBER_WORDS} from './number-word-lexicon.js';
import type {Token} from './token.js';

/** A stretch of whole lines: running text may take several, all else is one line, or a label with its number below it. */
export interface LineSpan {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  kind: 'text' | 'item' | 'heading' | 'row';
}

/**
 * Says what the lines of a text are. A line that ends no sentence is joined to the next, unless it is by its own form an entry
 * of a list («- …», «۱. …», «الف) …», «شاغلان: ۲۱۰۰ نفر»), a row of a table, or a heading: short, without a verb, and
 * above an empty line, a list or a much longer line.
 */
export function readLines(tokens: readonly Token[]): LineSpan[] {
  const lines = cutLines(tokens);
  const spans: LineSpan[] = [];
  for (let at = 0; at < lines.length;) {
    const form = toForm(tokens, lines[at]!);
    if (form) {
      spans.push({...lines[at]!, kind: form});
      at++;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && !toForm(tokens, lines[end]!) && !isApart(tokens, lines, end)) end++;
    spans.push(...readParagraph(tokens, lines.slice(at, end), end < lines.length));
    at = end;
  }
  return spans;
}

/** The same tokens with the breaks inside running text turned into spaces, so that what reads by lines reads on. */
export function joinLines(tokens: Token[]): Token[] {
  const starts = new Set(readLines(tokens).map(({from}) => from));
  return tokens.map((token, at) =>
    token.before === 'line' && !starts.has(at) ? {...token, before: 'space' as const} : token,
  );
}

function cutLines(tokens: readonly Token[]): WrittenLine[] {
  const lines: WrittenLine[] = [];
  for (let from = 0, to = 1; from < tokens.length; from = to, to++) {
    while (to < tokens.length && tokens[to]!.before !== 'line') to++;
    lines.push({from, to});
  }
  return lines;
}

/** An empty line parts, unless a sentence is still open before it. */
function isApart(tokens: readonly Token[], lines: readonly WrittenLine[], at: number): boolean {
  const last = tokens[lines[at - 1]!.to - 1]!;
  return tokens[lines[at]!.from]!.gap === 'blank' && !OPEN_ENDS.has(last.text);
}

function toForm(tokens: readonly Token[], line: WrittenLine): 'row' | 'item' | undefined {
  for (let at = line.from; at < line.to; at++)
    if (tokens[at]!.text === '|' || (at > line.from && tokens[at]!.gap === 'cell')) return 'row';
  return isListed(tokens, line) || isLabelled(tokens, line) ? 'item' : undefined;
}

/** «- …», «۱. …», «الف) …», «(۲) …». */
function isListed(tokens: readonly Token[], {from, to}: WrittenLine): boolean {
  if (to - from < 2) return false;
  if (BULLETS.has(tokens[from]!.text)) return true;
  const head = tokens[from]!.text === '(' ? from + 1 : from;
  const {text, kind} = tokens[head]!;
  const mark = tokens[head + 1];
  if (head + 2 >= to || mark?.before !== 'none' || !LIST_MARKS.has(mark.text)) return false;
  const next = tokens[head + 2]!;
  if (kind === 'digits') return text.length < 3 && !(next.before === 'none' && next.kind === 'digits');
  return LIST_LETTERS.has(text) && (next.before !== 'none' || mark.text === ')');
}

const LONGEST_LABEL = 8;
const LONGEST_VALUE = 10;

/** «شاغلان: ۲۱۰۰ نفر», Identified: 690; a voice and its sentence («وی گفت: …») are none. */
function isLabelled(tokens: readonly Token[], {from, to}: WrittenLine): boolean {
  let colon = from + 1;
  while (colon < to && colon - from <= LONGEST_LABEL && tokens[colon]!.text !== COLON) colon++;
  if (
    colon >= to - 1 ||
    tokens[colon]!.text !== COLON ||
    (to - colon - 1 > LONGEST_VALUE && tokens[colon + 1]?.kind !== 'digits')
  )
    return false;
  const isTime = tokens[colon - 1]!.kind === 'digits' && tokens[colon + 1]!.kind === 'digits';
  return !isTime && !closes(tokens, {from, to}) && !hasVerb(tokens, {from, to});
}

function readParagraph(tokens: readonly Token[], lines: WrittenLine[], isFollowed: boolean): LineSpan[] {
  if (isColumn(tokens, lines)) return readColumn(tokens, lines);
  const spans: LineSpan[] = [];
  for (let at = 0; at < lines.length;) {
    const count = countHeadings(tokens, lines, at, isFollowed);
    for (const line of lines.slice(at, at + count)) spans.push({...line, kind: 'heading'});
    at += count;
    if (at >= lines.length) break;
    let end = at;
    while (end < lines.length - 1 && !isCompletedBy(tokens, lines[end]!)) end++;
    spans.push({from: lines[at]!.from, to: lines[end]!.to, kind: 'text'});
    at = end + 1;
  }
  return spans;
}

/** Names and numbers on lines of their own, one below the other, as a page shows a table without its frame. */
function isColumn(tokens: readonly Token[], lines: readonly WrittenLine[]): boolean {
  const isOpen = lines.every((line) => !closes(tokens, line)) && !hasVerb(tokens, lines.at(-1)!);
  return isOpen && lines.length > 1 && isNumberAlone(tokens, lines.at(-1)!);
}

function readColumn(tokens: readonly Token[], lines: readonly WrittenLine[]): LineSpan[] {
  const spans: LineSpan[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const next = lines[at + 1];
    const isLabel = next !== undefined && !isNumberAlone(tokens, line) && isNumberAlone(tokens, next);
    if (isLabel) spans.push({from: line.from, to: next.to, kind: 'item'});
    else spans.push({...line, kind: at === 0 ? 'heading' : 'item'});
    if (isLabel) at++;
  }
  return spans;
}

const MOST_HEADINGS = 4;
const LONGEST_HEADING = 24;
const SHORTEST_BODY = 12;

/** How many lines from `at` on are headings of what stands below them. */
function countHeadings(
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
  return lengthOf(body) >= longest * times ? end - at : 0;
}

function mayHead(tokens: readonly Token[], line: WrittenLine): boolean {
  const last = tokens[line.to - 1]!;
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

function lengthOf({from, to}: WrittenLine): number {
  return to - from;
}
