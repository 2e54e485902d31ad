import type {Modality, Nature, Operator} from '../rows.js';
import {ADDRESS, between, DAY, like, NUMBER, oneOf, someOf, YES_OR_NO} from '../tables/cell-kinds.js';
import {declareTable as declare, type DeclaredRow} from '../tables/declare-table.js';

/** Columns that refer to a table of a few rows, each of which the code knows. */
interface Words {
  operator: Operator;
  nature: Nature;
  modality: Modality;
}

const NAMED_TERM = ['id', 'name_fa', 'name_en', 'definition_fa', 'definition_en'] as const;
const NOT_TO_CONFUSE = ['not_to_confuse_fa', 'not_to_confuse_en'] as const;
/** Columns that every defined word of ours has. */
export const TERM = [...NAMED_TERM, ...NOT_TO_CONFUSE] as const;
const PLACES = ['countries', 'provinces', 'towns'];
const LANGUAGE = oneOf('fa', 'en');
const PROVINCE = like(/^IR-\d\d$/, 'a code such as IR-07');
const ISIC_CLASS = /^\d{4}(\|\d{4})*$/;

const STAGE = ['stages', 'measures'];
const WEIGHTS = declare(['feature', 'weight'], {references: {}, kinds: {weight: NUMBER}});

/** Every table of `data/grammar`, what the reader knows of the language; its README says what they hold. */
// prettier-ignore
export const GRAMMAR_TABLES = {
  verbs: declare(['verb', 'language', 'past', 'present', 'role', 'means', 'reason'],
    {key: ['verb', 'language', 'past', 'present'], references: {means: ['meanings']}, empty: ['means', 'reason'],
      words: {means: ['have', 'intend', 'able', 'choose', 'entrust']},
      kinds: {language: LANGUAGE, role: oneOf('light', 'full', 'copula', 'say')}}),
  predicates: declare(['word', 'language', 'part', 'means', 'reason'],
    {key: ['word', 'language', 'part', 'means'], references: {means: ['meanings']}, empty: ['reason'],
      words: {means: ['do', 'be', 'choose', 'programme', 'agent']},
      kinds: {language: LANGUAGE, part: oneOf('act', 'element', 'state', 'process', 'phrase', 'speech')}}),
  meanings: declare(['means', 'reached', 'running', 'to_come', 'is_telic', 'reason'],
    {references: {reached: STAGE, running: STAGE, to_come: STAGE}, empty: ['reason'], kinds: {is_telic: YES_OR_NO}}),
  markers: declare(['word', 'language', 'kind', 'reason'],
    {key: ['word', 'language', 'kind'], references: {}, empty: ['reason'],
      kinds: {language: LANGUAGE, kind: oneOf('plan', 'forecast', 'hope', 'need', 'soon', 'negation', 'denial', 'question', 'condition', 'running', 'turn')}}),
  terms: declare(['word', 'language', 'kind', 'means', 'reason'],
    {key: ['word', 'language', 'kind', 'means'], references: {}, empty: ['means', 'reason'],
      kinds: {language: LANGUAGE, kind: oneOf('noun', 'sense', 'classifier', 'adjective', 'span', 'calendar', 'duration', 'duration_after', 'window', 'window_after', 'model',
        'nation', 'world', 'region', 'province_word', 'office_national', 'post', 'say', 'said_by', 'pronoun', 'list_open', 'kind_list', 'modifier', 'name_head', 'stop', 'matter', 'other_sense')}}),
  rejections: declare(['id', 'pattern', 'reason', 'example', 'counter_example'], {references: {}}),
  // fitted by `khoosheh fit`, a table a choice, never typed
  'weights/place': WEIGHTS,
  'weights/claim-certainty': WEIGHTS,
  'weights/mention-certainty': WEIGHTS,
};

