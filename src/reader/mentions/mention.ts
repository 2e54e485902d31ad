import type {CountFound} from '../counts/count.js';
import type {Item} from '../names/item.js';
import type {PlaceFinder, Whereabouts} from '../places/places.js';
import type {Modality} from '../../rows.js';
import type {TellingFrame} from '../clauses/read-predicates.js';
import type {TokenRange} from '../reading/spans.js';

/** A named cluster with one stage, before its time and speaker are known. */
export interface MentionFound {
  name: string;
  /** Products and province: what makes two mentions the same cluster within one text. */
  key: string;
  town: string | undefined;
  whereabouts: Whereabouts;
  sector: string | null;
  stage: string | null;
  modality: Modality;
  range: TokenRange;
  sentence: number;
  rule: string;
}

/** A stage that a clause gives, and the rule that found it. */
export interface StageVerdict {
  stage: string;
  modality: Modality;
  rule: string;
}

export interface MentionFrame extends TellingFrame {
  counts: readonly CountFound[];
  items: readonly Item[];
  places: PlaceFinder;
  /** The stage that the number at an item counts, if it has one. */
  stageOf: (item: Item) => string | undefined;
}
