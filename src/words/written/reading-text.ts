import {toPersianDigits} from '../../numbers/digits.js';
import {toPersianLetters} from '../../text/replace-letters.js';
import {restoreHalfSpaces} from '../../text/half-spaces/restore-half-spaces.js';
import {ZWNJ} from '../../text/fold.js';

/**
 * A text as people read it: in Persian with ی and ک, Persian digits and the half-spaces that it lost; digits beside Latin
 * words stay («ISO 9001»). For display alone: offsets, exports and files keep what was written.
 */
export function toReadingText(text: string): string {
  return cutReadingText(text, [])[0]!;
}

/** The same, cut at places of the text as written (UTF-16, ascending), so that what stood between two of them still does. */
export function cutReadingText(text: string, cuts: readonly number[]): string[] {
  if (!PERSIAN.test(text)) return cutAt(text, cuts);
  // letter for letter, so that all places stay
  const letters = toPersianLetters(foldDigits(text));
  const {text: reading, changes} = restoreHalfSpaces(letters);
  const moved = cuts.map((cut) => {
    const before = changes.filter(({start}) => start < cut);
    const shift = before
      .filter(({end}) => end <= cut)
      .reduce((sum, {from, to}) => sum + to.length - from.length, 0);
    const within = before.find(({end}) => end > cut);
    if (!within) return cut + shift;
    return within.start + shift + toPlace(within.to, countLetters(within.from.slice(0, cut - within.start)));
  });
  return cutAt(reading, moved);
}

const PERSIAN = /\p{Script=Arabic}/u;

/** Latin words with the numbers among and behind them, which keep their digits, or a run of other digits. */
const LATIN_OR_DIGITS =
  /[^\s\p{Script=Arabic}]*\p{Script=Latin}[^\s\p{Script=Arabic}]*(?:[ -][0-9][0-9.:-]*)*|[0-9٠-٩]+/gu;

function foldDigits(text: string): string {
  return text.replace(LATIN_OR_DIGITS, (run) => (/\p{Script=Latin}/u.test(run) ? run : toPersianDigits(run)));
}

function cutAt(text: string, cuts: readonly number[]): string[] {
  return [...cuts, text.length].map((cut, place) => text.slice(cuts[place - 1] ?? 0, cut));
}

// A repair moves spaces and half-spaces and keeps the letters.
function countLetters(text: string): number {
  return [...text].filter((letter) => letter !== ' ' && letter !== ZWNJ).length;
}

function toPlace(text: string, letters: number): number {
  let index = 0;
  for (let left = letters; left > 0; index++) left -= countLetters(text[index]!);
  return index;
}
