import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {dirname} from 'node:path/posix';
import {GRAMMAR_TABLES, OWN_TABLES} from '../entities/reference-tables.js';
import {STATISTICS_TABLES} from '../statistics/statistics-tables.js';
import type {DeclaredParts, DeclaredRow, TableDeclaration} from '../tables/declare-table.js';
import {
  findRepeatedKeys,
  findTableProblems,
  findWrongCells,
  formatTableProblem,
  type FoundTable,
} from '../tables/find-table-problems.js';
import {readRows} from './read-csv.js';

const DECLARED = {reference: OWN_TABLES, grammar: GRAMMAR_TABLES, statistics: STATISTICS_TABLES};

/** A folder of `data` whose tables are declared. */
export type TableFolder = keyof typeof DECLARED;

/** All of them. */
export const TABLE_FOLDERS = Object.keys(DECLARED) as TableFolder[];

/** A table that is declared, by the name that others refer to it, or a file that no declaration knows. */
export interface CsvTable {
  name: string;
  /** From the root, with slashes. */
  path: string;
  declaration: TableDeclaration | undefined;
}

/** Lists the tables of some folders: those that are declared, whether or not they are there, and all other CSV files. */
export function listTableFiles(root: string, folders: readonly TableFolder[]): CsvTable[] {
  return folders.flatMap((folder) => {
    const declared: Record<string, unknown> = DECLARED[folder];
    const wanted = Object.keys(declared).filter((name) => !name.endsWith('*'));
    const others = listNames(join(root, 'data', folder)).filter((name) => !wanted.includes(name));
    return [...wanted, ...others].map((name) => ({
      name: folder === 'statistics' ? `statistics/${name}` : name,
      path: `data/${folder}/${name}.csv`,
      declaration: (declared[name] ?? declared[toStarred(name)]) as TableDeclaration | undefined,
    }));
  });
}

/** Reads all tables of some folders; throws one line, which names file and row, where one is not as it is declared. */
export function readTables(root: string, folders: readonly TableFolder[]): FoundTable[] {
  const problems: string[] = [];
  const tables = listTableFiles(root, folders).flatMap((file) => {
    try {
      return [readFile(root, file)];
    } catch (error) {
      problems.push((error as Error).message);
      return [];
    }
  });
  problems.push(...findTableProblems(tables).map(formatTableProblem));
  expectNone(problems);
  return tables;
}

/** Reads one table as `readTables` does, but for its references, which stand in others. */
export function readTableFile(root: string, file: CsvTable): FoundTable {
  const table = readFile(root, file);
  expectNone([...findWrongCells(table), ...findRepeatedKeys([table])].map(formatTableProblem));
  return table;
}

/** The rows of all tables that are declared so, in the order of their files. */
export function rowsOf<Declaration extends DeclaredParts>(
  tables: readonly FoundTable[],
  declaration: Declaration,
): DeclaredRow<Declaration>[] {
  return tables
    .filter((table) => (table.declaration as unknown) === declaration)
    .flatMap(({rows}) => rows.map(({cells}) => cells as DeclaredRow<Declaration>));
}

function readFile(root: string, {name, path, declaration}: CsvTable): FoundTable {
  if (!declaration) throw new Error(`${path}: unknown table`);
  if (!existsSync(join(root, path))) throw new Error(`${path}: missing table`);
  return {name, path, declaration, rows: readRows(join(root, path), path, declaration.columns)};
}

function expectNone(problems: readonly string[]): void {
  const [first, ...others] = problems;
  if (first !== undefined) throw new Error(others.length > 0 ? `${first}; and ${others.length} more` : first);
}

function listNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true})
    .map((name) => String(name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.slice(0, -'.csv'.length))
    .sort();
}

function toStarred(name: string): string {
  return dirname(name) === '.' ? '*' : `${dirname(name)}/*`;
}
