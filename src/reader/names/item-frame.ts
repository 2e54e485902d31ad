import type {Clauses} from '../clauses/read-clauses.js';
import type {TextReading} from '../reading/reading.js';
import type {TokenRange} from '../reading/spans.js';
import type {Item, NameFound} from './item.js';

/** What the readers of names look at: a token of a sentence, and the items before it. */
export interface ItemFrame {
  reading: TextReading;
  clauses: Clauses;
  sentence: TokenRange;
  index: number;
  /** Items before, in order. */
  items: readonly Item[];
  /** The names of the last sentence that has some, in order. */
  lastNames: readonly NameFound[];
  /** First products of the names before. */
  named: ReadonlySet<string>;
  /** Where the text of an entry of a list begins. */
  entries: ReadonlySet<number>;
}
