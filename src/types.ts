import type {DateBasis, Language, Modality, Nature, Operator, PlaceBasis} from './rows.js';

/** Shared shapes. Names are those of the gold labels: what `khoosheh extract` prints, field by field. */

export type ConceptId = 'industrial_cluster' | 'business_cluster' | 'cluster';
export type AsOfBasis = Exclude<DateBasis, 'premises'>;

/** A Jalali day, month or year as text (`1399-09-30`, `1399-09`, `1399`), or an interval of two such. */
export type JalaliTime = string | [from: string, to: string];

/** What the reader is given: one text and what is known of it from outside. */
export interface SourceText {
  id: string;
  text: string;
  title?: string | undefined;
  /** Day, month or year of publication, Jalali (`1393-06-08`) or Gregorian (`2014-08-30`). */
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
  concept: ConceptId | null;
  nature: Nature;
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
  language: Language;
}

export type ExtractLine = DocumentLine | Claim | StageMention | Rejected;

export interface Extraction {
  document: DocumentLine;
  claims: Claim[];
  stages: StageMention[];
  rejected: Rejected[];
}

/** Rows of `data/reference`, one interface a table; keys are the column names. */
export interface Country {
  place_id: string;
  name_fa: string;
  name_en: string;
  source: string;
}
export interface Province {
  province_id: string;
  sci_code: string;
  iso_code_before_2020: string;
  name_fa: string;
  name_en: string;
  /** The name in lines on a map and in a small tile, parted by `|`; empty where it is the name, or the map's. */
  map_fa: string;
  map_en: string;
  tile_fa: string;
  tile_en: string;
  /** How far the label moves on the map, in its units. */
  label_dx: string;
  label_dy: string;
  capital_fa: string;
  capital_en: string;
  capital_lat: string;
  capital_lon: string;
  source: string;
}
export interface Town {
  place_id: string;
  kind: 'town' | 'county' | 'village' | 'region';
  name_fa: string;
  name_en: string;
  county_fa: string;
  province_id: string;
  lat: string;
  lon: string;
  /** `yes` or `no`: whether the coordinate lies in the place's own province. */
  has_good_coordinate: string;
  source: string;
  reason: string;
}
export interface PlaceName {
  place_id: string;
  name: string;
  language: Language;
  /** `name` · `spelling` · `adjective` («لاری» of Lar) · `former`. */
  kind: string;
  reason: string;
}
export interface Sector {
  sector_id: string;
  kind: 'section' | 'division';
  section_id: string;
  title_fa: string;
  title_en: string;
  source: string;
}
export interface Product {
  product_id: string;
  name_fa: string;
  name_en: string;
  /** Other words for it, parted by `|`. */
  aliases_fa: string;
  aliases_en: string;
  sector_id: string;
  isic_class: string;
  isic_class_also: string;
  reason: string;
}
export interface Term {
  /** measure_id, concept_id, stage_id or unit_id. */
  id: string;
  name_fa: string;
  name_en: string;
  definition_fa: string;
  definition_en: string;
  not_to_confuse_fa: string;
  not_to_confuse_en: string;
}
/** A word of our own tables (an operator, a modality, a nature, a grade) with what it says. */
export interface Definition {
  id: string;
  name_fa: string;
  name_en: string;
  definition_fa: string;
  definition_en: string;
}
export interface Cluster {
  cluster_id: string;
  name_fa: string;
  name_en: string;
  province_id: string;
  town_fa: string;
  sector_id: string;
  product_id: string;
  perhaps_same_as: string;
  reason: string;
}
export interface ClusterName {
  cluster_id: string;
  name: string;
  language: Language;
  reason: string;
}
/** A word the reader knows: `kind` says in which part of a sentence, `means` what it stands for. */
export interface Word {
  word: string;
  language: Language;
  kind: string;
  means: string;
  reason: string;
}

/** A word that says how exact a number is, where it stands, and what it is called in both languages. */
export interface HedgeWord {
  hedge: string;
  language: Language;
  position: 'before' | 'after';
  operator: Operator;
  name_fa: string;
  name_en: string;
  reason: string;
}

/** All that the reader knows besides the text. */
export interface Vocabulary {
  provinces: Province[];
  towns: Town[];
  placeNames: PlaceName[];
  sectors: Sector[];
  products: Product[];
  clusters: Cluster[];
  clusterNames: ClusterName[];
  words: Word[];
  hedges: HedgeWord[];
}
