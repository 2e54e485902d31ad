import type {
  Cluster,
  ClusterName,
  ConceptTerm,
  Country,
  CueRule,
  NamedTerm,
  HedgeWord,
  MeasureTerm,
  PlaceName,
  Product,
  Province,
  Sector,
  StageTerm,
  Town,
  UnitTerm,
  Word,
} from '../reference-rows.js';

/** Publication time of a text that the text alone does not give; days are Gregorian, inclusive. */
export interface DocumentDate {
  document_id: string;
  published_from: string;
  published_to: string;
  confidence: string;
  premises_fa: string;
  premises_en: string;
  decided_on: string;
}

/** A correction of a published error, with the value that we expect to find there now. */
export interface Correction {
  table_name: string;
  row_key: string;
  column_name: string;
  expected_value: string;
  action: string;
  corrected_value: string;
  reason: string;
  reported_on: string;
}

/** A publisher. */
export interface Source {
  source_id: string;
  name_fa: string;
  name_en: string;
  kind: string;
  home: string;
  reach: string;
  licence: string;
}

/** An original text that a brief of ours restates, known by the hash of its bytes. */
export interface Original {
  /** First 16 hexadecimal digits of the SHA-256 of the file's bytes. */
  sha256_start: string;
  document_id: string;
  brief_id: string;
  source_id: string;
  title: string;
  url: string;
  url_basis: string;
  reason: string;
}

interface ReferenceRows {
  countries: Country;
  provinces: Province;
  towns: Town;
  'place-names': PlaceName;
  sectors: Sector;
  products: Product;
  measures: MeasureTerm;
  concepts: ConceptTerm;
  stages: StageTerm;
  units: UnitTerm;
  cues: CueRule;
  clusters: Cluster;
  'cluster-names': ClusterName;
  'document-dates': DocumentDate;
  corrections: Correction;
  sources: Source;
  'source-names': SourceName;
  originals: Original;
  operators: NamedTerm;
  modalities: NamedTerm;
  natures: NamedTerm;
  grades: NamedTerm;
  words: Word;
  hedges: HedgeWord;
}

/** A spelling of a publisher's name as it stands in front matter or a text. */
export interface SourceName {
  source_id: string;
  name: string;
  reason: string;
}

export type ReferenceTableName = keyof ReferenceRows;
export type ReferenceRow<Name extends ReferenceTableName> = ReferenceRows[Name];

interface ReferenceTable<Column extends string> {
  columns: readonly Column[];
  /** Columns that name a row together; the first is what other tables refer to. */
  key: readonly Column[];
  /** Column → the tables, one of which must hold its value; several values are parted by `|`. */
  references?: Partial<Record<Column, readonly ReferenceTableName[]>>;
}

const NAMED_TERM = ['id', 'name_fa', 'name_en', 'definition_fa', 'definition_en'] as const;
/** Columns that every defined word of ours has. */
export const TERM = [...NAMED_TERM, 'not_to_confuse_fa', 'not_to_confuse_en'] as const; // prettier-ignore
const PLACES = ['countries', 'provinces', 'towns'] as const;

