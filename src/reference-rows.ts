import type {Language, Modality, Nature, Operator} from './rows.js';

/** A country: a row of `data/reference/countries.csv`. As in all tables below, keys are the names of columns. */
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
/** A word of our own tables (an operator, a modality, a nature, a grade) with what it says. */
export interface NamedTerm {
  id: string;
  name_fa: string;
  name_en: string;
  definition_fa: string;
  definition_en: string;
}
/** A measure, concept, stage or unit. */
export interface Term extends NamedTerm {
  not_to_confuse_fa: string;
  not_to_confuse_en: string;
}
/** A measure: what its numbers are like, and the words by which the reader knows it; several are parted by `|`. */
export interface MeasureTerm extends Term {
  /** What a number of it is where the text says nothing else. */
  nature: Nature;
  /** The stage whose clusters it counts, where it counts those of one. */
  stage_id: string;
  /** The unit of its nouns. */
  unit_id: string;
  /** Nouns that stand behind its numbers: «۳۰۰ شغل». */
  nouns_fa: string;
  nouns_en: string;
  /** Kinds of number whose meaning its words tell: `money`, `quantity`, `person`, `percent`. */
  told_of: string;
  /** Words that tell it from beside a number: «صادرات ۳۰۰ میلیون دلار». */
  words_fa: string;
  words_en: string;
}
/** A noun that clusters are counted under, and its forms in texts, parted by `|`. */
export interface ConceptTerm extends Term {
  words_fa: string;
  words_en: string;
}
/** A stage, the measure that counts its clusters, and the words that name it, parted by `|`. */
export interface StageTerm extends Term {
  measure_id: string;
  words_fa: string;
  words_en: string;
}
/** A unit, and the words for it behind a number, parted by `|`. */
export interface UnitTerm extends Term {
  /** `count`, `money`, `quantity`, `time` or `percent`: how a number before its words is read. */
  kind: string;
  /** What a number of it counts; empty where the sentence tells. */
  measure_id: string;
  words_fa: string;
  words_en: string;
}
/** A kind of words that give a cluster a stage; of several in one clause the row that stands first decides. */
export interface CueRule {
  cue: string;
  stage_id: string;
  modality: Modality;
  /** Another cue beside which it says nothing. */
  unless: string;
  reason: string;
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
  measures: MeasureTerm[];
  concepts: ConceptTerm[];
  stages: StageTerm[];
  units: UnitTerm[];
  cues: CueRule[];
  words: Word[];
  hedges: HedgeWord[];
}
