import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Database} from '../../src/io/duckdb.js';
import type {Problem} from '../../src/io/problem.js';

/** Runs every check of a folder: SQL that selects failing rows as `subject` and `cause`; each row is a problem. */
export async function check(database: Database, folder: string): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const name of listChecks(folder)) {
    const sql = readFileSync(join(folder, `${name}.sql`), 'utf8');
    const severity = sql.startsWith('-- warning:') ? 'warning' : 'error';
    const rows = await database.read(`SELECT subject, cause FROM (${sql}) ORDER BY ALL`);
    for (const {subject, cause} of rows)
      problems.push({file: String(subject), cause: `${cause} (${name})`, severity});
  }
  return problems;
}

/** Names of the checks of a folder, in order. */
export function listChecks(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return files.sort().map((name) => name.slice(0, -'.sql'.length));
}
