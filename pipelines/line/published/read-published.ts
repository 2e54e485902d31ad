import {existsSync} from 'node:fs';
import {readCsv} from '../../../src/io/read-csv.js';
import {PUBLISHED_COLUMNS, type PublishedStatement} from '../../../src/identity/published-statement.js';

/**
 * Reads every id that was ever published from a data folder, or from the project where the folder has no such table yet; alone
 * with texts that were given, a new folder begins with none. Throws where a row cannot be read or an id has two.
 */
export function readPublished(
  {published, publishedBefore}: {published: string; publishedBefore: string},
  only: boolean,
): PublishedStatement[] {
  const path = existsSync(published) || only ? published : publishedBefore;
  if (!existsSync(path)) return [];
  const rows = readCsv(path, PUBLISHED_COLUMNS);
  const seen = new Set<string>();
  for (const [at, row] of rows.entries()) {
    const fault = findFault(row) ?? (seen.has(row.statement_id) ? 'same id twice' : undefined);
    if (fault) throw new Error(`${path} row ${at + 2}: ${fault}: ${row.statement_id}`);
    seen.add(row.statement_id);
  }
  return rows;
}

const ID = /^[cm][0-9a-f]{16}$/;

function findFault({
  statement_id,
  successor_id,
  document_id,
  first_day,
}: PublishedStatement): string | undefined {
  if (!ID.test(statement_id)) return 'no id of a statement';
  if (successor_id !== '' && !ID.test(successor_id)) return 'no id of a successor';
  if (document_id === '') return 'no document';
  return /^\d{4}-\d\d-\d\d$/.test(first_day) ? undefined : 'no day';
}
