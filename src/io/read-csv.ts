import {readFileSync} from 'node:fs';
import {CsvError, parse} from 'csv-parse/sync';
import {formatTableProblem, type NumberedRow} from '../tables/find-table-problems.js';
import {toReason} from './to-reason.js';

/** A row as it stands in the file: nothing is typed, so that `0412` and `1403-05-12` stay what they are. */
export type CsvRow<Column extends string = string> = Record<Column, string>;

/** Reads a CSV file strictly; throws one line naming file and row when columns, cells or quotes are not as expected. */
export function readCsv<Column extends string>(path: string, columns?: readonly Column[]): CsvRow<Column>[] {
  return readRows(path, path, columns).map(({cells}) => cells as CsvRow<Column>);
}

/** Reads a CSV file as `readCsv` does, with the row of the file that each row stands in; the header is row 1. */
export function readRows(path: string, name: string, columns?: readonly string[]): NumberedRow[] {
  const bytes = readBytes(path, name);
  try {
    return parseRows(new TextDecoder('utf-8', {fatal: true}).decode(bytes), name, columns);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refuse(name, findForeignRow(bytes, name), 'not UTF-8', error);
  }
}

function readBytes(path: string, name: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw refuse(name, undefined, `unreadable: ${toReason(error)}`, error);
  }
}

/** Reads CSV text as `readRows` reads a file; `name` stands for the file in errors. */
export function parseRows(text: string, name: string, columns?: readonly string[]): NumberedRow[] {
  const separator = findSeparator(text);
  if (separator) throw refuse(name, 1, `separator: ${JSON.stringify(separator)}, expected: ","`);
  const [header, ...records] = parseRecords(text, name);
  if (!header) throw refuse(name, undefined, 'empty table');
  const names = header.cells;
  const twice = names.find((column, index) => names.indexOf(column) !== index);
  if (twice !== undefined) throw refuse(name, header.row, `column twice: ${twice}`);
  const cause = columns && findHeaderFault(names, columns);
  if (cause) throw refuse(name, header.row, cause);
  return records.map(({row, cells}) => {
    if (cells.length !== names.length) throw refuse(name, row, formatMiscount(cells, names.length));
    if (cells.every((cell, index) => cell === names[index])) throw refuse(name, row, 'header twice');
    return {row, cells: Object.fromEntries(names.map((column, index) => [column, cells[index]!]))};
  });
}

interface CsvRecord {
  row: number;
  cells: string[];
}

function parseRecords(text: string, name: string): CsvRecord[] {
  const options = {bom: true, info: true, relax_column_count: true, skip_empty_lines: true} as const;
  try {
    const parsed = parse(text, options) as unknown as {record: string[]; info: {empty_lines: number}}[];
    return parsed.map(({record, info}, index) => ({row: index + 1 + info.empty_lines, cells: record}));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const {records, empty_lines} = error as unknown as Record<'records' | 'empty_lines', number>;
    throw refuse(name, records + empty_lines + 1, error.message, error);
  }
}

// Quotes of a table with another separator would be wrong long before its cells are counted.
function findSeparator(text: string): string | undefined {
  const header = text.slice(0, text.indexOf('\n') >>> 0);
  return header.includes(',') ? undefined : [';', '\t'].find((one) => header.includes(one));
}

function findHeaderFault(found: readonly string[], expected: readonly string[]): string | undefined {
  const unknown = found.filter((column) => !expected.includes(column));
  const missing = expected.filter((column) => !found.includes(column));
  const parts = [
    ...(unknown.length ? [`unknown columns: ${unknown.join(', ')}`] : []),
    ...(missing.length ? [`missing columns: ${missing.join(', ')}`] : []),
  ];
  return parts.length ? `${parts.join('; ')}; found: ${found.join(', ')}` : undefined;
}

function formatMiscount(cells: readonly string[], expected: number): string {
  const text = cells.join(',').replaceAll(/\s+/g, ' ');
  return `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}, expected ${expected}: ${text.slice(0, 40)}`;
}

// What cannot be decoded becomes a replacement character, and the row that has one is the row.
function findForeignRow(bytes: Uint8Array, name: string): number | undefined {
  try {
    const records = parseRecords(new TextDecoder().decode(bytes), name);
    return records.find(({cells}) => cells.some((cell) => cell.includes('\ufffd')))?.row;
  } catch {
    return undefined;
  }
}

function refuse(path: string, row: number | undefined, cause: string, error?: unknown): Error {
  return new Error(formatTableProblem({path, row, cause}), {cause: error});
}
