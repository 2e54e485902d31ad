/** A digit above or below the line: the mark of a note, or a power. */
export const RAISED = /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2080-\u2089]/;

/** Fractions that are one sign, and what they are worth. */
// prettier-ignore
export const VULGAR_FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅖': 2 / 5, '⅗': 3 / 5, '⅘': 4 / 5, '⅙': 1 / 6, '⅚': 5 / 6,
  '⅐': 1 / 7, '⅛': 1 / 8, '⅜': 3 / 8, '⅝': 5 / 8, '⅞': 7 / 8, '⅑': 1 / 9, '⅒': 1 / 10,
};

const RAISED_DIGITS = [...'⁰¹²³⁴⁵⁶⁷⁸⁹'];

/** Writes digits of any script above the line, as a page shows them in `<sup>`; anything else stays as it is. */
export function toRaised(text: string): string {
  return /^\s*[\d\u06f0-\u06f9\u0660-\u0669]{1,3}\s*$/.test(text)
    ? [...text.trim()].map((digit) => RAISED_DIGITS[digit.charCodeAt(0) & 15]!).join('')
    : text;
}

/** The number that raised digits write: 6 of «10⁶». */
export function parseRaised(text: string): number {
  return Number(text.normalize('NFKC'));
}
