import {findNearest} from '../entities/nearest.js';
import {checkKeys} from './check-keys.js';
import {describeTable, type DescribedTable} from './describe-table.js';
import {findTables} from './find-tables.js';
import {findLayoutProblems, findLayoutTable, fitLayout, nameColumn, type Layout} from './layout.js';
import {findImplausibleYear} from './cells/parse-year.js';
import {readTable, type ReadTable} from './read-table.js';
import type {ImportRefusal} from './refusal.js';
import type {PlaceResolver, TablePlace} from './cells/resolve-place.js';
import type {Sheet} from './cells/sheet.js';
import type {TidyRow} from './tidy-row.js';
import {toTidyRows} from './to-tidy-rows.js';

export interface ImportOptions {
  places: PlaceResolver;
  fileName: string;
  /** Read by these alone; several are tried, and the first that knows every table is taken. */
  layouts?: readonly Layout[] | undefined;
  /** True where a layout was asked for by name, so that a table it does not know is refused. */
  isLayoutRequired?: boolean | undefined;
  place?: TablePlace | undefined;
  period?: string | undefined;
  /** True where sums that do not hold are warnings. */
  keepDoubtful?: boolean | undefined;
}

/** What was read of a file. Where anything was refused there are no rows: nothing is half-loaded. */
export interface ImportedFile {
  layout: string | null;
  tables: ReadTable[];
  refusals: ImportRefusal[];
  rows(): Generator<TidyRow>;
}

/** Nobody reads more; the first ones say what is wrong. */
const MOST_REFUSALS = 200;

/** Reads the tables of a file's sheets into tidy rows, or says, with the cell, why not. */
export function importSheets(sheets: readonly Sheet[], options: ImportOptions): ImportedFile {
  const refusals: ImportRefusal[] = [];
  let isRefused = false;
  const refuse = (refusal: ImportRefusal) => {
    const isKept = options.keepDoubtful && refusal.cause.startsWith('sum does not hold');
    const severity = isKept ? 'warning' : refusal.severity;
    isRefused ||= severity === 'error';
    if (refusals.length < MOST_REFUSALS) refusals.push({...refusal, severity});
    else if (severity === 'error') refusals[MOST_REFUSALS - 1] = {...refusal, severity};
  };
  const described = sheets.flatMap((sheet) => describeSheet(sheet, options, refuse));
  const layout = chooseLayout(described, options);
  const tables = described.map((one) =>
    readTable(layOut(one, {layout, options, refuse}), options.places, refuse),
  );
  for (const table of tables) refusePlaces(table, refuse);
  checkKeys(tables, refuse);
  if (tables.length === 0)
    refuse({severity: 'error', cause: 'no table found', sheet: '', row: null, column: null});
  return {
    layout: layout?.name ?? null,
    tables,
    refusals,
    *rows() {
      if (!isRefused) for (const table of tables) yield* toTidyRows(table);
    },
  };
}

function describeSheet(
  sheet: Sheet,
  options: ImportOptions,
  refuse: (refusal: ImportRefusal) => void,
): DescribedTable[] {
  const tables = findTables(sheet, options.places);
  if (tables.length === 0 && sheet.rowCount > 0)
    refuse({
      severity: 'warning',
      cause: 'no table in this sheet',
      sheet: sheet.name,
      row: null,
      column: null,
    });
  return tables.map((table) => {
    for (const {text, row, column} of table.titles) {
      const year = findImplausibleYear(text);
      if (year)
        refuse({severity: 'error', cause: `implausible year: «${year}»`, sheet: sheet.name, row, column});
    }
    return describeTable(table, options);
  });
}

function chooseLayout(
  tables: readonly DescribedTable[],
  {layouts = [], isLayoutRequired}: ImportOptions,
): Layout | undefined {
  if (isLayoutRequired) return layouts[0];
  return layouts.find(
    (layout) =>
      findLayoutProblems(layout).length === 0 &&
      tables.length > 0 &&
      tables.every((table) => {
        const rows = findLayoutTable(layout, table);
        if (!rows) return false;
        const {unknown, missing} = fitLayout(table, rows);
        return unknown.length === 0 && missing.length === 0;
      }),
  );
}

interface Laying {
  layout: Layout | undefined;
  options: ImportOptions;
  refuse: (refusal: ImportRefusal) => void;
}

// A layout is compared both ways, so that a renamed, new or lost column is named before any value is read.
function layOut(described: DescribedTable, {layout, refuse}: Laying): DescribedTable {
  if (!layout) return described;
  const {table, title} = described;
  const at = {
    severity: 'error' as const,
    sheet: table.sheet.name,
    row: table.headerRows.at(-1) ?? table.rows[0]!,
  };
  for (const cause of findLayoutProblems(layout)) refuse({...at, cause, column: 0});
  const rows = findLayoutTable(layout, described);
  if (!rows) {
    const known = [...new Set(layout.rows.map((row) => row.table.split('|')[0]!))].filter(
      (one) => one !== '*',
    );
    const nearest = findNearest(title, known);
    refuse({
      ...at,
      cause: `unknown table: «${title}»; layout ${layout.name}${nearest ? `; nearest: «${nearest}»` : ''}`,
      column: 0,
    });
    return described;
  }
  const {columns, unknown, missing} = fitLayout(described, rows);
  const found = described.columns.map(nameColumn).join('، ');
  if (unknown.length > 0)
    refuse({
      ...at,
      cause: `unknown columns: ${unknown.map(nameColumn).join('، ')}; layout ${layout.name}`,
      column: unknown[0]!.column,
    });
  if (missing.length > 0)
    refuse({...at, cause: `missing columns: ${missing.join('، ')}; found: ${found}`, column: 0});
  return {...described, columns};
}

function refusePlaces(
  {table, columns, contexts, place}: ReadTable,
  refuse: (refusal: ImportRefusal) => void,
): void {
  const column = columns.find((one) => one.role === 'value' && !one.place);
  const hasPlaces = columns.some(({role}) => role === 'place');
  const context = contexts.find((one) => !one.place);
  if (!column || !context || place || hasPlaces) return;
  const cause = 'no place: neither column, header, title, sheet nor file names one';
  refuse({severity: 'error', cause, sheet: table.sheet.name, row: context.row, column: column.column});
}
