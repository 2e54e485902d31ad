import {writeFileSync} from 'node:fs';
import {stringify} from 'csv-stringify/sync';
import type {Row} from './duckdb.js';

export interface CsvOptions {
  /** Begins with a byte order mark, without which spreadsheets misread Persian. */
  bom?: boolean;
}

/** Writes rows as CSV (UTF-8, RFC 4180); see `formatCsv`. */
export function writeCsv(path: string, columns: string[], rows: Row[], options: CsvOptions = {}): void {
  writeFileSync(path, formatCsv(columns, rows, options));
}

/** Formats rows as CSV: null is empty, text that a spreadsheet would run as a formula begins with an apostrophe. */
export function formatCsv(columns: string[], rows: Row[], {bom = false}: CsvOptions = {}): string {
  return stringify(rows, {
    bom,
    header: true,
    columns,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: {boolean: String},
  });
}
