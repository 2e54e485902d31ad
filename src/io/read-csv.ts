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
  const names = header.record as Column[];
  const twice = names.find((column, index) => names.indexOf(column) !== index);
  if (twice !== undefined) throw new Error(`column twice: ${name}: ${twice}`);
  if (columns) expectColumns(names, columns, name);
  return records.map(({record, info}) => {
    if (record.length === names.length)
      return Object.fromEntries(names.map((column, index) => [column, record[index]])) as CsvRow<Column>;
    const found = `found: ${record.length}, header has: ${names.length}`;
    throw new Error(`wrong number of fields: ${name}:${info.lines}; ${found}`);
  });
}

// Each record comes with the line on which it ends.
function parseRecords(text: string, name: string): {record: string[]; info: {lines: number}}[] {
  const options = {bom: true, info: true, relax_column_count: true, skip_empty_lines: true} as const;
  try {
    return parse(text, options) as unknown as ReturnType<typeof parseRecords>;
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

function readText(path: string): string {
  const bytes = readFileSync(path);
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    throw new Error(`not UTF-8: ${path}`, {cause: error});
  }
}
