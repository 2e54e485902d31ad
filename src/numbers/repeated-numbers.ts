import {RAISED} from '../text/raised-digits.js';
import type {Token} from '../text/token.js';
import type {NumberSpan} from './number-span.js';

/** The token behind the marks of notes that stand at a number: «۱۹۷²», 12[1], «۱۲ [۱]». */
export function skipNotes(tokens: Token[], to: number): number {
  let at = to;
  for (let length = lengthOfNote(tokens, at); length; length = lengthOfNote(tokens, at)) at += length;
  return at;
}

function lengthOfNote(tokens: Token[], at: number): number {
  const mark = tokens[at];
  if (mark?.kind !== 'mark' || mark.before === 'line') return 0;
  if (mark.before === 'none' && RAISED.test(mark.text)) return 1;
  const note = tokens[at + 1];
  const isNote = mark.text === '[' && note?.kind === 'digits' && tokens[at + 2]?.text === ']';
  return isNote && note.text.length < 3 ? 3 : 0;
}

/**
 * Joins a number and the same number behind it in brackets, «۱۹۷ (یکصد و نود و هفت) خوشه», 12 (twelve) clusters, into one
 * span; a number that stands in brackets before what it counts takes them in («(۱۹۷) خوشه»).
 */
export function joinRepeated(tokens: Token[], spans: NumberSpan[]): NumberSpan[] {
  const joined: NumberSpan[] = [];
  for (let index = 0; index < spans.length; index++) {
    const span = spans[index]!;
    const next = spans[index + 1];
    const isTwice = next !== undefined && isRepeated(tokens, span, next);
    joined.push(isTwice ? widen(tokens, span, next) : (withBrackets(tokens, span) ?? span));
    if (isTwice) index++;
  }
  return joined;
}

const CLOSING: Readonly<Record<string, string>> = {'(': ')', '«': '»', '"': '"', '“': '”'};

function isRepeated(tokens: Token[], {to, value, high, kind}: NumberSpan, next: NumberSpan): boolean {
  const isSame = next.value === value && next.high === high && next.kind === kind;
  return isSame && next.from === to + 1 && tokens[to]!.text === '(' && tokens[next.to]?.text === ')';
}

function widen(tokens: Token[], span: NumberSpan, next: NumberSpan): NumberSpan {
  const written = span.written === next.written ? span.written : 'mixed';
  return {
    ...span,
    written,
    to: next.to + 1,
    end: tokens[next.to]!.end,
    suffix: undefined,
    isGlued: undefined,
  };
}

/** A number of a list («(۱) …» at the head of a line) and a year keep their brackets to themselves. */
function withBrackets(tokens: Token[], span: NumberSpan): NumberSpan | undefined {
  const {from, to, kind, value} = span;
  const open = tokens[from - 1];
  const close = tokens[to];
  const next = tokens[to + 1];
  if (!open || close?.before === 'line' || CLOSING[open.text] !== close?.text) return undefined;
  const isYear = to === from + 1 && tokens[from]!.text.length === 4 && value < 2100;
  if (
    kind !== 'cardinal' ||
    isYear ||
    open.before === 'line' ||
    next?.kind !== 'word' ||
    next.before === 'line'
  )
    return undefined;
  return {...span, from: from - 1, to: to + 1, start: open.start, end: close!.end};
}
