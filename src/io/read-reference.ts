import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {toProblem, type Problem} from './problem.js';
import {readCsv} from './read-csv.js';
import {
  REFERENCE_TABLES,
  folderOf,
  VOCABULARY_TABLES,
  type ReferenceRow,
  type ReferenceTableName,
  type Vocabulary,
} from '../entities/reference-tables.js';

/** Reads one table of `data/reference`; throws one line when the file or its columns are not as expected. */
export function readReferenceTable<Name extends ReferenceTableName>(
  root: string,
  name: Name,
): ReferenceRow<Name>[] {
  const columns: readonly string[] = REFERENCE_TABLES[name].columns;
  return readCsv(toPath(root, name), columns) as unknown as ReferenceRow<Name>[];
}

/** Reads all that the reader of texts knows besides the text; throws one line at the first unreadable table. */
export function readVocabulary(root: string): Vocabulary {
  const names = Object.entries(VOCABULARY_TABLES);
  return Object.fromEntries(
    names.map(([name, table]) => [name, readReferenceTable(root, table)]),
  ) as Vocabulary;
}

/** Finds what is wrong in the reference tables: unreadable files, keys twice, references to nothing. */
export function findReferenceProblems(root: string): Problem[] {
  const tables: ReadTables = new Map();
  const problems: Problem[] = [];
  for (const name of Object.keys(REFERENCE_TABLES) as ReferenceTableName[]) {
    try {
      if (existsSync(toPath(root, name))) tables.set(name, readReferenceTable(root, name) as never);
      else problems.push(toProblem(`${name}.csv`, 'missing table'));
    } catch (error) {
      problems.push(toProblem(`${name}.csv`, (error as Error).message));
    }
  }
  for (const name of tables.keys())
    problems.push(...findRepeatedKeys(name, tables), ...findDanglingReferences(name, tables));
  return problems;
}

type ReadTables = Map<ReferenceTableName, Record<string, string>[]>;

function toPath(root: string, name: ReferenceTableName): string {
  return join(root, 'data', folderOf(name), `${name}.csv`);
}

function findRepeatedKeys(name: ReferenceTableName, tables: ReadTables): Problem[] {
  const columns = REFERENCE_TABLES[name].key;
  const keys = tables.get(name)!.map((row) => columns.map((column) => row[column]).join(' · '));
  return keys
    .filter((key, index) => keys.indexOf(key) < index)
    .map((key) => toProblem(`${name}.csv`, `key twice: ${key}`));
}

function findDanglingReferences(name: ReferenceTableName, tables: ReadTables): Problem[] {
  return Object.entries(REFERENCE_TABLES[name].references).flatMap(([column, names]) => {
    const targets = names as ReferenceTableName[];
    if (targets.some((target) => !tables.has(target))) return [];
    const known = new Set(
      targets.flatMap((target) => tables.get(target)!.map((row) => row[REFERENCE_TABLES[target].key[0]!])),
    );
    return tables
      .get(name)!
      .flatMap((row) => row[column]!.split('|'))
      .filter((value) => value && !known.has(value))
      .map((value) => toProblem(`${name}.csv`, `unknown ${column}: ${value}; not in ${targets.join(', ')}`));
  });
}
