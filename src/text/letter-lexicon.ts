/** Letters that Persian keyboards write in several ways, each with the one it becomes; every table takes in the one before. */

/** Arabic ya and kaf. */
export const ARABIC_LETTERS: Record<string, string> = {ي: 'ی', ك: 'ک'};

/** The same with the ya without dots: what is shown changes no more. */
export const PERSIAN_LETTERS: Record<string, string> = {...ARABIC_LETTERS, ى: 'ی'};

/** The same with the final heh that carries a mark: names are shown so. */
export const NAME_LETTERS: Record<string, string> = {...PERSIAN_LETTERS, ة: 'ه', ۀ: 'ه'};

/** The same without hamza and madda, letter for letter, so that indices stay. */
export const KEY_LETTERS: Record<string, string> = {...NAME_LETTERS, ئ: 'ی', آ: 'ا', أ: 'ا', إ: 'ا', ؤ: 'و'};

/** The same for all letters, marks and spaces that are folded for matching. */
// prettier-ignore
export const FOLDED_LETTERS: Record<string, string> = {
  ...KEY_LETTERS,
  ې: 'ی', ۍ: 'ی', ڪ: 'ک', ە: 'ه', ہ: 'ه', ھ: 'ه', ۂ: 'ه', ٱ: 'ا', ۇ: 'و', ۆ: 'و', ء: '', ٴ: '', '¬': '\u200c',
  '٬': ',', '٫': '.', '٪': '%', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\u3000': ' ', '\t': ' ', '\r': ' ',
};
