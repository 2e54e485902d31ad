import {existsSync} from 'node:fs';
import {join} from 'node:path';
import type {Problem} from './problem.js';
import {readCsv} from './read-csv.js';
import {
  REFERENCE_TABLES,
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
  const tables = Object.entries(VOCABULARY_TABLES).map(([name, table]) => [
    name,
    readReferenceTable(root, table),
  ]);
  return Object.fromEntries(tables) as Vocabulary;
}

/** Finds what is wrong in the reference tables: unreadable files, keys twice, references to nothing. */
export function findReferenceProblems(root: string): Problem[] {
  const tables = new Map<ReferenceTableName, Record<string, string>[]>();
  const problems: Problem[] = [];
  for (const name of Object.keys(REFERENCE_TABLES) as ReferenceTableName[]) {
    try {
      if (existsSync(toPath(root, name))) tables.set(name, readReferenceTable(root, name) as never);
      else problems.push({file: `${name}.csv`, cause: 'missing table', severity: 'error'});
    } catch (error) {
      problems.push({file: `${name}.csv`, cause: (error as Error).message, severity: 'error'});
    }
  }
  for (const [name, rows] of tables) {
    problems.push(...findRepeatedKeys(name, rows), ...findDanglingReferences(name, rows, tables));
  }
  return problems;
}

function toPath(root: string, name: ReferenceTableName): string {
  return join(root, 'data', 'reference', `${name}.csv`);
}

function findRepeatedKeys(name: ReferenceTableName, rows: Record<string, string>[]): Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const row of rows) {
    const key = REFERENCE_TABLES[name].key.map((column) => row[column]).join(' · ');
    if (seen.has(key)) problems.push({file: `${name}.csv`, cause: `key twice: ${key}`, severity: 'error'});
    seen.add(key);
  }
  return problems;
}

function findDanglingReferences(
  name: ReferenceTableName,
  rows: Record<string, string>[],
  tables: Map<ReferenceTableName, Record<string, string>[]>,
): Problem[] {
  return Object.entries(REFERENCE_TABLES[name].references).flatMap(([column, names]) => {
    const targets = names as ReferenceTableName[];
    if (targets.some((target) => !tables.has(target))) return [];
    const known = new Set(
      targets.flatMap((target) => tables.get(target)!.map((row) => row[REFERENCE_TABLES[target].key[0]!])),
    );
    return rows
      .flatMap((row) => row[column]!.split('|'))
      .filter((value) => value && !known.has(value))
      .map((value) => ({
        file: `${name}.csv`,
        cause: `unknown ${column}: ${value}; not in ${targets.join(', ')}`,
        severity: 'error' as const,
      }));
  });
}
