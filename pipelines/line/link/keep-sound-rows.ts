import type {Row} from '../../../src/io/duckdb.js';
import type {Problem} from '../../../src/io/problem.js';
import {createUnknownFinder} from '../warehouse/create-unknown-finder.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';

const REFERENCES = ['measure_id', 'unit', 'place_id', 'sector_id', 'concept_id', 'stage_id'] as const;
const KEYS: Record<string, string> = {
  'core.claims': 'claim_id',
  'core.mentions': 'mention_id',
  'core.rejected': 'rejected_id',
};

/** Leaves out rows that repeat an id, name something unknown or contradict themselves; each is a problem, the others go on. */
export function keepSoundRows(tables: Tables): TablesMade {
  const findUnknown = createUnknownFinder(tables, REFERENCES);
  const problems: Problem[] = [];
  const kept: Tables = {...tables};
  for (const [table, key] of Object.entries(KEYS)) {
    const seen = new Set<Row[string]>();
    kept[table] = tables[table]!.filter((row) => {
      const cause = seen.has(row[key]!)
        ? `same statement twice: ${row[key]}`
        : (findUnknown(row) ?? findFault(row));
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

function findFault(row: Row): string | undefined {
  if (typeof row.high === 'number' && row.high < Number(row.value))
    return `range upside down: ${row.value} to ${row.high}`;
  if (row.value !== undefined && !Number.isFinite(row.value)) return `not a number: ${row.value}`;
  if ((row.place_id ?? null) === null && row.place_basis) return `ground without a place: ${row.place_basis}`;
  if (row.place_id && !row.place_basis) return `place without a ground: ${row.place_id}`;
  return undefined;
}
