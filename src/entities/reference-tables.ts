import type {Language, Modality, Nature, Operator} from '../rows.js';

interface Keys<Column extends string> {
  /** Columns that name a row together, if not the first alone; other tables refer to the first of them. */
  key?: readonly Column[];
  /** Column → the tables, one of which must hold its value; several values are parted by `|`. */
  references?: {[Name in Column]?: readonly string[]};
}

/** Columns that take only some words. */
interface Words {
  language: Language;
  operator: Operator;
  position: 'before' | 'after';
  nature: Nature;
  modality: Modality;
}

function declare<const Column extends string>(
  columns: readonly [Column, ...Column[]],
  {key = [columns[0]], references = {}}: Keys<NoInfer<Column>> = {},
) {
  return {columns, key, references};
}

const NAMED_TERM = ['id', 'name_fa', 'name_en', 'definition_fa', 'definition_en'] as const;
/** Columns that every defined word of ours has. */
export const TERM = [...NAMED_TERM, 'not_to_confuse_fa', 'not_to_confuse_en'] as const;
const PLACES = ['countries', 'provinces', 'towns'];

/** Every table of `data/grammar`, what the reader knows of the language; its README says what they hold. */
// prettier-ignore
const GRAMMAR_TABLES = {
  verbs: declare(['verb', 'language', 'past', 'present', 'role', 'means', 'reason'], {key: ['verb', 'language', 'past', 'present']}),
  predicates: declare(['word', 'language', 'part', 'means', 'reason'], {key: ['word', 'language', 'part', 'means']}),
  meanings: declare(['means', 'reached', 'running', 'to_come', 'is_telic', 'reason'],
    {references: {reached: ['stages', 'measures'], running: ['stages', 'measures'], to_come: ['stages', 'measures']}}),
  markers: declare(['word', 'language', 'kind', 'reason'], {key: ['word', 'language', 'kind']}),
  terms: declare(['word', 'language', 'kind', 'means', 'reason'], {key: ['word', 'language', 'kind', 'means']}),
  rejections: declare(['id', 'pattern', 'reason', 'example', 'counter_example']),
  // fitted by `khoosheh fit`, a table a choice, never typed
  'weights/place': declare(['feature', 'weight']),
  'weights/claim-certainty': declare(['feature', 'weight']),
  'weights/mention-certainty': declare(['feature', 'weight']),
};

