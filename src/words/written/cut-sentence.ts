/** A quote in its sentence: what stands before and behind it, with an ellipsis where something is left out. */
export interface CutSentence {
  before: string;
  quote: string;
  after: string;
}

export interface CutSentenceOptions {
  /** Where the quote begins in the sentence, and where it ends: Unicode code points. */
  start: number;
  end: number;
  /** Most characters of the whole, ellipses too; the quote itself stays whole. */
  atMost?: number;
}

/** The longest quotation that a page may show of a text of others. */
const MOST = 300;

/** Cuts a sentence at words to what may be quoted, around the quote in it; the room that one side leaves goes to the other. */
export function cutSentence(sentence: string, {start, end, atMost = MOST}: CutSentenceOptions): CutSentence {
  const letters = [...sentence];
  const quote = letters.slice(start, end).join('');
  const [before, after] = [letters.slice(0, start), letters.slice(end)];
  const room = atMost - (end - start);
  const half = Math.max(0, Math.floor(room / 2));
  return {
    before: cutStart(before, Math.max(half, room - after.length)),
    quote,
    after: cutEnd(after, Math.max(half, room - before.length)),
  };
}

function cutStart(letters: readonly string[], most: number): string {
  if (letters.length <= most) return letters.join('');
  const first = letters.findIndex((letter, place) => place >= letters.length - most && isSpace(letter));
  return first < 0 ? ELLIPSIS : `${ELLIPSIS}${letters.slice(first + 1).join('')}`;
}

function cutEnd(letters: readonly string[], most: number): string {
  if (letters.length <= most) return letters.join('');
  const last = letters.findLastIndex((letter, place) => place <= most - 1 && isSpace(letter));
  return last < 0 ? ELLIPSIS : `${letters.slice(0, last).join('')}${ELLIPSIS}`;
}

const ELLIPSIS = '…';

function isSpace(letter: string): boolean {
  return /\s/.test(letter);
}
