import type {PlaceCandidate} from '../entities/places.js';
import type {DateSpan} from '../dates/date-found.js';
import type {NumberSpan} from '../numbers/number-span.js';
import type {SourceText} from './lines.js';
import type {Programme} from './programme.js';
import type {Token} from '../text/token.js';

/** What the lexicon knows of a term: its kind (see `data/reference`) and what it stands for. */
export interface KnownTerm {
  kind: string;
  means: string;
  /** ISIC division and class of a product; province of a place. */
  sector?: string;
  isicClass?: string;
  province?: string;
  name?: string;
  /** The places that a town's name may be, one a province. */
  candidates?: PlaceCandidate[];
}

/** A known term where it stands: token range, end exclusive. */
export interface Annotation extends KnownTerm {
  from: number;
  to: number;
  suffix: string;
}

/** One text with all that is recognised in it before anything is decided. */
export interface TextReading {
  source: SourceText;
  raw: string;
  tokens: Token[];
  numbers: NumberSpan[];
  dates: DateSpan[];
  /** Annotations of a kind, by position, longest first, without overlaps. */
  of(kind: string): readonly Annotation[];
  language: 'fa' | 'en';
  /** What the tables decide of measures and stages. */
  programme: Programme;
  /** Province in the name of the publisher or its desk («شرکت شهرک‌های صنعتی استان اصفهان»), if any. */
  home: string | null;
  /** Province that the title names, if any. */
  headlinePlace: string | null;
}
