import type {Clauses} from '../clauses.js';
import type {Item} from '../names/item.js';
import type {PlaceFinder, Whereabouts} from '../places/places.js';
import type {StageVerdict} from '../stages/decide-stage.js';
import type {TextReading} from '../reading.js';
import type {TokenRange} from '../spans.js';

/** A named cluster with one stage, before its time and speaker are known. */
export interface MentionFound {
  name: string;
  /** Products and province: what makes two mentions the same cluster within one text. */
  key: string;
  town: string | undefined;
  whereabouts: Whereabouts;
  sector: string | null;
  stage: string | null;
  modality: StageVerdict['modality'];
  range: TokenRange;
  sentence: number;
  rule: string;
}

export interface MentionFrame {
  reading: TextReading;
  clauses: Clauses;
  items: readonly Item[];
  places: PlaceFinder;
  /** The stage that the number at an item counts, if it has one. */
  stageOf: (item: Item) => string | undefined;
}
