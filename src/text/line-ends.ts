import {COLON, FINITE_VERBS, GOES_ON, NOUGHT, PARTICIPLES, PRESENT_HEADS, SCORED} from './line-lexicon.js';
import {CLOSERS, STOPS} from './sentence-lexicon.js';
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
  if (closes(tokens, line) || text === COLON) return true;
  if (text === NOUGHT && SCORED.has(tokens[last - 1]?.text ?? '')) return true;
  const next = tokens[line.to];
  return isVerb(tokens, last) && text.charCodeAt(0) > 0x250 && !GOES_ON.has(next?.text ?? '');
}

/** Whether a finite verb stands in a line, or it ends in a participle whose «است» was left out. */
export function hasVerb(tokens: readonly Token[], {from, to}: WrittenLine): boolean {
  for (let at = from; at < to; at++) if (isVerb(tokens, at)) return true;
  return PARTICIPLES.has(tokens[to - 1]!.text);
}

function isVerb(tokens: readonly Token[], at: number): boolean {
  const {text, before} = tokens[at]!;
  return FINITE_VERBS.has(text) || (before !== 'line' && PRESENT_HEADS.has(tokens[at - 1]?.text ?? ''));
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
