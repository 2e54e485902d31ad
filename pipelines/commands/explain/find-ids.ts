import type {Database} from '../../../src/io/duckdb.js';
import {findNearest} from '../find-nearest.js';

const IDS = `SELECT claim_id AS id FROM core.claims UNION ALL SELECT mention_id FROM core.mentions
  UNION ALL SELECT rejected_id FROM core.rejected`;

/** Finds the ids of statements and rejected numbers that begin as written. */
export async function findIds(database: Database, start: string): Promise<string[]> {
  const sql = `SELECT id FROM (${IDS}) WHERE starts_with(id, $1) ORDER BY id`;
  return (await database.read(sql, [start.toLowerCase()])).map((row) => String(row.id));
}

/** Says in one line why ids that were found are not the one that was asked for, and names the nearest. */
export async function describeMiss(database: Database, id: string, found: string[]): Promise<string> {
  const kind = KINDS[id.charAt(0)] ?? 'id';
  if (found.length > 1)
    return `not one ${kind}: ${id}; ${found.length} begin so: ${found.slice(0, 5).join(', ')}`;
  const nearest = findNearest(id, await findIds(database, '')).slice(0, 3);
  return `unknown ${kind}: ${id}; nearest: ${nearest.join(', ') || 'none, the warehouse is empty'}`;
}

const KINDS: Record<string, string> = {c: 'claim', m: 'mention', r: 'rejected number'};
