import type {JalaliTime} from '../../dates/jalali.js';
import type {Certainty, DateBasis, Language, Modality, Nature, Operator, PlaceBasis} from '../../rows.js';

export type AsOfBasis = Exclude<DateBasis, 'premises'>;

/** What the reader is given: one text and what is known of it from outside. */
export interface SourceText {
  id: string;
  text: string;
  title?: string | undefined;
  /** Day, month or year of publication, Jalali (`1393-06-08`) or Gregorian (`2014-08-30`); a day may have its hour in Tehran (`2014-08-30T14:20`). */
  published?: string | null | undefined;
  /** True where the publication time was itself inferred. */
  publishedAbout?: boolean | undefined;
  /** Time of the figures (Jalali), where the source gives that and no publication date. */
  dataAsOf?: string | null | undefined;
  publisher?: string | null | undefined;
  /** Desk or provincial page of the publisher, such as «فارس». */
  section?: string | null | undefined;
  language?: Language | undefined;
}

interface Quoted {
  doc: string;
  /** Exact substring of the raw text. */
  quote: string;
  /** Unicode code points, 0-based, over the raw text. */
  start: number;
  /** Exclusive. */
  end: number;
}

interface Stated extends Quoted {
  /** `IR`, or a province's ISO 3166-2:IR code of 2020. */
  place: string | null;
  place_basis: PlaceBasis | null;
  /** ISIC Rev.4 division, two digits. */
  sector: string | null;
  modality: Modality;
  as_of: JalaliTime | null;
  as_of_basis?: AsOfBasis;
  speaker: string | null;
  speaker_post?: string | null;
  /** The rule that made this line; see docs/method.md. */
  rule: string;
  /** What the reader thinks of its own reading; the grade of the evidence is another thing. */
  certainty: Certainty;
  /** What it is unsure of and why, such as `place: margin`; empty where it is sure. */
  certainty_reasons: string[];
}

/** One countable statement. */
export interface Claim extends Stated {
  type: 'claim';
  measure: string;
  operator: Operator;
  /** The words of the hedge as the raw text has them («قریب به»; behind the number «و اندی»), null where none are said. */
  hedge: string | null;
  value: number;
  /** Upper end of a stated range. */
  high?: number;
  unit: string;
  /** Name of the one cluster that the number belongs to. */
  cluster: string | null;
  /** The noun that clusters are counted under, of `data/reference/concepts.csv`. */
  concept: string | null;
  /** What the counted things did, or had done to them: a row of `data/grammar/meanings.csv`; null where the text says nothing that is known. */
  did: string | null;
  /** The counted things as written, without number and hedge: «شهرک و ناحیه صنعتی»; null where the number stands without them. */
  counted: string | null;
  nature: Nature;
  /** True where the words name trades of several sectors, which alone it counts: no number of its place as a whole. */
  is_narrow: boolean;
  /** Code points of the whole that this number is a part of, in the same text. */
  part_of: [start: number, end: number] | null;
}

/** A named cluster and the stage or award that the text gives it. */
export interface StageMention extends Stated {
  type: 'stage';
  cluster: string;
  town?: string;
  stage: string | null;
}

/** A number that is no claim, and the rule that says so. */
export interface Rejected extends Quoted {
  type: 'rejected';
  why: string;
}

/** What is known of the text's own date. Days are Gregorian, inclusive; null where the text gives no ground. */
export interface DocumentLine {
  type: 'document';
  doc: string;
  published_from: string | null;
  published_to: string | null;
  published_basis: string | null;
  /** Time of day in Tehran, `14:20`, where the publication or the text's own date line gives one; it moves no interval. */
  published_time: string | null;
  language: Language;
}

export type ExtractLine = DocumentLine | Claim | StageMention | Rejected;

export interface Extraction {
  document: DocumentLine;
  claims: Claim[];
  stages: StageMention[];
  rejected: Rejected[];
}
