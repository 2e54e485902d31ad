import {toSortKeys} from '../../src/entities/collate.js';
import type {Row} from '../../src/io/duckdb.js';
import type {Problem} from '../../src/io/problem.js';
import {findReferenceProblems, readReferenceTable} from '../../src/io/read-reference.js';
import {
  folderOf,
  REFERENCE_TABLES,
  type ReferenceRow,
  type ReferenceTableName,
  TERM,
} from '../../src/entities/reference-tables.js';
import {CLAIMS} from '../../src/words/phrases/claims.js';
import type {Tables} from './warehouse/tables.js';
import {UNSTATED_SOURCE} from './warehouse/unstated-source.js';

type ReferenceTables = {[Name in ReferenceTableName]: ReferenceRow<Name>[]};

const NAMES = Object.keys(REFERENCE_TABLES) as ReferenceTableName[];

/** Reads `data/reference` and `data/grammar` into rows of `core`; a row that repeats a key or refers to nothing is left out and is a problem. */
export function loadReference(root: string): {
  reference: ReferenceTables;
  tables: Tables;
  problems: Problem[];
} {
  const problems = findReferenceProblems(root).map((problem) => ({...problem, file: toPath(problem)}));
  const reference = keepSound(readTables(root));
  return {reference, tables: toTables(reference), problems};
}

function toPath({file}: Problem): string {
  return `data/${folderOf(file.replace(/\.csv$/, '') as ReferenceTableName)}/${file}`;
}

// An unreadable table is among the problems already; the others go on without it.
function readTables(root: string): ReferenceTables {
  const read = (name: ReferenceTableName) => {
    try {
      return readReferenceTable(root, name);
    } catch {
      return [];
    }
  };
  return Object.fromEntries(NAMES.map((name) => [name, read(name)])) as unknown as ReferenceTables;
}

function keepSound(tables: ReferenceTables): ReferenceTables {
  const sound = {...tables} as unknown as Record<ReferenceTableName, Record<string, string>[]>;
  for (const name of NAMES) {
    const {key, references} = REFERENCE_TABLES[name];
    const seen = new Set<string>();
    sound[name] = sound[name].filter((row) => {
      const id = key.map((column) => row[column]).join('\n');
      if (seen.has(id)) return false;
      seen.add(id);
      return Object.entries(references).every(([column, targets]) =>
        row[column]!.split('|').every((value) => isKnown(value, targets as ReferenceTableName[], sound)),
      );
    });
  }
  return sound as unknown as ReferenceTables;
}

function isKnown(
  value: string,
  targets: ReferenceTableName[],
  tables: Record<ReferenceTableName, Record<string, string>[]>,
): boolean {
  if (value === '') return true;
  return targets.some((target) =>
    tables[target].some((row) => row[REFERENCE_TABLES[target].key[0]!] === value),
  );
}

function toTables(reference: ReferenceTables): Tables {
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