/** Every table of `data/reference`: its columns in order, its key where that is not the first alone, what it refers to and what its cells may hold. Its README says what they mean. */
// prettier-ignore
export const OWN_TABLES = {
  countries: declare(['place_id', 'name_fa', 'name_en', 'source'], {references: {}}),
  provinces: declare(['province_id', 'sci_code', 'iso_code_before_2020', 'name_fa', 'name_en', 'map_fa', 'map_en', 'tile_fa', 'tile_en', 'label_dx', 'label_dy', 'capital_fa', 'capital_en', 'capital_lat', 'capital_lon', 'source'],
    {references: {}, empty: ['iso_code_before_2020', 'map_fa', 'map_en', 'tile_fa', 'tile_en', 'label_dx', 'label_dy'],
      kinds: {province_id: PROVINCE, sci_code: like(/^\d\d$/, 'a code such as 07'), iso_code_before_2020: PROVINCE,
        label_dx: NUMBER, label_dy: NUMBER, capital_lat: between(20, 45), capital_lon: between(40, 70)}}),
  towns: declare(['place_id', 'kind', 'name_fa', 'name_en', 'county_fa', 'province_id', 'lat', 'lon', 'has_good_coordinate', 'source', 'reason'],
    {references: {province_id: ['provinces']}, empty: ['name_en', 'county_fa', 'reason'],
      kinds: {kind: oneOf('town', 'county', 'village', 'region'), lat: between(20, 45), lon: between(40, 70), has_good_coordinate: YES_OR_NO}}),
  'place-names': declare(['place_id', 'name', 'language', 'kind', 'reason'],
    {key: ['place_id', 'name', 'language'], references: {place_id: PLACES}, empty: ['reason'],
      kinds: {language: LANGUAGE, kind: oneOf('spelling', 'name', 'former', 'adjective')}}),
  sectors: declare(['sector_id', 'kind', 'section_id', 'title_fa', 'title_en', 'source'],
    {references: {section_id: ['sectors']}, kinds: {kind: oneOf('section', 'division')}}),
  products: declare(['product_id', 'name_fa', 'name_en', 'aliases_fa', 'aliases_en', 'sector_id', 'isic_class', 'isic_class_also', 'reason'],
    {references: {sector_id: ['sectors']}, empty: ['aliases_fa', 'aliases_en', 'isic_class_also', 'reason'],
      kinds: {isic_class: like(/^\d{4}$/, 'four digits'), isic_class_also: like(ISIC_CLASS, 'four digits, or several such')}}),
  measures: declare([...TERM, 'is_charted', 'nature', 'stage_id', 'unit_id', 'nouns_fa', 'nouns_en', 'told_of', 'words_fa', 'words_en'],
    {references: {nature: ['natures'], stage_id: ['stages'], unit_id: ['units']},
      empty: [...NOT_TO_CONFUSE, 'is_charted', 'stage_id', 'unit_id', 'nouns_fa', 'nouns_en', 'told_of', 'words_fa', 'words_en'],
      kinds: {is_charted: YES_OR_NO, told_of: someOf('money', 'quantity', 'person', 'percent')}}),
  concepts: declare([...TERM, 'words_fa', 'words_en'], {references: {}, empty: [...NOT_TO_CONFUSE, 'words_fa', 'words_en']}),
  stages: declare([...TERM, 'measure_id'], {references: {measure_id: ['measures']}, empty: [...NOT_TO_CONFUSE, 'measure_id']}),
  units: declare([...TERM, 'kind', 'measure_id', 'words_fa', 'words_en'],
    {references: {measure_id: ['measures']}, empty: [...NOT_TO_CONFUSE, 'kind', 'measure_id', 'words_fa', 'words_en'],
      kinds: {kind: oneOf('count', 'money', 'quantity', 'time', 'percent')}}),
  // the number as it is said has no word
  operators: declare(NAMED_TERM, {references: {}, empty: ['name_fa', 'name_en'], kinds: {id: oneOf('=', '~', '>', '>=', '<', '<=')}}),
  modalities: declare(NAMED_TERM, {references: {}, kinds: {id: oneOf('fact', 'plan', 'forecast', 'hope')}}),
  natures: declare(NAMED_TERM, {references: {}, kinds: {id: oneOf('stock', 'flow', 'cumulative')}}),
  grades: declare(NAMED_TERM, {references: {}, kinds: {id: oneOf('original', 'brief', 'official')}}),
  clusters: declare(['cluster_id', 'name_fa', 'name_en', 'province_id', 'town_fa', 'sector_id', 'product_id', 'perhaps_same_as', 'reason'],
    {references: {province_id: ['provinces'], sector_id: ['sectors'], product_id: ['products'], perhaps_same_as: ['clusters']},
      empty: ['province_id', 'town_fa', 'perhaps_same_as', 'reason']}),
  'cluster-names': declare(['cluster_id', 'name', 'language', 'reason'],
    {key: ['cluster_id', 'name', 'language'], references: {cluster_id: ['clusters']}, empty: ['reason'], kinds: {language: LANGUAGE}}),
  'document-dates': declare(['document_id', 'published_from', 'published_to', 'confidence', 'premises_fa', 'premises_en', 'decided_on'],
    {references: {}, kinds: {published_from: DAY, published_to: DAY, confidence: oneOf('low', 'medium', 'high'), decided_on: DAY}}),
  corrections: declare(['table_name', 'row_key', 'column_name', 'expected_value', 'action', 'corrected_value', 'reason', 'reported_on'],
    {key: ['table_name', 'row_key', 'column_name'], references: {}, empty: ['expected_value', 'corrected_value', 'reported_on'],
      kinds: {table_name: like(/^core\.[a-z_]+$/, 'a table such as core.claims'), action: oneOf('drop', 'override', 'flag'), reported_on: DAY}}),
  reviews: declare(['statement_id', 'quote', 'verdict', 'reason', 'reviewed_by', 'reviewed_on'],
    {references: {}, empty: ['reason'], kinds: {verdict: oneOf('confirmed', 'rejected'), reviewed_on: DAY}}),
  expectations: declare(['quantity', 'least', 'most', 'unit', 'reason'], {references: {}, empty: ['least', 'most'], kinds: {least: NUMBER, most: NUMBER}}),
  sources: declare(['source_id', 'name_fa', 'name_en', 'kind', 'home', 'reach', 'licence', 'reason'],
    {references: {reach: ['provinces']}, words: {reach: ['national', 'international']}, empty: ['name_fa', 'name_en', 'home', 'licence', 'reason'],
      kinds: {home: ADDRESS, kind: oneOf('news agency', 'public body', 'newspaper', 'news site', 'aggregator', 'company', 'cluster', 'conference', 'statistical office')}}),
  'source-names': declare(['source_id', 'name', 'reason'], {key: ['name'], references: {source_id: ['sources']}, empty: ['reason']}),
  originals: declare(['sha256_start', 'document_id', 'brief_id', 'source_id', 'title', 'url', 'url_basis', 'reason'],
    {references: {source_id: ['sources']}, empty: ['title', 'url', 'reason'],
      kinds: {sha256_start: like(/^[0-9a-f]{16}$/, '16 digits of a SHA-256'), url: ADDRESS, url_basis: oneOf('stated', 'probable', 'unknown')}}),
  names: declare(['name_fa', 'name_en', 'kind', 'reason'],
    {key: ['kind', 'name_fa', 'name_en'], references: {}, empty: ['reason'],
      kinds: {kind: oneOf('person', 'post', 'post of field', 'field', 'office', 'cluster noun', 'place', 'title', 'publication')}}),
  hedges: declare(['hedge', 'language', 'position', 'operator', 'name_fa', 'name_en', 'reason'],
    {key: ['hedge', 'language'], references: {operator: ['operators']}, empty: ['reason'],
      kinds: {language: LANGUAGE, position: oneOf('before', 'after')}}),
  'search-words': declare(['words_id', 'kind', 'words_fa', 'words_en', 'page', 'reason'],
    {references: {}, empty: ['words_fa', 'words_en', 'page', 'reason'], kinds: {kind: oneOf('same', 'ask', 'stop')}}),
};

/** Every table of `data/reference` and of `data/grammar`. */
export const REFERENCE_TABLES = {...OWN_TABLES, ...GRAMMAR_TABLES};

export type ReferenceTableName = keyof typeof REFERENCE_TABLES;

/** The folder of `data` that a table lies in. */
export function folderOf(name: ReferenceTableName): 'grammar' | 'reference' {
  return name in GRAMMAR_TABLES ? 'grammar' : 'reference';
}

/** A row of a table of `data/reference`: `ReferenceRow<'towns'>`. */
export type ReferenceRow<Name extends ReferenceTableName> = Omit<
  DeclaredRow<(typeof REFERENCE_TABLES)[Name]>,
  keyof Words
> &
  Pick<Words, keyof Words & (typeof REFERENCE_TABLES)[Name]['columns'][number]>;

/** All of these tables, by name. */
export type ReferenceTables = {[Name in ReferenceTableName]: ReferenceRow<Name>[]};

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
