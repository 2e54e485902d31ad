import type {Database} from '../../../src/io/duckdb.js';

const IDS = `SELECT claim_id AS id FROM core.claims UNION ALL SELECT mention_id FROM core.mentions
  UNION ALL SELECT rejected_id FROM core.rejected`;

/** Finds the ids of statements and rejected numbers that begin as written. */
export async function findIds(database: Database, start: string): Promise<string[]> {
  const sql = `SELECT id FROM (${IDS}) WHERE starts_with(id, $1) ORDER BY id`;
  return (await database.read(sql, [start.toLowerCase()])).map((row) => String(row.id));
}
