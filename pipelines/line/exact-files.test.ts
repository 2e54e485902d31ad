import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {parse} from 'csv-parse/sync';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openDatabase, type Database, type Row} from '../../src/io/duckdb.js';
import {createProject, runProject} from '../fixtures/create-project.js';

// one process for all files, since it starts slowly on some machines
const PYTHON = `
import csv, json, sys
def read(path):
    with open(path, encoding='utf-8', newline='') as file:
        return list(csv.reader(file, strict=True))
json.dump([read(path) for path in sys.argv[1:]], sys.stdout)
`;
const hasPython = canRun('python3', ['-c', 'import csv, json']);
if (!hasPython) console.warn('skipped: published files read by Python; there is no python3 here');

describe('the published CSV files', {timeout: 120_000}, () => {
  const project = createProject(['seed-brief-002', 'seed-brief-004', 'brief-001']);
  const folder = join(project.data, 'current', 'exports');
  let database: Database;
  let tables: Map<string, {columns: string[]; rows: Row[]}>;
  beforeAll(async () => {
    const {manifest} = await runProject(project);
    database = await openDatabase(join(project.data, 'current', 'warehouse.duckdb'), {readOnly: true});
    tables = new Map();
    for (const name of Object.keys(manifest.counts))
      // the order of the Parquet file, which DuckDB itself has written, is the order of the CSV beside it
      tables.set(name, await database.readTable(`SELECT * FROM '${join(folder, name)}.parquet'`));
  }, 120_000);
  afterAll(() => database.close());

  it('are tried with line feeds within cells and with operators that a spreadsheet would run', () => {
    const cells = (name: string, column: string) => tables.get(name)!.rows.map((row) => row[column]);
    expect(cells('core.texts', 'text').some((text) => String(text).includes('\n'))).toBe(true);
    expect(cells('core.claims', 'operator')).toContain('=');
  });

  it('hold every row and cell of the warehouse when csv-parse reads them strictly', () => {
    for (const [name, {columns, rows}] of tables) {
      const read = parse(readFileSync(join(folder, `${name}.csv`))) as string[][];
      expect({name, read}).toEqual({name, read: [columns, ...rows.map((row) => toText(row, columns))]});
    }
  });

  it.skipIf(!hasPython)('hold every row and cell of the warehouse when Python reads them', () => {
    const paths = [...tables.keys()].map((name) => join(folder, `${name}.csv`));
    const files = JSON.parse(run('python3', ['-c', PYTHON, ...paths])) as string[][][];
    for (const [at, [name, {columns, rows}]] of [...tables].entries()) {
      const read = files[at];
      expect({name, read}).toEqual({name, read: [columns, ...rows.map((row) => toText(row, columns))]});
    }
  });

  it('hold every row and cell of the warehouse, with its type and its nulls, when DuckDB reads them', async () => {
    for (const name of tables.keys()) {
      const types = await database.read(`SELECT column_name, column_type FROM (DESCRIBE ${name})`);
      const columns = types.map((row) => `'${String(row.column_name)}': '${String(row.column_type)}'`);
      const csv = `SELECT * FROM read_csv('${join(folder, name)}.csv', header = true, auto_detect = false, delim = ',', quote = '"',
        escape = '"', strict_mode = true, allow_quoted_nulls = false, columns = {${columns.join(', ')}})`;
      const kept = `SELECT * FROM '${join(folder, name)}.parquet'`;
      const differing = await database.read(
        `(${csv} EXCEPT ALL ${kept}) UNION ALL (${kept} EXCEPT ALL ${csv})`,
      );
      expect({name, differing}).toEqual({name, differing: []});
    }
  });

  it('have as many rows as the warehouse when DuckDB finds out by itself how they are written', async () => {
    for (const [name, {rows}] of tables) {
      const [counted] = await database.read(
        `SELECT count(*) AS n FROM read_csv('${join(folder, name)}.csv', header = true, all_varchar = true)`,
      );
      expect({name, n: counted!.n}).toEqual({name, n: rows.length});
    }
  });
});

function toText(row: Row, columns: string[]): string[] {
  return columns.map((column) => String(row[column] ?? ''));
}

function canRun(program: string, options: string[]): boolean {
  try {
    run(program, options);
    return true;
  } catch {
    return false;
  }
}

function run(program: string, options: string[]): string {
  return execFileSync(program, options, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}
