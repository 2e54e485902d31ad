/**
 * A number as it stands in running text, with what belongs to it: the mark of a note («۱۹۷²», 12[1]), its repetition in
 * brackets («۱۴ (چهارده)») or the brackets around it, so that what is counted begins at `to`.
 */
export interface NumberSpan {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  value: number;
  /** Upper end of a stated range: «۱۰۰ تا ۴۰۰ هزار» is 100,000 to 400,000. */
  high?: number;
  kind: 'cardinal' | 'ordinal' | 'fraction';
  /** In per cent, to one decimal, where the number is a part of a whole: «دو سوم» is 66.7, `value` 0.666…. */
  share?: number;
  /** The money that the number's own last word counts: «۱۰ همت» is 10¹³ toman. */
  money?: 'toman';
  written: 'digits' | 'words' | 'mixed';
  /** A word written onto the number in its last token («صدودهساله») or right after it («سه‌ساله», «سهساله»). */
  suffix?: string;
  /** True where `suffix` is inside the last token, so that `to` and `end` take it in. */
  isGlued?: boolean;
  /** UTF-16 indices into the raw text, end exclusive. */
  start: number;
  end: number;
}

/** A number with the magnitude that it ends in. */
export type ScaledNumber = NumberSpan & {scale: number};
