import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Database} from '../src/io/duckdb.js';

/** One `.sql` file: a table, a view or a macro, named after its file. */
export interface TableFile {
  name: string;
  sql: string;
}

/** Creates the schemas and every table, view and macro of a folder, each after those that it names. */
export async function createTables(database: Database, folder: string): Promise<void> {
  await database.run('CREATE SCHEMA core; CREATE SCHEMA out');
  for (const file of orderTables(readTableFiles(folder))) await database.run(file.sql);
}

/** Reads the `.sql` files of a folder, by name. */
export function readTableFiles(folder: string): TableFile[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return files
    .sort()
    .map((name) => ({name: name.slice(0, -'.sql'.length), sql: readFileSync(join(folder, name), 'utf8')}));
}

/** Orders files so that parents come before children: a file follows those whose names stand in its SQL. */
export function orderTables(files: TableFile[]): TableFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const ordered = new Set<TableFile>();
  const visit = (file: TableFile, path: string[]) => {
    if (path.includes(file.name)) throw new Error(`circular tables: ${[...path, file.name].join(' → ')}`);
    for (const name of findNames(file)) {
      const parent = byName.get(name);
      if (parent) visit(parent, [...path, file.name]);
    }
    ordered.add(file);
  };
  for (const file of files) visit(file, []);
  return [...ordered];
}

function findNames({name, sql}: TableFile): Set<string> {
  const statements = sql.replace(/^COMMENT ON .*$|--.*$/gm, '');
  return new Set((statements.match(/\b(core|out)\.[a-z_]+/g) ?? []).filter((found) => found !== name));
}
