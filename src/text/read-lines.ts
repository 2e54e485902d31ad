import {countHeadings} from './headings.js';
import {BULLETS, COLON, DASHES, LIST_LETTERS, LIST_MARKS, OPEN_ENDS, OPEN_HEADS} from './line-lexicon.js';
import {
  closes,
  hasVerb,
  isBroken,
  isCompletedBy,
  isNumberAlone,
  isRunning,
  leansBack,
  type WrittenLine,
} from './line-ends.js';
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
  const forms = toForms(tokens, lines);
  for (let at = 0; at < lines.length;) {
    const form = forms[at];
    let end = at + 1;
    if (form) {
      while (form === 'item' && end < lines.length && !forms[end] && isEntryCut(tokens, lines, end)) end++;
      spans.push({from: lines[at]!.from, to: lines[end - 1]!.to, kind: form});
      at = end;
      continue;
    }
    while (end < lines.length && !forms[end] && !isApart(tokens, lines, end)) end++;
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

type Form = 'row' | 'item' | undefined;

/** What lines are by their own form; a lone entry that a sentence runs into or out of is none. */
function toForms(tokens: readonly Token[], lines: readonly WrittenLine[]): Form[] {
  const forms = lines.map((line) => toForm(tokens, line));
  return forms.map((form, at) => {
    const isLone = form === 'item' && !forms[at - 1] && !forms[at + 1];
    return isLone && (isCutLabel(tokens, lines, at) || isCutDash(tokens, lines, at)) ? undefined : form;
  });
}

function toForm(tokens: readonly Token[], line: WrittenLine): Form {
  for (let at = line.from; at < line.to; at++)
    if (tokens[at]!.text === '|' || (at > line.from && tokens[at]!.gap === 'cell')) return 'row';
  return isListed(tokens, line) || isLabelled(tokens, line) ? 'item' : undefined;
}

/** Whether an entry of a list goes on in a line: it is still open, or long, or the line leans on it. */
function isEntryCut(tokens: readonly Token[], lines: readonly WrittenLine[], at: number): boolean {
  const line = lines[at]!;
  const above = lines[at - 1]!;
  if (tokens[line.from]!.gap === 'blank' || isCompletedBy(tokens, above)) return false;
  const last = tokens[above.to - 1]!.text;
  const isOpen = OPEN_ENDS.has(last) || NUMBER_WORDS.has(last) || leansBack(tokens, line);
  return isOpen || (above.to - above.from >= LONG_ENTRY && isListed(tokens, above));
}

const LONG_ENTRY = 10;

/** «استاندار یزد: از ۴۶ | هزار واحد کشور …»: what looks like a label is a voice, and its sentence goes on below. */
function isCutLabel(tokens: readonly Token[], lines: readonly WrittenLine[], at: number): boolean {
  const next = lines[at + 1];
  if (!next || isListed(tokens, lines[at]!) || tokens[next.from]!.gap === 'blank') return false;
  const colon = tokens.slice(lines[at]!.from, lines[at]!.to).findIndex(({text}) => text === COLON);
  const isPhrase = OPEN_HEADS.has(tokens[lines[at]!.from + colon + 1]!.text);
  return isPhrase || OPEN_ENDS.has(tokens[next.from - 1]!.text) || isRunning(tokens, next);
}

/** «آزادراه کرج | - قزوین»: a dash inside a sentence. */
function isCutDash(tokens: readonly Token[], lines: readonly WrittenLine[], at: number): boolean {
  const line = lines[at]!;
  const above = lines[at - 1];
  if (!above || !DASHES.has(tokens[line.from]!.text) || tokens[line.from]!.gap === 'blank') return false;
  return isBroken(tokens, above) && isRunning(tokens, line);
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
  const isTime = tokens[colon - 1]!.kind === 'digits' && tokens[colon + 1]!.before === 'none';
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
    while (end < lines.length - 1 && runsOn(tokens, lines, end)) end++;
    spans.push({from: lines[at]!.from, to: lines[end]!.to, kind: 'text'});
    at = end + 1;
  }
  return spans;
}

/** Whether a line of running text goes on in the next; behind a colon, what is no entry of a list does. */
function runsOn(tokens: readonly Token[], lines: readonly WrittenLine[], at: number): boolean {
  const line = lines[at]!;
  if (tokens[line.to - 1]!.text === COLON) {
    const next = lines[at + 1]!;
    return OPEN_ENDS.has(tokens[next.to - 1]!.text) || isRunning(tokens, next);
  }
  return !isCompletedBy(tokens, line);
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
