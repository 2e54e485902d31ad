import {ascending} from 'd3-array';
import {formatCsv} from '../../src/io/write-csv.js';
import {findSuccessors} from '../../src/identity/find-successors.js';
import type {PublishedRow} from '../../src/rows.js';
import {readReleases, toReading} from './read-releases.js';
import type {Tables} from './warehouse/tables.js';

export const PUBLISHED_COLUMNS = ['statement_id', 'release', 'document_id', 'became', 'successor_id', 'reason'] as const; // prettier-ignore

/** Follows every id of every release to what the line reads now; an id of several releases is followed from the first. */
export function followReleases(folder: string, tables: Tables): PublishedRow[] {
  const now = toReading(tables);
  const rows = new Map<string, PublishedRow>();
  for (const {release, statements} of readReleases(folder))
    for (const [index, succession] of findSuccessors(statements, now).entries()) {
      const {id, document_id} = statements[index]!;
      if (!rows.has(id)) rows.set(id, {...succession, release, document_id});
    }
  return [...rows.values()].sort(
    (one, other) =>
      ascending(one.release, other.release) ||
      ascending(one.document_id, other.document_id) ||
      ascending(one.statement_id, other.statement_id),
  );
}

/** The table of published ids as `data/published.csv` holds it. */
export function formatPublished(rows: readonly PublishedRow[]): string {
  const written = formatCsv(
    [...PUBLISHED_COLUMNS],
    rows.map((row) => ({...row})),
  );
  return written.replaceAll('\r\n', '\n');
}
