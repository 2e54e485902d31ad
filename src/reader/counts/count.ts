import type {Item} from '../names/item.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {TokenRange} from '../reading/spans.js';
import type {Modality, Nature, Operator} from '../../rows.js';

/** What a number counts. */
export interface Measured {
  measure: string;
  unit: string;
  concept: string | null;
  nature: Nature;
  modality: Modality;
  rule: string;
  /** True where no known predicate or noun says what is counted. */
  isUnknown?: boolean | undefined;
  /** What the clause says that the counted things did, or had done to them: a row of `meanings.csv`; null where no predicate is known. */
  did?: string | null | undefined;
  /** The stage whose clusters are counted. */
  stage?: string | undefined;
}

/** A claim before its place, time and speaker are known: what is counted, and where it stands. */
export interface CountFound extends Measured {
  number: NumberSpan;
  operator: Operator;
  /** Token range of the words that say the operator. */
  hedge?: TokenRange | undefined;
  value: number;
  high?: number;
  /** Token range of the quote. */
  range: TokenRange;
  sentence: number;
  /** True for the whole that another number of the sentence is a part of. */
  isWhole?: boolean | undefined;
  /** The count that it is a part of. */
  partOf?: CountFound | undefined;
  /** The list of names that belongs to the number, or the cluster named beside it. */
  item?: Item | undefined;
}
