import {useDatabase, type Row} from '../../../src/io/duckdb.js';
import {createInserter, ROWS_A_STATEMENT} from './create-inserter.js';
import {createTables, orderTables, readTableFiles} from './create-tables.js';
import type {Tables} from './tables.js';

/** A row that the database does not take, and why. */
export interface RefusedRow {
  table: string;
  row: Row;
  cause: string;
}

/** The rows that a warehouse was refused for. */
export class RefusedRows extends Error {
  readonly rows: readonly RefusedRow[];

  constructor(rows: readonly RefusedRow[]) {
    super(
      rows
        .map(({table, row, cause}) => `refused row: ${table} ${Object.values(row)[0]}: ${cause}`)
        .join('\n'),
    );
    this.rows = rows;
  }
}

/** Finds the rows of a table that a database refuses, by halving, beside the tables before it. */
export function findRefusedRows(folder: string, tables: Tables, table: string): Promise<RefusedRow[]> {
  return useDatabase(':memory:', {}, async (database) => {
    await createTables(database, folder);
    const insert = await createInserter(database);
    for (const {name} of orderTables(readTableFiles(folder))) {
      if (name === table) break;
      for (const rows of toBatches(tables[name] ?? [])) if (rows.length > 0) await insert(name, rows);
    }
    const refused: RefusedRow[] = [];
    const halve = async (rows: readonly Row[]): Promise<void> => {
      const cause = await insert(table, [...rows]).then(
        () => undefined,
        (error: Error) => toFirstLine(error, table),
      );
      if (cause === undefined) return;
      if (rows.length === 1) {
        refused.push({table, row: rows[0]!, cause});
        return;
      }
      const middle = Math.ceil(rows.length / 2);
      await halve(rows.slice(0, middle));
      await halve(rows.slice(middle));
    };
    // of more rows some would be in already, and be found refused because they are there
    for (const rows of toBatches(tables[table] ?? []))
      for (let first = 0; first < rows.length; first += ROWS_A_STATEMENT)
        await halve(rows.slice(first, first + ROWS_A_STATEMENT));
    return refused;
  });
}

function toFirstLine({message}: Error, table: string): string {
  return message.replace(`refused rows: ${table}: `, '').split('\n')[0]!;
}

/** Rows before those that hang on them, as DuckDB refuses a parent and its child in one INSERT: https://duckdb.org/docs/stable/sql/indexes#over-eager-constraint-checking-in-foreign-keys */
export function toBatches(rows: Row[]): Row[][] {
  const isRoot = (row: Row) => !row.parent_id;
  const roots = new Set(rows.filter(isRoot).map((row) => row.place_id));
  if (roots.size === rows.length) return [rows];
  const isChild = (row: Row) => !isRoot(row) && roots.has(row.parent_id!);
  return [rows.filter(isRoot), rows.filter(isChild), rows.filter((row) => !isRoot(row) && !isChild(row))];
}
