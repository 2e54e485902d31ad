/** One piece of a written number. */
export interface NumberPart {
  type:
    'value' | 'magnitude' | 'literal' | 'and' | 'hyphen' | 'half' | 'hundred' | 'point' | 'minus' | 'suffix';
  value: number;
  /** The next piece must be smaller than this to be added: 10 after «بیست», 1 after «سه». */
  below: number;
  ordinal?: boolean;
  /** True where an ordinal names a place and never a part: «سه هزارمین» is the 3,000th, «سه هزارم» 0.003. */
  isPlace?: boolean;
  latin?: boolean;
  /** The money that the word itself counts: toman of «همت». */
  money?: 'toman';
  /** Of a glued token, such as «ساله». */
  text?: string;
}

/** A piece of a number and the token that it stands in; `isLast` where the token ends with it. */
export interface NumberPiece extends NumberPart {
  token: number;
  isLast: boolean;
}

/** What a run of pieces says, from its first piece up to `to` (exclusive). */
export interface NumberReading {
  value: number;
  to: number;
  kind: 'cardinal' | 'ordinal' | 'fraction';
  /** 1000 where the number ends in «هزار», else 1: what «۱۰۰ تا ۴۰۰ هزار» lends to its lower end. */
  scale: number;
}
