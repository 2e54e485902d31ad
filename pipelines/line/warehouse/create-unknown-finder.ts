import type {Row} from '../../../src/io/duckdb.js';
import type {Tables} from './tables.js';

/** Columns that point to a reference table, with that table and its key. */
const TARGETS = {
  measure_id: ['core.measures', 'measure_id'],
  unit: ['core.units', 'unit_id'],
  place_id: ['core.places', 'place_id'],
  sector_id: ['core.sectors', 'sector_id'],
  concept_id: ['core.concepts', 'concept_id'],
  stage_id: ['core.stages', 'stage_id'],
} as const;

/** Creates a function that finds the first of some columns that names nothing known: `unknown place_id: IR-99`. */
export function createUnknownFinder(
  tables: Tables,
  columns: readonly (keyof typeof TARGETS)[],
): (row: Row) => string | undefined {
  const known = columns.map((column) => {
    const [table, key] = TARGETS[column];
    return {column, ids: new Set(tables[table]!.map((row) => row[key]))};
  });
  return (row) => {
    const unknown = known.find(({column, ids}) => (row[column] ?? null) !== null && !ids.has(row[column]));
    return unknown && `unknown ${unknown.column}: ${row[unknown.column] || 'none'}`;
  };
}
