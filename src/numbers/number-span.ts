/** A number as it stands in running text. */
export interface NumberSpan {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  value: number;
  /** Upper end of a stated range: «۱۰۰ تا ۴۰۰ هزار» is 100,000 to 400,000. */
  high?: number;
  kind: 'cardinal' | 'ordinal' | 'fraction';
  written: 'digits' | 'words' | 'mixed';
  /** A word written onto the number in its last token («سهساله») or right after it («سه‌ساله», «سه ساله»). */
  suffix?: string;
  /** True where `suffix` is inside the last token, so that `to` and `end` take it in. */
  isGlued?: boolean;
  /** UTF-16 indices into the raw text, end exclusive. */
  start: number;
  end: number;
}

/** A number with the magnitude that it ends in. */
export type ScaledNumber = NumberSpan & {scale: number};