// prettier-ignore
/** Every table of `data/reference`: its columns in order, its key, and what it refers to. */
export const REFERENCE_TABLES: {
  readonly [Name in ReferenceTableName]: ReferenceTable<keyof ReferenceRows[Name] & string>;
} = {
  countries: {columns: ['place_id', 'name_fa', 'name_en', 'source'], key: ['place_id']},
  provinces: {
    columns: ['province_id', 'sci_code', 'iso_code_before_2020', 'name_fa', 'name_en', 'map_fa', 'map_en', 'tile_fa', 'tile_en', 'label_dx', 'label_dy', 'capital_fa', 'capital_en', 'capital_lat', 'capital_lon', 'source'],
    key: ['province_id'],
  },
  towns: {
    columns: ['place_id', 'kind', 'name_fa', 'name_en', 'county_fa', 'province_id', 'lat', 'lon', 'has_good_coordinate', 'source', 'reason'],
    key: ['place_id'],
    references: {province_id: ['provinces']},
  },
  'place-names': {
    columns: ['place_id', 'name', 'language', 'kind', 'reason'],
    key: ['place_id', 'name', 'language'],
    references: {place_id: PLACES},
  },
  sectors: {
    columns: ['sector_id', 'kind', 'section_id', 'title_fa', 'title_en', 'source'],
    key: ['sector_id'],
    references: {section_id: ['sectors']},
  },
  products: {
    columns: ['product_id', 'name_fa', 'name_en', 'aliases_fa', 'aliases_en', 'sector_id', 'isic_class', 'isic_class_also', 'reason'],
    key: ['product_id'],
    references: {sector_id: ['sectors']},
  },
  measures: {
    columns: [...TERM, 'nature', 'stage_id', 'unit_id', 'nouns_fa', 'nouns_en', 'told_of', 'words_fa', 'words_en'],
    key: ['id'],
    references: {nature: ['natures'], stage_id: ['stages'], unit_id: ['units']},
  },
  concepts: {columns: [...TERM, 'words_fa', 'words_en'], key: ['id']},
  stages: {
    columns: [...TERM, 'measure_id', 'words_fa', 'words_en'],
    key: ['id'],
    references: {measure_id: ['measures']},
  },
  units: {
    columns: [...TERM, 'kind', 'measure_id', 'words_fa', 'words_en'],
    key: ['id'],
    references: {measure_id: ['measures']},
  },
  cues: {
    columns: ['cue', 'stage_id', 'modality', 'unless', 'reason'],
    key: ['cue'],
    references: {stage_id: ['stages'], modality: ['modalities'], unless: ['cues']},
  },
  operators: {columns: NAMED_TERM, key: ['id']},
  modalities: {columns: NAMED_TERM, key: ['id']},
  natures: {columns: NAMED_TERM, key: ['id']},
  grades: {columns: NAMED_TERM, key: ['id']},
  clusters: {
    columns: ['cluster_id', 'name_fa', 'name_en', 'province_id', 'town_fa', 'sector_id', 'product_id', 'perhaps_same_as', 'reason'],
    key: ['cluster_id'],
    references: {province_id: ['provinces'], sector_id: ['sectors'], product_id: ['products'], perhaps_same_as: ['clusters']},
  },
  'cluster-names': {
    columns: ['cluster_id', 'name', 'language', 'reason'],
    key: ['cluster_id', 'name', 'language'],
    references: {cluster_id: ['clusters']},
  },
  'document-dates': {
    columns: ['document_id', 'published_from', 'published_to', 'confidence', 'premises_fa', 'premises_en', 'decided_on'],
    key: ['document_id'],
  },
  corrections: {
    columns: ['table_name', 'row_key', 'column_name', 'expected_value', 'action', 'corrected_value', 'reason', 'reported_on'],
    key: ['table_name', 'row_key', 'column_name'],
  },
  sources: {
    columns: ['source_id', 'name_fa', 'name_en', 'kind', 'home', 'reach', 'licence'],
    key: ['source_id'],
  },
  'source-names': {
    columns: ['source_id', 'name', 'reason'],
    key: ['name'],
    references: {source_id: ['sources']},
  },
  originals: {
    columns: ['sha256_start', 'document_id', 'brief_id', 'source_id', 'title', 'url', 'url_basis', 'reason'],
    key: ['sha256_start'],
    references: {source_id: ['sources']},
  },
  words: {columns: ['word', 'language', 'kind', 'means', 'reason'], key: ['word', 'language', 'kind', 'means']},
  hedges: {columns: ['hedge', 'language', 'position', 'operator', 'name_fa', 'name_en', 'reason'], key: ['hedge', 'language']},
};
