import {stringify} from 'csv-stringify/sync';
import type {Row} from './duckdb.js';
import {writeWhole} from './write-whole.js';

export interface CsvOptions {
  /** Begins with a byte order mark, without which spreadsheets misread Persian. */
  bom?: boolean;
  /** False where the names of the columns stand above already. */
  header?: boolean;
}

/** Writes rows as CSV (UTF-8, RFC 4180); see `formatCsv`. */
export function writeCsv(path: string, columns: string[], rows: Row[], options: CsvOptions = {}): void {
  writeWhole(path, formatCsv(columns, rows, options));
}

/** Formats rows as CSV that says exactly what they say: nothing is escaped, null is empty and an empty text is quoted. */
export function formatCsv(
  columns: string[],
  rows: Row[],
  {bom = false, header = true}: CsvOptions = {},
): string {
  return stringify(rows, {
    bom,
    header,
    columns,
    record_delimiter: 'windows',
    // what has a line feed alone is quoted whatever ends a record here, and so is an empty text, which is no null
    quoted_match: /[\r\n]|^$/,
    cast: {boolean: String},
  });
}
