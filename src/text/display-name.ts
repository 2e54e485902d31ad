const LETTERS: Record<string, string> = {ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ۀ: 'ه'};

/** A name as a reader should see it: Persian letters, no ezafe mark on a final ه, single spaces. */
export function toDisplayName(raw: string): string {
  return raw
    .replace(/[يىكةۀ]/g, (letter) => LETTERS[letter]!)
    .replace(/[\u064b-\u0654\u0640\u00ad\u200e\u200f]/g, '')
    .replace(/[ \t\n\r]+/g, ' ')
    .trim();
}
