import type {Row} from '../../../src/io/duckdb.js';
import type {Problem} from '../../../src/io/problem.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';

/** Columns of statements that point to a reference table: column, table, its key. */
const REFERENCES: [column: string, table: string, key: string][] = [
  ['measure_id', 'core.measures', 'measure_id'],
  ['unit', 'core.units', 'unit_id'],
  ['place_id', 'core.places', 'place_id'],
  ['sector_id', 'core.sectors', 'sector_id'],
  ['concept_id', 'core.concepts', 'concept_id'],
  ['stage_id', 'core.stages', 'stage_id'],
];
const KEYS: Record<string, string> = {
  'core.claims': 'claim_id',
  'core.mentions': 'mention_id',
  'core.rejected': 'rejected_id',
};

/** Leaves out rows that repeat an id, name something unknown or contradict themselves; each is a problem, the others go on. */
export function keepSoundRows(tables: Tables): TablesMade {
  const known = new Map(
    REFERENCES.map(([, table, key]) => [table, new Set(tables[table]!.map((row) => row[key]))]),
  );
  const problems: Problem[] = [];
  const kept: Tables = {...tables};
  for (const [table, key] of Object.entries(KEYS)) {
    const seen = new Set<Row[string]>();
    kept[table] = tables[table]!.filter((row) => {
      const cause = seen.has(row[key]!) ? `same statement twice: ${row[key]}` : findFault(row, known);
      seen.add(row[key]!);
      if (cause)
        problems.push({
          file: String(row.document_id),
          cause: `${cause}; at «${row.quote}»`,
          severity: 'error',
        });
      return !cause;
    });
  }
  return {tables: kept, problems};
}

function findFault(row: Row, known: Map<string, Set<Row[string] | undefined>>): string | undefined {
  for (const [column, table] of REFERENCES) {
    const value = row[column];
    if (value !== null && value !== undefined && !known.get(table)!.has(value))
      return `unknown ${column}: ${value}`;
  }
  if (typeof row.high === 'number' && row.high < Number(row.value))
    return `range upside down: ${row.value} to ${row.high}`;
  if (row.value !== undefined && !Number.isFinite(row.value)) return `not a number: ${row.value}`;
  if ((row.place_id ?? null) === null && row.place_basis) return `ground without a place: ${row.place_basis}`;
  if (row.place_id && !row.place_basis) return `place without a ground: ${row.place_id}`;
  return undefined;
}
