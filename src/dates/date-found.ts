import type {Interval} from './intervals.js';
import type {NumberSpan} from '../numbers/number-span.js';
import type {Token} from '../text/token.js';
import type {JalaliTime} from './jalali.js';

export type DateKind =
  | 'day'
  | 'month'
  | 'year'
  | 'month-day'
  | 'decade'
  | 'season'
  | 'part'
  | 'relative'
  | 'interval'
  | 'time'
  | 'weekday';

/** How far from the day of publication: «پارسال» is one year back. */
export interface Offset {
  unit: 'year' | 'month' | 'week' | 'day' | 'decade';
  value: number;
  /** True where the whole stretch between then and now is meant: «سه سال گذشته». */
  isStretch?: boolean;
}

/** A date as it stands in running text. */
export interface DateSpan {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
  /** UTF-16 indices into the raw text, end exclusive. */
  start: number;
  end: number;
  kind: DateKind;
  calendar: 'jalali' | 'gregorian' | 'lunar';
  year?: number;
  month?: number;
  day?: number;
  /** How many months from `month` on: 6 of a half, 3 of a season. */
  months?: number;
  offset?: Offset;
  /** «ابتدای», «پایان» and the like; with `isPart`, a stretch («اواخر») rather than the first or last day. */
  edge?: 'start' | 'end' | 'middle';
  isPart?: boolean;
  /** Of a time of day, by twenty-four: «۰۳:۲۰ ب.ظ» is 15. */
  hour?: number;
  minute?: number;
  /** A day or year that is not, such as 30 Esfand of a common year: it dates nothing, and its numbers count nothing. */
  isImpossible?: boolean;
  /** A four-digit number with nothing beside it that says year. */
  bare?: boolean;
  /** Set where the text, or the publication passed in, is ground enough. */
  jalali?: JalaliTime;
  gregorian?: Interval;
  /** Why it is read so: one short sentence. */
  premise: string;
}

/** What one reader hands back, before it is resolved. */
export type DateFound = Omit<DateSpan, 'from' | 'start' | 'end' | 'jalali' | 'gregorian' | 'isImpossible'> & {
  /** The two ends of an interval. */
  ends?: [DateFound, DateFound];
};

/** Tokens with the numbers that begin at each of them, and the token that the date begins at. */
export interface DateContext {
  tokens: Token[];
  numbers: Map<number, NumberSpan>;
  origin: number;
}

/** Text of a token, empty beyond the line that the date began on. */
export function textAt({tokens, origin}: DateContext, at: number): string {
  const token = tokens[at];
  return token === undefined || (token.before === 'line' && at !== origin) ? '' : token.text;
}
