import {KEY_LETTERS} from './letter-lexicon.js';

/** Writes the letters of a text as a table of letters has them; all others stay. */
export function replaceLetters(text: string, letters: Record<string, string>): string {
  return text.replace(/[\u0600-\u06ff]/g, (letter) => letters[letter] ?? letter);
}

/** Folds letters one for one, so that indices stay. */
export function toKey(word: string): string {
  return replaceLetters(word, KEY_LETTERS);
}
