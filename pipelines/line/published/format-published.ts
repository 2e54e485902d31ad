import {existsSync, readFileSync} from 'node:fs';
import type {Succession} from '../../../src/identity/follow-published.js';
import {PUBLISHED_COLUMNS, type PublishedStatement} from '../../../src/identity/published-statement.js';
import {formatCsv} from '../../../src/io/write-csv.js';

/** What the table of published ids is to hold: byte for byte what it holds, where nothing changed. */
export function toPublishedTable(path: string, {rows, isChanged}: Succession): string {
  return isChanged || !existsSync(path) ? formatPublished(rows) : readFileSync(path, 'utf8');
}

/** The table of published ids as it is written: lines end with a line feed alone. */
export function formatPublished(rows: readonly PublishedStatement[]): string {
  const cells = rows.map((row) =>
    Object.fromEntries(PUBLISHED_COLUMNS.map((column) => [column, row[column] || null])),
  );
  return formatCsv([...PUBLISHED_COLUMNS], cells).replaceAll('\r\n', '\n');
}
