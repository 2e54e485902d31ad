import {toSortKeys} from '../../src/entities/collate.js';
import type {Row} from '../../src/io/duckdb.js';
import {TERM, type ReferenceRow, type ReferenceTables} from '../../src/entities/reference-tables.js';
import {CLAIMS} from '../../src/words/phrases/claims.js';
import type {Tables} from './warehouse/tables.js';
import {UNSTATED_SOURCE} from './warehouse/unstated-source.js';

/** Makes rows of `core` of the tables of `data/reference`. */
export function loadReference(reference: ReferenceTables): Tables {
  const [name_fa, name_en] = CLAIMS['publisher.unstated'];
  return {
    'core.sources': withRank([
      ...reference.sources,
      {source_id: UNSTATED_SOURCE, name_fa, name_en, kind: 'unstated'},
    ]),
    'core.places': toPlaces(reference),
    'core.names': withOrder(reference.names),
    'core.place_names': reference['place-names'] as unknown as Row[],
    'core.sectors': withOrder(reference.sectors),
    'core.products': reference.products as unknown as Row[],
    'core.measures': toTerms('measure_id', reference.measures, ['is_charted']).map((row) => ({
      ...row,
      is_charted: row.is_charted !== 'no',
    })),
    'core.concepts': toTerms('concept_id', reference.concepts),
    'core.stages': toTerms('stage_id', reference.stages),
    'core.units': toTerms('unit_id', reference.units),
    'core.clusters': withRank(
      reference.clusters.map(({province_id, ...cluster}) => ({...cluster, place_id: province_id || 'IR'})),
    ),
    'core.cluster_names': reference['cluster-names'] as unknown as Row[],
    'core.document_dates': reference['document-dates'] as unknown as Row[],
    'core.corrections': reference.corrections as unknown as Row[],
    'core.reviews': reference.reviews as unknown as Row[],
  };
}

function toPlaces({countries, provinces, towns}: ReferenceTables): Row[] {
  return withRank([
    ...countries.map((country) => ({...country, kind: 'country'})),
    ...provinces.map(({capital_lat, capital_lon, ...province}) => ({
      ...pick(province, PROVINCE),
      place_id: province.province_id,
      kind: 'province',
      parent_id: 'IR',
      lat: capital_lat,
      lon: capital_lon,
      has_good_coordinate: 'yes',
    })),
    ...towns.map((town) => ({...town, parent_id: town.province_id})),
  ]);
}

// How a province is labelled on a drawing is no column of the warehouse.
const PROVINCE = [
  'province_id',
  'sci_code',
  'iso_code_before_2020',
  'name_fa',
  'name_en',
  'capital_fa',
  'capital_en',
  'source',
] as const;

function pick<Given extends Row, Column extends keyof Given>(row: Given, columns: readonly Column[]) {
  return Object.fromEntries(columns.map((column) => [column, row[column]])) as Pick<Given, Column>;
}

// What the reader knows of a term is no column of the warehouse.
function toTerms<Term extends Pick<ReferenceRow<'measures'>, (typeof TERM)[number]>>(
  key: string,
  terms: Term[],
  others: readonly (keyof Term & string)[] = [],
): Row[] {
  return withOrder(
    terms.map((term) => {
      const {id, ...columns} = pick(term as Term & Row, [...TERM, ...others]);
      return {[key]: id, ...columns};
    }),
  );
}

function withOrder(rows: object[]): Row[] {
  return rows.map((row, index) => ({...row, sort_order: index + 1}));
}

// Code-point order is wrong for Persian (پ چ ژ ک گ ی come after the Arabic letters), so the rank is stored.
function withRank<Named extends {name_fa: string}>(rows: Named[]): Row[] {
  const ranks = toSortKeys(rows.map((row) => row.name_fa));
  return rows.map((row) => ({...row, sort_order: ranks.get(row.name_fa)!}) as unknown as Row);
}
