import type {PlaceCandidate} from '../../entities/places.js';
import type {DateSpan} from '../../dates/date-found.js';
import type {NumberSpan} from '../../numbers/number-span.js';
import type {SourceText} from './lines.js';
import type {Grammar} from '../grammar/grammar.js';
import type {VerbForm} from '../grammar/conjugate.js';
import type {LineSpan} from '../../text/read-lines.js';
import type {Token} from '../../text/token.js';

/** What a text is about, as far as it concerns us: clusters, the estates and firms around them, or neither. */
export type Matter = 'clusters' | 'industry' | 'none';

/** What the tables know of a term: its kind and what it stands for. */
export interface KnownTerm {
  kind: string;
  means: string;
  /** ISIC division and class of a product; province of a place. */
  sector?: string | undefined;
  isicClass?: string | undefined;
  province?: string | undefined;
  name?: string | undefined;
  /** The places that a town's name may be, one a province. */
  candidates?: PlaceCandidate[] | undefined;
  /** What the form of a verb says. */
  form?: VerbForm | undefined;
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
  /** Running text, entries of lists, headings, rows of tables. */
  lines: LineSpan[];
  numbers: NumberSpan[];
  /** Why a number counts nothing, by the rules of `data/grammar/rejections.csv`. */
  rejections: ReadonlyMap<NumberSpan, string>;
  dates: DateSpan[];
  /** Annotations of a kind, by position, longest first, without overlaps within the kind. */
  of(kind: string): readonly Annotation[];
  /** Annotations of all kinds that begin at a token. */
  termsAt(at: number): readonly Annotation[];
  /** The annotation of a kind that begins at a token. */
  termAt(kind: string, at: number): Annotation | undefined;
  /** True where an annotation of any of these kinds begins at a token. */
  hasTermAt(kinds: readonly string[], at: number): boolean;
  language: 'fa' | 'en';
  grammar: Grammar;
  /** What the text, with its title, is about. */
  matter: Matter;
  /** True where a noun of clusters stands in the text. */
  hasClusters: boolean;
  /** True where a word of industry or of the programme stands beside its bare «خوشه». */
  hasSigns: boolean;
}
