import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Row} from '../../src/io/duckdb.js';
import {readCsv} from '../../src/io/read-csv.js';
import {SAID, type ReleasedStatement, type Reading} from '../../src/identity/find-successors.js';
import type {Tables} from './warehouse/tables.js';

const KINDS = [
  {kind: 'claim', table: 'core.claims', key: 'claim_id'},
  {kind: 'mention', table: 'core.mentions', key: 'mention_id'},
] as const;

/** The statements of one release as it was published. */
export interface Release {
  release: string;
  statements: ReleasedStatement[];
}

/** Reads every release that is kept in a folder, in order of their names. */
export function readReleases(folder: string): Release[] {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((release) => ({
    release,
    statements: toStatements((table) =>
      readCsv(join(folder, release, `${table}.csv`)).map((row) =>
        ESCAPED.has(release) ? withoutApostrophes(row) : row,
      ),
    ),
  }));
}

// Releases whose files have an apostrophe before each text that a spreadsheet would run as a formula; later ones are exact.
const ESCAPED = new Set(['0.1.0']);

function withoutApostrophes(row: Record<string, string>): Row {
  return Object.fromEntries(
    Object.entries(row).map(([column, text]) => [column, text.replace(/^'(?=[=+\-@])/, '')]),
  );
}

/** What the line reads now, as far as it can succeed what was published. */
export function toReading(tables: Tables): Reading {
  return {
    statements: toStatements((table) => tables[table]!),
    rejected: tables['core.rejected']!.map((row) => ({...toSpan(row), rule: String(row.rule)})),
    documents: new Set(tables['core.documents']!.map(({document_id}) => String(document_id))),
  };
}

function toStatements(read: (table: string) => Row[]): ReleasedStatement[] {
  return KINDS.flatMap(({kind, table, key}) =>
    read(table).map((row) => ({
      kind,
      id: String(row[key]),
      ...toSpan(row),
      said: Object.fromEntries(SAID[kind].map((column) => [column, String(row[column] ?? '')])),
    })),
  );
}

function toSpan({document_id, quote_start, quote_end}: Row) {
  return {document_id: String(document_id), quote_start: Number(quote_start), quote_end: Number(quote_end)};
}
