import {toNameLetters} from '../../text/replace-letters.js';
import {restoreHalfSpaces} from '../../text/half-spaces/restore-half-spaces.js';

/** A name as a reader should see it: half-spaces restored, Persian letters, no ezafe mark on a final ه, single spaces. */
export function toDisplayName(raw: string): string {
  return toNameLetters(restoreHalfSpaces(raw).text)
    .replace(/[\u064b-\u0654\u0640\u00ad\u200e\u200f]/g, '')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();
}
