import {restoreHalfSpaces} from './restore-half-spaces.js';

const LETTERS: Record<string, string> = {ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه'};

/** A name as a reader should see it: half-spaces restored, Persian letters, no ezafe mark on a final ه, single spaces. */
export function toDisplayName(raw: string): string {
  return restoreHalfSpaces(raw)
    .text.replace(/[يىكةۀ]/g, (letter) => LETTERS[letter]!)
    .replace(/[\u064b-\u0654\u0640\u00ad\u200e\u200f]/g, '')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();
}