/** Every table of `data/reference`: its columns in order, its key where that is not the first alone, and what it refers to. Its README says what they hold. */
// prettier-ignore
export const REFERENCE_TABLES = {
  countries: declare(['place_id', 'name_fa', 'name_en', 'source']),
  provinces: declare(['province_id', 'sci_code', 'iso_code_before_2020', 'name_fa', 'name_en', 'map_fa', 'map_en', 'tile_fa', 'tile_en', 'label_dx', 'label_dy', 'capital_fa', 'capital_en', 'capital_lat', 'capital_lon', 'source']),
  towns: declare(['place_id', 'kind', 'name_fa', 'name_en', 'county_fa', 'province_id', 'lat', 'lon', 'has_good_coordinate', 'source', 'reason'],
    {references: {province_id: ['provinces']}}),
  'place-names': declare(['place_id', 'name', 'language', 'kind', 'reason'], {key: ['place_id', 'name', 'language'], references: {place_id: PLACES}}),
  sectors: declare(['sector_id', 'kind', 'section_id', 'title_fa', 'title_en', 'source'], {references: {section_id: ['sectors']}}),
  products: declare(['product_id', 'name_fa', 'name_en', 'aliases_fa', 'aliases_en', 'sector_id', 'isic_class', 'isic_class_also', 'reason'],
    {references: {sector_id: ['sectors']}}),
  measures: declare([...TERM, 'is_charted', 'nature', 'stage_id', 'unit_id', 'nouns_fa', 'nouns_en', 'told_of', 'words_fa', 'words_en'],
    {references: {nature: ['natures'], stage_id: ['stages'], unit_id: ['units']}}),
  concepts: declare([...TERM, 'words_fa', 'words_en']),
  stages: declare([...TERM, 'measure_id'], {references: {measure_id: ['measures']}}),
  units: declare([...TERM, 'kind', 'measure_id', 'words_fa', 'words_en'], {references: {measure_id: ['measures']}}),
  operators: declare(NAMED_TERM),
  modalities: declare(NAMED_TERM),
  natures: declare(NAMED_TERM),
  grades: declare(NAMED_TERM),
  clusters: declare(['cluster_id', 'name_fa', 'name_en', 'province_id', 'town_fa', 'sector_id', 'product_id', 'perhaps_same_as', 'reason'],
    {references: {province_id: ['provinces'], sector_id: ['sectors'], product_id: ['products'], perhaps_same_as: ['clusters']}}),
  'cluster-names': declare(['cluster_id', 'name', 'language', 'reason'],
    {key: ['cluster_id', 'name', 'language'], references: {cluster_id: ['clusters']}}),
  'document-dates': declare(['document_id', 'published_from', 'published_to', 'confidence', 'premises_fa', 'premises_en', 'decided_on']),
  corrections: declare(['table_name', 'row_key', 'column_name', 'expected_value', 'action', 'corrected_value', 'reason', 'reported_on'],
    {key: ['table_name', 'row_key', 'column_name']}),
  reviews: declare(['statement_id', 'quote', 'verdict', 'reason', 'reviewed_by', 'reviewed_on']),
  expectations: declare(['quantity', 'least', 'most', 'unit', 'reason']),
  sources: declare(['source_id', 'name_fa', 'name_en', 'kind', 'home', 'reach', 'licence', 'reason']),
  'source-names': declare(['source_id', 'name', 'reason'], {key: ['name'], references: {source_id: ['sources']}}),
  originals: declare(['sha256_start', 'document_id', 'brief_id', 'source_id', 'title', 'url', 'url_basis', 'reason'],
    {references: {source_id: ['sources']}}),
  names: declare(['name_fa', 'name_en', 'kind', 'reason'], {key: ['kind', 'name_fa', 'name_en']}),
  hedges: declare(['hedge', 'language', 'position', 'operator', 'name_fa', 'name_en', 'reason'],
    {key: ['hedge', 'language'], references: {operator: ['operators']}}),
  'search-words': declare(['words_id', 'kind', 'words_fa', 'words_en', 'page', 'reason']),
  ...GRAMMAR_TABLES,
};

export type ReferenceTableName = keyof typeof REFERENCE_TABLES;

/** The folder of `data` that a table lies in. */
export function folderOf(name: ReferenceTableName): 'grammar' | 'reference' {
  return name in GRAMMAR_TABLES ? 'grammar' : 'reference';
}

/** A row of a table of `data/reference`: `ReferenceRow<'towns'>`. */
export type ReferenceRow<Name extends ReferenceTableName> = {
  [Column in (typeof REFERENCE_TABLES)[Name]['columns'][number]]: Column extends keyof Words
    ? Words[Column]
    : string;
};

/** The tables that the reader of texts knows, by the names it has for them. */
export const VOCABULARY_TABLES = {
  provinces: 'provinces',
  towns: 'towns',
  placeNames: 'place-names',
  sectors: 'sectors',
  products: 'products',
  clusters: 'clusters',
  clusterNames: 'cluster-names',
  measures: 'measures',
  concepts: 'concepts',
  stages: 'stages',
  units: 'units',
  hedges: 'hedges',
  sources: 'sources',
  sourceNames: 'source-names',
  verbs: 'verbs',
  predicates: 'predicates',
  meanings: 'meanings',
  markers: 'markers',
  terms: 'terms',
  rejections: 'rejections',
  'weights/place': 'weights/place',
  'weights/claim-certainty': 'weights/claim-certainty',
  'weights/mention-certainty': 'weights/mention-certainty',
} as const satisfies Record<string, ReferenceTableName>;

/** A choice among candidates that fitted weights make; its table is `weights/<choice>`. */
export type ChoiceName =
  Extract<keyof typeof VOCABULARY_TABLES, `weights/${string}`> extends `weights/${infer Name}` ? Name : never;

/** All that the reader knows besides the text. */
export type Vocabulary = {
  [Name in keyof typeof VOCABULARY_TABLES]: ReferenceRow<(typeof VOCABULARY_TABLES)[Name]>[];
};
