import {
  HEADER_START,
  HEADERS,
  NOTE_START,
  NUMBERED_TITLE,
  RANK,
  SUM_OF,
  TOTAL_START,
  TOTALS,
  type HeaderKind,
} from './label-lexicon.js';
import {NOWHERE} from './place-lexicon.js';
import {splitMarks, toLabelSkeleton} from './tidy-text.js';

const TOTAL_SKELETONS = new Set(TOTALS.map(toLabelSkeleton));

/** Says whether a label is a total («جمع», «کل استان», “Total”) and no member. */
export function isTotalLabel(label: string): boolean {
  if (label.length > 60 || !TOTAL_START.test(label)) return false;
  const {text} = splitMarks(label);
  return TOTAL_SKELETONS.has(toLabelSkeleton(text)) || SUM_OF.test(text);
}

/** Says whether a header is of a rank column. */
export function isRankHeader(header: string): boolean {
  return RANK.test(header) && header.length < 40;
}

const HEADER_KINDS = new Map(
  Object.entries(HEADERS).flatMap(([kind, words]) =>
    words.map((word) => [toLabelSkeleton(word), kind as HeaderKind] as const),
  ),
);

/** Finds what a header of one or two words heads: places, years, codes, running numbers. */
export function findHeaderKind(header: string): HeaderKind | undefined {
  return header.length > 30 || !HEADER_START.test(header) || /[0-9\u06f0-\u06f9]\s*$/.test(header)
    ? undefined
    : HEADER_KINDS.get(toLabelSkeleton(splitMarks(header).text));
}

/** Says whether a text is a note under a table: «مأخذ: …», «(1) …», «* …», “Source: …”. */
export function isNote(text: string): boolean {
  return NOTE_START.test(text.trim());
}

/** Says whether a text is numbered as a table's title: «جدول ۸-۹», «۲- سهم …». */
export function isNumberedTitle(text: string): boolean {
  return NUMBERED_TITLE.test(text.trim());
}

const NOWHERE_SKELETONS = new Set(NOWHERE.map(toLabelSkeleton));

/** Says whether a label stands among places and is none: «فرامنطقه‌ای», «اظهار نشده». */
export function isNowhere(label: string): boolean {
  return NOWHERE_SKELETONS.has(toLabelSkeleton(splitMarks(label).text));
}
