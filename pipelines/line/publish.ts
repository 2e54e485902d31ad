import {mkdirSync} from 'node:fs';
import {basename, join} from 'node:path';
import {useDatabase, type Database, type Row} from '../../src/io/duckdb.js';
import {writeCsv, type CsvOptions} from '../../src/io/write-csv.js';
import {writeWhole} from '../../src/io/write-whole.js';
import {describeTables, type TableDescription} from './warehouse/describe-tables.js';
import {proveFile, type Manifest, type ProvenFile} from './manifest.js';
import {printDictionary} from './warehouse/print-dictionary.js';
import {toDataPackage} from './to-data-package.js';

/** Writes every table and view as Parquet and CSV, the data package, the dictionary and the profile into a folder. */
export function publish(
  warehouse: string,
  folder: string,
  {version, ...csv}: CsvOptions & {version: string},
): Promise<Pick<Manifest, 'outputs' | 'counts'>> {
  return useDatabase(warehouse, {readOnly: true}, async (database) => {
    // SUMMARIZE estimates; with more threads than one its estimates differ from run to run.
    await database.run('SET threads TO 1');
    mkdirSync(folder, {recursive: true});
    const tables = await describeTables(database);
    const outputs: Manifest['outputs'] = [];
    for (const table of tables) outputs.push(...(await exportTable(database, table, folder, csv)));
    const counts = Object.fromEntries(tables.map(({name}, index) => [name, outputs[index * 2]!.rows!]));
    outputs.push(await exportProfile(database, tables, folder, csv));
    writeText(outputs, join(folder, 'data-dictionary.md'), await printDictionary(database, tables));
    writeText(outputs, join(folder, 'datapackage.json'), toJson(toDataPackage(tables, outputs, version)));
    return {outputs, counts};
  });
}

/** JSON for people and for comparing: two spaces, a line end. */
export function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

// Texts of others stay on the machine that fetched them; even a profile would quote the first and the last of them.
function toSource(name: string): string {
  return EXPORTED[name] ?? name;
}

const OURS = 'core.texts WHERE is_ours';
const EXPORTED: Record<string, string> = {
  'core.texts': OURS,
  'core.published': `(SELECT * REPLACE (if(document_id IN (SELECT document_id FROM ${OURS}), sentence, NULL) AS sentence) FROM core.published)`,
};

async function exportTable(
  database: Database,
  {name, columns, key}: TableDescription,
  folder: string,
  csv: CsvOptions,
): Promise<Manifest['outputs']> {
  const sql = `SELECT * FROM ${toSource(name)} ORDER BY ${key.length > 0 ? key.join(', ') : 'ALL'}`;
  const rows = await database.read(sql);
  const [parquet, text] = [join(folder, `${name}.parquet`), join(folder, `${name}.csv`)];
  await database.run(
    `COPY (${sql}) TO '${parquet.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`,
  );
  writeCsv(
    text,
    columns.map((column) => column.name),
    rows,
    csv,
  );
  return [parquet, text].map((path) => ({...proveFile(path, basename(path)), rows: rows.length}));
}

async function exportProfile(
  database: Database,
  tables: TableDescription[],
  folder: string,
  csv: CsvOptions,
): Promise<ProvenFile> {
  const rows: Row[] = [];
  for (const {name} of tables) {
    const profile = await database.read(
      `SELECT '${name}' AS table_name, * REPLACE (left(min, 80) AS min, left(max, 80) AS max)
       FROM (SUMMARIZE SELECT * FROM ${toSource(name)})`,
    );
    rows.push(...profile);
  }
  const path = join(folder, 'profile.csv');
  writeCsv(path, Object.keys(rows[0]!), rows, csv);
  return proveFile(path, basename(path));
}

function writeText(outputs: Manifest['outputs'], path: string, text: string): void {
  writeWhole(path, text);
  outputs.push(proveFile(path, basename(path)));
}
