import {toAsciiDigits, toPersianDigits} from '../../numbers/digits.js';
import {toSkeleton, ZWNJ} from '../../text/fold.js';
import {ARABIC_LETTERS, MARK_AT_END, PLAIN_LABEL} from './label-lexicon.js';

/** A label of a table without its footnote marks, with the marks. */
export interface MarkedText {
  text: string;
  marks: string[];
}

// The mark before the label: «*تهران».
const MARK_AT_START = /^\s*(\*+|†+)\s*/;

/** Writes a label in one set of letters, spaces and digits, so that the same words of two sheets are the same text. */
export function tidyText(raw: string): string {
  return toPersianDigits(foldLetters(raw.normalize('NFC')))
    .replace(/[\u0640\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(new RegExp(`\\s*${ZWNJ}+\\s*`, 'g'), ZWNJ)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** Writes superscript digits as marks in brackets: «کل کشور²» becomes «کل کشور(2)». */
export function openSuperscripts(raw: string): string {
  return raw.replace(/[⁰¹²³⁴-⁹]+/g, (run) => `(${run.normalize('NFKC')})`);
}

/** Parts a label from its footnote marks: «کل کشور(2)» is «کل کشور» with the mark `2`. */
export function splitMarks(raw: string): MarkedText {
  // Most labels are plain words; anything else takes the longer way.
  if (PLAIN_LABEL.test(raw)) return {text: raw, marks: []};
  // Leaders run from a label to its numbers: «مرکزی ........».
  let text = tidyText(openSuperscripts(raw)).replace(/\s*(?:\.{2,}|…+|:)\s*$/, '');
  const marks: string[] = [];
  for (;;) {
    const match = MARK_AT_END.exec(toAsciiDigits(text)) ?? MARK_AT_START.exec(toAsciiDigits(text));
    if (!match || match[0].length === text.length) return {text, marks};
    marks.unshift(...(match[1]!.match(/\d+|\*+|†+/g) ?? []));
    text = (match.index === 0 ? text.slice(match[0].length) : text.slice(0, match.index)).trim();
  }
}

const SKELETONS = new Map<string, string>();

/** The letters and digits of a label alone, remembered: tables repeat their labels. */
export function toLabelSkeleton(label: string): string {
  let skeleton = SKELETONS.get(label);
  if (skeleton === undefined) {
    if (SKELETONS.size > 20_000) SKELETONS.clear();
    skeleton = toSkeleton(label);
    SKELETONS.set(label, skeleton);
  }
  return skeleton;
}

/** Folds what a number is printed with: digits of three scripts, separators, spaces, direction marks. */
export function foldNumber(raw: string): string {
  const text = toAsciiDigits(raw).trim();
  if (/^[ -~]*$/.test(text)) return text;
  return foldLetters(text)
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\u0640]/g, '')
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/٬/g, ',')
    .replace(/٫/g, '.')
    .replace(/٪/g, '%')
    .trim();
}

function foldLetters(text: string): string {
  return ARABIC_LETTERS.reduce((folded, [arabic, ours]) => folded.replace(arabic, ours), text);
}
