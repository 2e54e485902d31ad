import type {Database, Row} from '../../../src/io/duckdb.js';

/** Reads the ids that begin so, were published once and stand no more. */
export async function findGoneIds(database: Database, start: string): Promise<string[]> {
  const sql = `SELECT statement_id FROM core.published WHERE starts_with(statement_id, $1)
    AND statement_id NOT IN (SELECT claim_id FROM core.claims UNION ALL SELECT mention_id FROM core.mentions) ORDER BY ALL`;
  return (await database.read(sql, [start.toLowerCase()])).map((row) => String(row.statement_id));
}

/** Reads what an id said that is gone, and then each successor that is gone in turn: the last row leads to what stands, or to nothing. */
export async function readGone(database: Database, id: string): Promise<Row[]> {
  const sql = `WITH RECURSIVE gone AS (
      SELECT 0 AS step, * FROM core.published WHERE statement_id = $1
      UNION ALL
      SELECT step + 1, p.* FROM gone JOIN core.published p ON p.statement_id = gone.successor_id
      WHERE step < 100 AND (p.successor_id IS NOT NULL OR p.reason IS NOT NULL)
    ) SELECT * EXCLUDE (step) FROM gone ORDER BY step`;
  return database.read(sql, [id]);
}
