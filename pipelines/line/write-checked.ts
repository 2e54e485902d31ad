import {rmSync} from 'node:fs';
import type {Succession} from '../../src/identity/follow-published.js';
import {useDatabase} from '../../src/io/duckdb.js';
import type {Problem} from '../../src/io/problem.js';
import type {BuiltTables} from './finish-tables.js';
import {check} from './check.js';
import {OF_TEXTS} from './link/keep-texts.js';
import {RefusedRows} from './warehouse/refused-rows.js';
import type {Tables, TablesMade} from './warehouse/tables.js';
import {writeWarehouse} from './warehouse/write-warehouse.js';

export interface WriteOptions {
  /** The database file to make. */
  file: string;
  /** Folders of the SQL of tables and of checks. */
  tables: string;
  checks: string;
}

/** What was written, and what the checks say of it. */
export interface WrittenTables extends TablesMade {
  failures: Problem[];
  published: Succession;
}

/**
 * Writes a warehouse and checks it. A text that the database or a check refuses is named and left out, and the rest is linked and
 * written anew; what no text is at fault for stays among the failures.
 */
export async function writeChecked(built: BuiltTables, options: WriteOptions): Promise<WrittenTables> {
  const {file, checks} = options;
  for (let made = built; ;) {
    const refused = await write(made.tables, options);
    const failures =
      refused.length > 0
        ? []
        : await useDatabase(file, {readOnly: true}, (database) => check(database, checks));
    const faults = findTextsAtFault(made.tables, [...refused, ...failures]);
    if (faults.size === 0) {
      const {tables, problems, published} = made;
      return {tables, problems, published, failures};
    }
    for (const path of [file, `${file}.wal`]) rmSync(path, {force: true});
    made = made.leaveOut(faults);
  }
}

/** Writes what is taken; of what is not, the rows of texts come back as problems, and others are thrown. */
async function write(tables: Tables, {file, tables: folder}: WriteOptions): Promise<Problem[]> {
  try {
    await writeWarehouse(file, folder, tables);
    return [];
  } catch (error) {
    if (!(error instanceof RefusedRows) || !error.rows.every(({table}) => isOfTexts(table))) throw error;
    return error.rows.map(({table, row, cause}) => {
      const at = row.quote === undefined ? '' : `; at «${row.quote}»`;
      return {
        file: String(row.document_id),
        cause: `refused by ${table}: ${cause}${at}`,
        severity: 'error',
      };
    });
  }
}

function isOfTexts(table: string): boolean {
  return (OF_TEXTS as readonly string[]).includes(table);
}

/** The texts that problems are of, each with its first cause: a problem names a text, or a statement of one. */
function findTextsAtFault(tables: Tables, problems: readonly Problem[]): Map<string, string> {
  const errors = problems.filter(({severity}) => severity === 'error');
  if (errors.length === 0) return new Map();
  const texts = new Map(
    OF_TEXTS.flatMap((name) =>
      tables[name]!.map((row) => [String(Object.values(row)[0]), String(row.document_id)] as const),
    ),
  );
  const faults = new Map<string, string>();
  for (const {file, cause} of errors) {
    const text = texts.get(file);
    if (text !== undefined && !faults.has(text))
      faults.set(text, file === text ? cause : `${file}: ${cause}`);
  }
  return faults;
}
