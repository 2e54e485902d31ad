import type {Row} from '../../../src/io/duckdb.js';
import type {Problem} from '../../../src/io/problem.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';

const FILE = 'data/reference/reviews.csv';
const KEYS = {'core.claims': 'claim_id', 'core.mentions': 'mention_id'} as const;

/** Lets what a person said of a row count for more than what the reader thinks of it; complains where another quote stands there. */
export function applyReviews(tables: Tables): TablesMade {
  const reviews = new Map((tables['core.reviews'] ?? []).map((row) => [row.statement_id, row]));
  const problems: Problem[] = [];
  const review = (row: Row, id: Row[string]): Row => {
    const found = reviews.get(id);
    if (!found) return row;
    if (found.quote === row.quote) return {...row, is_trusted: found.verdict === 'confirmed'};
    const cause = `review no longer holds: ${id}: «${row.quote}»; expected: «${found.quote}»`;
    problems.push({file: FILE, cause, severity: 'error'});
    return row;
  };
  const ids = new Set(Object.entries(KEYS).flatMap(([table, key]) => tables[table]!.map((row) => row[key])));
  for (const id of reviews.keys())
    if (!ids.has(id!)) problems.push({file: FILE, cause: `unknown row: ${id}`, severity: 'error'});
  const reviewed = Object.entries(KEYS).map(([table, key]) => [
    table,
    tables[table]!.map((row) => review(row, row[key]!)),
  ]);
  return {tables: {...tables, ...(Object.fromEntries(reviewed) as Tables)}, problems};
}
