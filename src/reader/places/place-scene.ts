import type {Clauses} from '../clauses/read-clauses.js';
import type {TokenRange} from '../reading/spans.js';
import type {TextReading} from '../reading/reading.js';
import type {Speakers} from '../speakers/speakers.js';
import type {PlaceSign} from './signs.js';

/** What is known of the places of a text before any statement is placed. */
export interface PlaceScene {
  reading: TextReading;
  clauses: Clauses;
  speakers: Speakers;
  signs: readonly PlaceSign[];
  /** Province that the title names, if one. */
  title: string | null;
  /** Province of the publisher where that is an office, of its desk, of its reach. */
  office: string | null;
  desk: string | null;
  reach: string | null;
}

/** Of what a statement is placed: where it stands, and whether it counts clusters. */
export interface PlacedRange extends TokenRange {
  sentence: number;
  isOfClusters: boolean;
  isName: boolean;
}
