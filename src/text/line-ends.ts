import {
  DUE,
  COLON,
  FINITE_VERBS,
  GOES_ON,
  HALF_STOPS,
  LEADING_NOUNS,
  LEADING_VERB,
  NOUGHT,
  PARTICIPLES,
  PRESENT_HEADS,
  SCORED,
} from './line-lexicon.js';
import {CLOSERS, STOPS} from './sentence-lexicon.js';
import {IS, THAT} from './particle-lexicon.js';
import type {Token} from './token.js';

/** One line as it stands: token indices, `to` exclusive. */
export interface WrittenLine {
  from: number;
  to: number;
}

/** Whether a line ends with the mark that ends a sentence, or a bracket or quotation mark behind one. */
export function closes(tokens: readonly Token[], {from, to}: WrittenLine): boolean {
  let at = to - 1;
  while (at > from && CLOSERS.has(tokens[at]!.text)) at--;
  return STOPS.has(tokens[at]!.text);
}

/** Whether a sentence is at its end with a line: by its mark, by a colon, or by its verb where the next line begins anew. */
export function isCompletedBy(tokens: readonly Token[], line: WrittenLine): boolean {
  const last = line.to - 1;
  const {text} = tokens[last]!;
  if (HALF_STOPS.has(text)) return false;
  if (closes(tokens, line) || text === COLON) return true;
  if (text === NOUGHT && SCORED.has(tokens[last - 1]?.text ?? '')) return true;
  if (!isVerb(tokens, last) || text.charCodeAt(0) < 0x250) return false;
  return (
    !isOpenVerb(tokens, last) && !(line.to < tokens.length && leansBack(tokens, {...line, from: line.to}))
  );
}

/** Whether a line begins with a word or a verb that belongs to the line before. */
export function leansBack(tokens: readonly Token[], {from}: Pick<WrittenLine, 'from'>): boolean {
  const {text} = tokens[from]!;
  return GOES_ON.has(text) || FINITE_VERBS.has(text) || PRESENT_HEADS.has(text);
}

/** Whether a line is of running text: a sentence ends in it, or a verb stands there. */
export function isRunning(tokens: readonly Token[], line: WrittenLine): boolean {
  const {from, to} = line;
  const isStopped = tokens
    .slice(from, to)
    .some(({text}, at) => STOPS.has(text) && tokens[from + at + 1]?.before === 'space');
  return isStopped || closes(tokens, line) || hasVerb(tokens, line);
}

/** «شناخته‌شده», «نمی‌توانیم | بگوییم», «امید دارد | برسد», «به دلیل نبود | اعتبار»: what ends in a verb and is no sentence yet. */
function isOpenVerb(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!;
  if (PARTICIPLES.has(text) && tokens[at]!.before === 'zwnj') return true;
  const before = tokens[at - 1]?.text ?? '';
  const head = PRESENT_HEADS.has(before) ? (tokens[at - 2]?.text ?? '') : before;
  const leads = LEADING_VERB.test(text) || LEADING_NOUNS.has(head) || (text === IS && head === DUE);
  return leads || isRelative(tokens, at);
}

/** «این گفته که نیمی … هستند | درست نیست»: the one verb so far is that of the clause behind «که». */
function isRelative(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  let hasThat = false;
  for (; back >= 0 && at - back < LONGEST_CLAUSE && !STOPS.has(tokens[back]!.text); back--) {
    if (isVerb(tokens, back)) return false;
    hasThat ||= tokens[back]!.text === THAT;
  }
  return hasThat;
}

const LONGEST_CLAUSE = 40;

/** Whether a long line breaks off: no mark, no verb and no colon ends it. */
export function isBroken(tokens: readonly Token[], line: WrittenLine): boolean {
  return line.to - line.from >= SHORTEST_BROKEN && !isCompletedBy(tokens, line);
}

const SHORTEST_BROKEN = 6;

/** Whether a finite verb stands in a line, or it ends in a participle whose «است» was left out. */
export function hasVerb(tokens: readonly Token[], {from, to}: WrittenLine): boolean {
  for (let at = from; at < to; at++) if (isVerb(tokens, at)) return true;
  const last = tokens[to - 1]!;
  return PARTICIPLES.has(last.text) && last.before !== 'zwnj';
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const {text, before} = tokens[at]!;
  // «شناسایی‌شده» is no verb
  return (
    (FINITE_VERBS.has(text) && before !== 'zwnj') ||
    (before !== 'line' && PRESENT_HEADS.has(tokens[at - 1]?.text ?? ''))
  );
}

/** Whether digits and their marks are all that stands on a line. */
export function isNumberAlone(tokens: readonly Token[], {from, to}: WrittenLine): boolean {
  let hasDigits = false;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.kind === 'word') return false;
    hasDigits ||= tokens[at]!.kind === 'digits';
  }
  return hasDigits;
}
