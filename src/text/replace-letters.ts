import {ARABIC_LETTERS, KEY_LETTERS, NAME_LETTERS, PERSIAN_LETTERS} from './letter-lexicon.js';

/** Gives a function that writes the letters of a text as a table has them; all others stay. */
function createReplacer(letters: Record<string, string>): (text: string) => string {
  const pattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');
  return (text) => text.replace(pattern, (letter) => letters[letter]!);
}

/** Writes Arabic ya and kaf as Persian does. */
export const replaceArabicLetters = createReplacer(ARABIC_LETTERS);

/** Writes Arabic ya, with dots or without, and kaf as Persian does. */
export const toPersianLetters = createReplacer(PERSIAN_LETTERS);

/** Writes letters as a name shows them: the Persian ones, and a final heh without its mark. */
export const toNameLetters = createReplacer(NAME_LETTERS);

/** Folds letters one for one, so that indices stay. */
export const toKey = createReplacer(KEY_LETTERS);
