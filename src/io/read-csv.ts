import {readFileSync} from 'node:fs';
import {CsvError, parse} from 'csv-parse/sync';

/** A row as it stands in the file: nothing is typed, so that `0412` and `1403-05-12` stay what they are. */
export type CsvRow<Column extends string = string> = Record<Column, string>;

/** Reads a CSV file strictly; throws one line naming the file when columns, field counts or quotes are not as expected. */
export function readCsv<Column extends string>(path: string, columns?: readonly Column[]): CsvRow<Column>[] {
  return parseCsv(readText(path), path, columns);
}

/** Reads CSV text as `readCsv` reads a file; `name` stands for the file in errors. */
export function parseCsv<Column extends string>(
  text: string,
  name: string,
  columns?: readonly Column[],
): CsvRow<Column>[] {
  const [header, ...records] = parseRecords(text, name);
  if (!header) throw new Error(`empty table: ${name}`);
  const twice = header.fields.find((column, index) => header.fields.indexOf(column) !== index);
  if (twice !== undefined) throw new Error(`column twice: ${name}: ${twice}`);
  if (columns) expectColumns(header.fields, columns, name);
  return records.map(({fields, line}) => {
    if (fields.length === header.fields.length) return toRow<Column>(header.fields as Column[], fields);
    const found = `found: ${fields.length}, header has: ${header.fields.length}`;
    throw new Error(`wrong number of fields: ${name}:${line}; ${found}`);
  });
}

interface NumberedRecord {
  fields: string[];
  /** Line on which the record ends. */
  line: number;
}

function parseRecords(text: string, name: string): NumberedRecord[] {
  try {
    const rows = parse(text, {bom: true, info: true, relax_column_count: true, skip_empty_lines: true});
    return (rows as unknown as {record: string[]; info: {lines: number}}[]).map(({record, info}) => ({
      fields: record,
      line: info.lines,
    }));
  } catch (error) {
    const line = error instanceof CsvError && 'lines' in error ? `:${String(error['lines'])}` : '';
    throw new Error(`unreadable table: ${name}${line}; ${(error as Error).message}`, {cause: error});
  }
}

function expectColumns(found: string[], expected: readonly string[], name: string): void {
  const unknown = found.filter((column) => !expected.includes(column));
  const missing = expected.filter((column) => !found.includes(column));
  const parts = [
    ...(unknown.length ? [`unknown columns: ${unknown.join(', ')}`] : []),
    ...(missing.length ? [`missing columns: ${missing.join(', ')}`] : []),
  ];
  if (parts.length) throw new Error(`${name}: ${parts.join('; ')}; found: ${found.join(', ')}`);
}

function toRow<Column extends string>(columns: Column[], fields: string[]): CsvRow<Column> {
  return Object.fromEntries(columns.map((column, index) => [column, fields[index]!])) as CsvRow<Column>;
}

function readText(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    throw new Error(`not UTF-8: ${path}`, {cause: error});
  }
}
