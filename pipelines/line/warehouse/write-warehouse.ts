import {useDatabase, type Row} from '../../../src/io/duckdb.js';
import {createInserter} from './create-inserter.js';
import {createTables, orderTables, readTableFiles} from './create-tables.js';
import type {Tables} from './tables.js';

/** Writes rows into a new database file, parents before children; the file must not exist yet. */
export function writeWarehouse(path: string, folder: string, tables: Tables): Promise<void> {
  return useDatabase(path, {}, async (database) => {
    await database.run('BEGIN');
    await createTables(database, folder);
    const insert = await createInserter(database);
    for (const {name} of orderTables(readTableFiles(folder)))
      for (const rows of toBatches(tables[name] ?? [])) if (rows.length > 0) await insert(name, rows);
    await database.run('COMMIT');
  });
}

// DuckDB refuses a parent and its child in one INSERT: https://duckdb.org/docs/stable/sql/indexes#over-eager-constraint-checking-in-foreign-keys
function toBatches(rows: Row[]): Row[][] {
  const isRoot = (row: Row) => !row.parent_id;
  const roots = new Set(rows.filter(isRoot).map((row) => row.place_id));
  if (roots.size === rows.length) return [rows];
  const isChild = (row: Row) => !isRoot(row) && roots.has(row.parent_id!);
  return [rows.filter(isRoot), rows.filter(isChild), rows.filter((row) => !isRoot(row) && !isChild(row))];
}
