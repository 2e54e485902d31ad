import type {SheetCell} from './sheet.js';
import {VALUE_WORDS} from './label-lexicon.js';
import {SIGNS, SPELLINGS, type ObservationStatus, type Sign} from './sign-lexicon.js';
import {foldNumber, openSuperscripts} from './tidy-text.js';
import {PERCENT_SIGN, PERCENT_SIGNS} from './unit-lexicon.js';

/** What a cell says: a number, or the sign that stands in its place. */
export interface ParsedValue {
  /** Null where a sign stands instead: a sign is never zero. */
  value: number | null;
  status: ObservationStatus;
  /** The publisher's own sign, where there is one. */
  sign: string | null;
  /** Footnote marks at the number. */
  marks: string[];
  /** Decimals that a reader sees: what the number was rounded to. */
  decimals: number;
  isPercent: boolean;
  /** «82/4» read from the other side, where the text allows that. */
  swapped?: number;
  /** True where only the other side makes sense: «00/100». */
  isTurned?: boolean;
}

// Rules out labels before anything is folded.
const LETTER = /[\u0621-\u063f\u0641-\u064a\u0671-\u06d3a-wy-z]/i;
const NUMBER = /^([-+−])?(\d{1,3}(?:[,،\s]\d{3})+|\d+)(?:([./])(\d+))?([-−])?$/;

/**
 * Reads a cell of a value column; undefined where it is neither a number nor a known sign. «100/00» and «۱۰۰٫۰۰» are
 * 100, `1,234` is 1234, «12*» is provisional, «12(3)» has footnote 3, and a zero shown as `000` is not available.
 */
export function parseValue({value, format}: SheetCell): ParsedValue | undefined {
  return typeof value === 'number' ? fromNumber(value, format ?? 'General') : parseText(value);
}

function fromNumber(value: number, format: string): ParsedValue | undefined {
  if (!Number.isFinite(value)) return undefined;
  const shown = readFormat(format);
  if (value === 0 && shown.isThreeZeros) return fromSign(findSign('000')!);
  const number = shown.isPercent ? Number((value * 100).toPrecision(15)) : value;
  const decimals = shown.decimals ?? countDecimals(number);
  return {value: number, status: 'A', sign: null, marks: NONE, decimals, isPercent: shown.isPercent};
}

interface Format {
  isThreeZeros: boolean;
  isPercent: boolean;
  /** Undefined where the format shows as many as there are. */
  decimals: number | undefined;
}

const NONE: string[] = [];
const FORMATS = new Map<string, Format>();

function readFormat(format: string): Format {
  const known = FORMATS.get(format);
  if (known) return known;
  const fraction = /0\.(0+)/.exec(format)?.[1];
  const decimals = fraction ? fraction.length : /^[#,]*0$/.test(format) ? 0 : undefined;
  const read = {isThreeZeros: /^"?0{3}"?$/.test(format), isPercent: format.includes('%'), decimals};
  FORMATS.set(format, read);
  return read;
}

function parseText(raw: string): ParsedValue | undefined {
  if (raw.length > 40 || (LETTER.test(raw) && !VALUE_WORDS.test(raw))) return undefined;
  const sign = raw.length < 12 ? findSign(raw) : undefined;
  if (sign) return fromSign(sign);
  if (!/[0-9\u06f0-\u06f9\u0660-\u0669]/.test(raw)) return undefined;
  const {text, marks} = takeMarks(foldNumber(openSuperscripts(raw)));
  const isPercent = PERCENT_SIGN.test(text);
  const bare = text
    .replace(PERCENT_SIGNS, '')
    .replace(/\u200c/g, '')
    .trim();
  const isNegative = /^\([^()]+\)$/.test(bare);
  const match = NUMBER.exec(isNegative ? bare.slice(1, -1) : bare);
  if (!match) return undefined;
  const [, before, whole, separator, fraction = '', after] = match;
  const factor = before === '-' || before === '−' || after || isNegative ? -1 : 1;
  const digits = whole!.replace(/\D/g, '');
  const star = findStar(marks.find((mark) => mark.startsWith('*')) ?? '');
  const parsed: ParsedValue = {
    value: factor * Number(`${digits}.${fraction}0`) || 0,
    status: star?.status ?? 'A',
    sign: star?.sign ?? null,
    marks,
    decimals: fraction.length,
    isPercent,
  };
  if (separator !== '/') return parsed;
  return {...parsed, swapped: factor * Number(`${fraction}.${digits}`) || 0, isTurned: /^0\d/.test(digits)};
}

function fromSign({sign, status}: Sign): ParsedValue {
  return {value: null, status, sign, marks: [], decimals: 0, isPercent: false};
}

// A sign that stands in place of a number; undefined where the text is none.
function findSign(text: string): Sign | undefined {
  const bare = text.replace(/[\s\u00a0\u200c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g, '');
  const spelling = SPELLINGS.find(([pattern]) => pattern.test(bare));
  return spelling && SIGNS.find(({sign}) => sign === spelling[1]);
}

/** Finds what one or two stars after a number say. */
export function findStar(stars: string): Sign | undefined {
  return SIGNS.find(({sign}) => sign === stars);
}

// A mark follows the number: «12 (3)», «12*». A number that stands wholly in brackets is negative, as accountants write.
function takeMarks(text: string): {text: string; marks: string[]} {
  if (!/[)*\]]$/.test(text)) return {text, marks: NONE};
  const match = /^(.*[\d.%/])\s*((?:\(\d{1,2}\)|\*{1,2}|\[\d{1,2}\])+)$/.exec(text);
  if (!match) return {text, marks: NONE};
  return {text: match[1]!.trim(), marks: match[2]!.match(/\d+|\*+/g) ?? []};
}

// A workbook holds 18.02989677591869 where it shows 18.03; without a format, six decimals are all that is meant.
function countDecimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const [, fraction = ''] = String(value).split('.');
  return fraction.includes('e') ? 6 : Math.min(fraction.length, 6);
}
