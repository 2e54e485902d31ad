import {once} from 'node:events';
import {formatCsv} from '../../src/io/write-csv.js';
import {writeWhole} from '../../src/io/write-whole.js';
import {importFile} from '../../src/io/workbook/import-file.js';
import {expectLayout, readLayouts} from '../../src/io/workbook/read-layouts.js';
import {readVocabulary} from '../../src/io/read-reference.js';
import {explainValue, formatExplanation} from '../../src/statistics/explain-value.js';
import type {ImportedFile} from '../../src/statistics/import-sheets.js';
import {formatRefusal} from '../../src/statistics/refusal.js';
import {COUNTRY, createPlaceResolver, type PlaceResolver} from '../../src/statistics/cells/resolve-place.js';
import {TIDY_COLUMNS, type TidyRow} from '../../src/statistics/tidy-row.js';
import type {Row} from '../../src/io/duckdb.js';
import {EXIT, UsageError, type Call, type Command} from './command.js';

type ImportedTables = ImportedFile & {format: string};

/** `khoosheh import`: a publisher's workbook in, tidy rows out; all of them, or none and the cells that are wrong. */
export const importCommand: Command = {
  usage: '<file>',
  help: `Reads a table of official figures as its publisher made it (.xls, .xlsx, CSV, HTML; SDMX-CSV, World Bank CSV, UN Comtrade
JSON) and prints tidy rows: one value a row, with place, year, unit, status, footnote, sheet and cell. Where a sum does not
hold, a place is unknown, a key has two values or a year cannot be, nothing is printed but the cells that are wrong.

  khoosheh import yearbook.xls > rows.csv
  khoosheh import standing.xlsx --layout sci-provincial-standing --json
  khoosheh import standing.xlsx --explain D12
  khoosheh import standing.xlsx --explain "IR-09 1397"

  --layout NAME    reads by a layout of data/statistics/layouts, or by a CSV file in that form; compared both ways
  --explain WHAT   shows sheet, cell, headers and footnotes of a cell (C12, Sheet1!C12) or of a key (words of place, year …)
  --place ID       place of tables that name none (IR, IR-07)
  --period YEAR    year of tables that name none
  --keep-doubtful  keeps values whose sums do not hold; they are still printed as problems
  --out FILE       writes into a file, which is there whole or not at all`,
  options: {
    layout: {type: 'string'},
    explain: {type: 'string'},
    place: {type: 'string'},
    period: {type: 'string'},
    'keep-doubtful': {type: 'boolean'},
    out: {type: 'string'},
  },
  printsFile: ({explain}) => explain === undefined,
  async run(call) {
    const {positionals, stderr} = call;
    const [path, ...others] = positionals;
    if (!path || others.length > 0)
      throw new UsageError(`${path ? 'one file at a time' : 'missing file'}; see khoosheh import --help`);
    const imported = read(path, call);
    for (const refusal of imported.refusals)
      stderr.write(`${refusal.severity}: ${path}: ${formatRefusal(refusal)}\n`);
    const isRefused = imported.refusals.some(({severity}) => severity === 'error');
    // What a refused file says may be looked at all the same; only rows are not handed over.
    const {explain: wanted, json} = call.values;
    if (typeof wanted === 'string') {
      explain(imported, wanted, call);
      return isRefused ? EXIT.problems : EXIT.fine;
    }
    if (isRefused) {
      if (json) call.stdout.write(`${JSON.stringify({type: 'refused', refusals: imported.refusals})}\n`);
      return EXIT.failed;
    }
    return write(imported, call);
  },
};

function read(path: string, {root, values}: Call): ImportedTables {
  const places = createPlaceResolver(readVocabulary(root));
  const named = values['layout'];
  return importFile(path, {
    places,
    layouts: typeof named === 'string' ? [expectLayout(root, named)] : readLayouts(root),
    isLayoutRequired: typeof named === 'string',
    place: expectPlace(values['place'], places),
    period: typeof values['period'] === 'string' ? values['period'] : undefined,
    keepDoubtful: values['keep-doubtful'] === true,
  });
}

function expectPlace(name: Call['values'][string], places: PlaceResolver) {
  if (typeof name !== 'string') return undefined;
  const place = places.resolve(name);
  if (!place) throw new Error(`unknown place: «${name}»; nearest: «${places.nearest(name) ?? COUNTRY.name}»`);
  return place;
}

function explain(imported: ImportedTables, wanted: string, {values, stdout}: Call): void {
  const found = explainValue(imported, wanted);
  if (found.length === 0) throw new UsageError(`no value at or of: ${wanted}`);
  const lines = values['json'] ? found.map((one) => JSON.stringify(one)) : found.map(formatExplanation);
  stdout.write(`${lines.join('\n')}\n`);
}

async function write(imported: ImportedTables, {values, stdout, stderr}: Call): Promise<number> {
  const out = values['out'];
  const {batches, counted} = formatBatches(imported, values['json'] === true);
  if (typeof out === 'string') writeWhole(out, batches);
  else for (const text of batches) if (!stdout.write(text)) await once(stdout, 'drain');
  const tables = imported.tables.length > 0 ? `${imported.tables.length} tables, ` : '';
  const layout = imported.tables.length > 0 ? `; layout: ${imported.layout ?? 'none, read by content'}` : '';
  stderr.write(`${imported.format}: ${tables}${counted.rows} rows${layout}\n`);
  return imported.refusals.some(({cause}) => cause.startsWith('sum does not hold'))
    ? EXIT.problems
    : EXIT.fine;
}

const ROWS_AT_ONCE = 2000;

/** The rows as text, some at a time, and how many they were when all is read. */
function formatBatches(imported: ImportedTables, isJson: boolean) {
  const counted = {rows: 0};
  function* format(): Generator<string> {
    let batch: TidyRow[] = [];
    for (const row of imported.rows()) {
      batch.push(row);
      if (++counted.rows % ROWS_AT_ONCE > 0) continue;
      yield formatRows(batch, {isJson, isFirst: counted.rows === ROWS_AT_ONCE});
      batch = [];
    }
    if (batch.length > 0 || counted.rows === 0)
      yield formatRows(batch, {isJson, isFirst: counted.rows < ROWS_AT_ONCE});
  }
  return {batches: format(), counted};
}

function formatRows(rows: TidyRow[], {isJson, isFirst}: {isJson: boolean; isFirst: boolean}): string {
  if (isJson) return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const text = formatCsv([...TIDY_COLUMNS], rows as unknown as Row[]);
  return isFirst ? text : text.slice(text.indexOf('\n') + 1);
}
