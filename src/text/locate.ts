import {toCodePoints} from './code-points.js';
import {splitSentences} from './sentences.js';
import {tokenise} from './tokenise.js';

/** Code points over a text, end exclusive. */
export interface CodePointSpan {
  start: number;
  end: number;
}

export interface Locator {
  /** Which occurrence of a quote begins at a code point: 1 for the first. */
  countOccurrences(quote: string, start: number): number;
  /** The sentence around a span, or the sentences from its first to its last. */
  findSentence(span: CodePointSpan): CodePointSpan;
}

/** Creates what finds places in one text; all offsets are Unicode code points. */
export function createLocator(text: string): Locator {
  const toPoint = toCodePoints(text);
  const sentences = joinHalves(text).map(({start, end}) => ({start: toPoint(start), end: toPoint(end)}));
  return {
    countOccurrences(quote, start) {
      let count = 1;
      for (let at = text.indexOf(quote); at >= 0 && toPoint(at) < start; at = text.indexOf(quote, at + 1))
        count++;
      return count;
    },
    findSentence(span) {
      const touched = sentences.filter(({start, end}) => start < span.end && end > span.start);
      const [first, last] = [touched[0] ?? span, touched.at(-1) ?? span];
      return {start: Math.min(first.start, span.start), end: Math.max(last.end, span.end)};
    },
  };
}

// A semicolon parts clauses for the reader; to a person who cites, the sentence goes on to the full stop.
function joinHalves(text: string): CodePointSpan[] {
  const joined: CodePointSpan[] = [];
  for (const {start, end} of splitSentences(tokenise(text))) {
    const last = joined.at(-1);
    const isHalf =
      last && /[؛;]$/.test(text.slice(last.start, last.end)) && !text.slice(last.end, start).includes('\n');
    if (isHalf) last.end = end;
    else joined.push({start, end});
  }
  return joined;
}
