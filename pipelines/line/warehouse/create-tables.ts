import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Database} from '../../../src/io/duckdb.js';

/** One `.sql` file: a table, a view or a macro, named after its file. */
export interface TableFile {
  name: string;
  sql: string;
}

/** Creates the schemas and every table, view and macro of a folder, each after those that it names. */
export async function createTables(database: Database, folder: string): Promise<void> {
  await database.run('CREATE SCHEMA core; CREATE SCHEMA out');
  for (const file of orderTables(readTableFiles(folder))) await database.run(file.sql);
  await inheritComments(database);
}

/** A column of a view means what the column of that name means in the table behind it, unless its own file says otherwise. */
async function inheritComments(database: Database): Promise<void> {
  const missing = await database.read(`
    SELECT bare.table_name, bare.column_name, arg_min(said.comment, (
      said.schema_name <> 'core', said.table_name <> bare.table_name, said.table_name <> 'claims', said.table_name
    )) AS comment
    FROM duckdb_columns() AS bare JOIN duckdb_columns() AS said USING (column_name)
    WHERE bare.schema_name = 'out' AND bare.comment IS NULL AND said.comment IS NOT NULL
      AND said.schema_name IN ('core', 'out')
    GROUP BY ALL`);
  const comments = missing.map(({table_name, column_name, comment}) => {
    const text = String(comment).replaceAll("'", "''");
    return `COMMENT ON COLUMN out.${table_name}.${column_name} IS '${text}';`;
  });
  await database.run(comments.join('\n'));
}

/** Reads the `.sql` files of a folder, by name. */
export function readTableFiles(folder: string): TableFile[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return files.sort().map((file) => {
    const name = file.slice(0, -'.sql'.length);
    return {name, sql: includeShared(readFileSync(join(folder, file), 'utf8'), name, folder)};
  });
}

/** Puts what tables share where `-- include: name` stands; comments of columns go to the end, with `{table}` for the table itself. */
function includeShared(sql: string, table: string, folder: string): string {
  const comments: string[] = [];
  const text = sql.replace(/^ *-- include: (.*)$/gm, (_, name: string) => {
    const path = join(folder, 'shared', `${name}.sql`);
    if (!existsSync(path)) throw new Error(`unknown include: ${name} in ${table}.sql`);
    const lines = readFileSync(path, 'utf8').replaceAll('{table}', table).trimEnd().split('\n');
    comments.push(...lines.filter(isColumnComment));
    return lines.filter((line) => !isColumnComment(line)).join('\n');
  });
  return [text, ...comments].join('\n');
}

function isColumnComment(line: string): boolean {
  return line.startsWith('COMMENT ON COLUMN ');
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
