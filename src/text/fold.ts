import {FOLDED_LETTERS} from './letter-lexicon.js';
import {RAISED, VULGAR_FRACTIONS} from './raised-digits.js';

/** A text folded for matching, with the way back: `starts[i]` and `ends[i]` are UTF-16 indices into `raw`. */
export interface Folded {
  raw: string;
  text: string;
  starts: Int32Array;
  ends: Int32Array;
}

export const ZWNJ = '\u200c';

/**
 * Folds letters, digits and marks that Persian keyboards write in several ways into one, for matching only.
 * Arabic ya, kaf, ta marbuta, hamza carriers and madda become the plain Persian letter; digits of three scripts
 * become ASCII; diacritics, kashida, direction marks and soft hyphens go; presentation forms are taken apart
 * (Unicode NFKC), but raised digits and fractions of one sign stay themselves; Latin is lower-cased without accents. The
 * half-space stays. The raw text is never changed.
 */
export function fold(raw: string): Folded {
  const capacity = raw.length + 16;
  let starts = new Int32Array(capacity);
  let ends = new Int32Array(capacity);
  let length = 0;
  let text = '';
  // what needs no folding is copied in one piece
  let copied = 0;
  for (let index = 0; index < raw.length;) {
    const code = raw.charCodeAt(index);
    const width = code >= 0xd800 && code <= 0xdbff && index + 1 < raw.length ? 2 : 1;
    if (width === 1 && (IS_PLAIN[code] ??= isPlain(code)) === 1) {
      if (length === starts.length) [starts, ends] = [grow(starts), grow(ends)];
      starts[length] = index++;
      ends[length++] = index;
      continue;
    }
    const folded = width === 2 ? foldOther(raw.slice(index, index + 2)) : foldUnit(code);
    text += copied < index ? raw.slice(copied, index) + folded : folded;
    copied = index + width;
    while (length + folded.length > starts.length) [starts, ends] = [grow(starts), grow(ends)];
    for (let offset = 0; offset < folded.length; offset++) {
      starts[length] = index;
      ends[length++] = index + width;
    }
    index += width;
  }
  text += raw.slice(copied);
  return {raw, text, starts: starts.subarray(0, length), ends: ends.subarray(0, length)};
}

/** Folds a name or a word, without the map. */
export function foldText(raw: string): string {
  return fold(raw).text;
}

/** The letters and digits of a text alone: folded, without spaces, half-spaces and punctuation. */
export function toSkeleton(raw: string): string {
  return foldText(raw).replace(/[^\p{L}\p{N}]+/gu, '');
}

// Hamza above (U+0654) marks an ezafe in «خوشهٔ», so it goes with the diacritics. U+0670 is the superscript alef.
const DROPPED =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u00ad\u061c\u200b\u200d-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const FOLDED_UNITS: (string | undefined)[] = [];
const IS_PLAIN: (0 | 1 | undefined)[] = [];

function foldUnit(code: number): string {
  return (FOLDED_UNITS[code] ??= foldOther(String.fromCharCode(code)));
}

function isPlain(code: number): 0 | 1 {
  return foldUnit(code) === String.fromCharCode(code) ? 1 : 0;
}

function foldOther(character: string): string {
  if (character === ZWNJ) return ZWNJ;
  if (DROPPED.test(character)) return '';
  const letter = FOLDED_LETTERS[character];
  if (letter !== undefined) return letter;
  const digit = parseDigit(character.codePointAt(0)!);
  if (digit !== undefined) return String(digit);
  if (/\s/.test(character)) return character === '\n' || character === '\u2028' ? '\n' : ' ';
  // NFKC would write them onto the number before them: «۱۹۷²» is no 1972, «۱۲½» no 121⁄2.
  if (RAISED.test(character) || character in VULGAR_FRACTIONS) return character;
  const plain = character.normalize('NFKC');
  if (plain !== character)
    return [...plain].map((one) => (one === character ? one : foldOther(one))).join('');
  if (/\p{Script=Latin}/u.test(character))
    return character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return character;
}

function parseDigit(code: number): number | undefined {
  if (code >= 0x06f0 && code <= 0x06f9) return code - 0x06f0;
  if (code >= 0x0660 && code <= 0x0669) return code - 0x0660;
  return undefined;
}

function grow(map: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(map.length * 2);
  larger.set(map);
  return larger;
}
