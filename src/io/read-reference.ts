import type {TableDeclaration} from '../tables/declare-table.js';
import type {FoundTable} from '../tables/find-table-problems.js';
import {readTableFile, readTables} from './read-tables.js';
import {
  REFERENCE_TABLES,
  folderOf,
  VOCABULARY_TABLES,
  type ReferenceRow,
  type ReferenceTableName,
  type ReferenceTables,
  type Vocabulary,
} from '../entities/reference-tables.js';

/** Reads one table of `data/reference` or `data/grammar`; throws one line when a row is not as declared. */
export function readReferenceTable<Name extends ReferenceTableName>(
  root: string,
  name: Name,
): ReferenceRow<Name>[] {
  const path = `data/${folderOf(name)}/${name}.csv`;
  return toRows(readTableFile(root, {name, path, declaration: REFERENCE_TABLES[name] as TableDeclaration}));
}

/** Reads all that the reader of texts knows besides the text; throws one line at the first unreadable table. */
export function readVocabulary(root: string): Vocabulary {
  return toVocabulary(toReference(readTables(root, ['reference', 'grammar'])));
}

/** The tables of `data/reference` and `data/grammar` by name, of tables that were read. */
export function toReference(tables: readonly FoundTable[]): ReferenceTables {
  const known = tables.filter(({name}) => name in REFERENCE_TABLES);
  return Object.fromEntries(known.map((table) => [table.name, toRows(table)])) as unknown as ReferenceTables;
}

/** What the reader knows, by its own names for the tables. */
export function toVocabulary(reference: ReferenceTables): Vocabulary {
  const names = Object.entries(VOCABULARY_TABLES);
  return Object.fromEntries(names.map(([name, table]) => [name, reference[table]])) as unknown as Vocabulary;
}

function toRows<Name extends ReferenceTableName>({rows}: FoundTable): ReferenceRow<Name>[] {
  return rows.map(({cells}) => cells as ReferenceRow<Name>);
}
