import {findNearest} from '../entities/nearest.js';
import {checkKeys} from './check-keys.js';
import {describeTable, type DescribedTable, type DescribeTableOptions} from './describe-table.js';
import {findTables} from './find-tables.js';
import {findLayoutTable, fitLayout, nameColumn, type Layout} from './layout.js';
import {findImplausibleYear} from './cells/parse-year.js';
import {readTable, type ReadTable} from './read-table.js';
import type {ImportRefusal, Refuse} from './refusal.js';
import type {Sheet} from './cells/sheet.js';
import type {TidyRow} from './tidy-row.js';
import {toTidyRows} from './to-tidy-rows.js';

export interface ImportOptions extends DescribeTableOptions {
  /** Read by these alone; several are tried, and the first that knows every table is taken. */
  layouts?: readonly Layout[] | undefined;
  /** True where a layout was asked for by name, so that a table it does not know is refused. */
  isLayoutRequired?: boolean | undefined;
  /** True where sums that do not hold are warnings. */
  keepDoubtful?: boolean | undefined;
}

/** What was read of a file. Where anything was refused there are no rows: nothing is half-loaded. */
export interface ImportedFile {
  layout: string | null;
  tables: ReadTable[];
  refusals: ImportRefusal[];
  rows(): Iterable<TidyRow>;
}

/** Nobody reads more; the first ones say what is wrong. */
const MOST_REFUSALS = 200;

/** Reads the tables of a file's sheets into tidy rows, or says, with the cell, why not. */
export function importSheets(sheets: readonly Sheet[], options: ImportOptions): ImportedFile {
  const refusals: ImportRefusal[] = [];
  let isRefused = false;
  const refuseIn =
    (sheet: string): Refuse =>
    (stated, cause, at) => {
      const isKept = options.keepDoubtful && cause.startsWith('sum does not hold');
      const severity = isKept ? 'warning' : stated;
      isRefused ||= severity === 'error';
      const refusal = {severity, cause, sheet, row: at?.row ?? null, column: at?.column ?? null};
      if (refusals.length < MOST_REFUSALS) refusals.push(refusal);
      else if (severity === 'error') refusals[MOST_REFUSALS - 1] = refusal;
    };
  const described = sheets.flatMap((sheet) => describeSheet(sheet, options, refuseIn(sheet.name)));
  const layout = chooseLayout(described, options);
  const tables = described.map((one) => {
    const refuse = refuseIn(one.table.sheet.name);
    return readTable(layOut(one, layout, refuse), options.places, refuse);
  });
  for (const table of tables) refusePlaces(table, refuseIn(table.table.sheet.name));
  checkKeys(tables, refuseIn);
  if (tables.length === 0) refuseIn('')('error', 'no table found');
  return {
    layout: layout?.name ?? null,
    tables,
    refusals,
    *rows() {
      if (!isRefused) for (const table of tables) yield* toTidyRows(table);
    },
  };
}

function describeSheet(sheet: Sheet, options: ImportOptions, refuse: Refuse): DescribedTable[] {
  const tables = findTables(sheet, options.places);
  if (tables.length === 0 && sheet.rowCount > 0) refuse('warning', 'no table in this sheet');
  return tables.map((table) => {
    for (const title of table.titles) {
      const year = findImplausibleYear(title.text);
      if (year) refuse('error', `implausible year: «${year}»`, title);
    }
    return describeTable(table, options);
  });
}

function chooseLayout(
  tables: readonly DescribedTable[],
  {layouts = [], isLayoutRequired}: ImportOptions,
): Layout | undefined {
  if (isLayoutRequired) return layouts[0];
  const fits = (layout: Layout, table: DescribedTable) => {
    const rows = findLayoutTable(layout, table);
    if (!rows) return false;
    const {unknown, missing} = fitLayout(table, rows);
    return unknown.length === 0 && missing.length === 0;
  };
  return layouts.find((layout) => tables.length > 0 && tables.every((table) => fits(layout, table)));
}

// A layout is compared both ways, so that a renamed, new or lost column is named before any value is read.
function layOut(described: DescribedTable, layout: Layout | undefined, refuse: Refuse): DescribedTable {
  if (!layout) return described;
  const {table, title} = described;
  const at = {row: table.headerRows.at(-1) ?? table.rows[0]!, column: 0};
  const rows = findLayoutTable(layout, described);
  if (!rows) {
    const known = new Set(layout.rows.map((row) => row.table.split('|')[0]!));
    const nearest = findNearest(
      title,
      [...known].filter((one) => one !== '*'),
    );
    const hint = nearest ? `; nearest: «${nearest}»` : '';
    refuse('error', `unknown table: «${title}»; layout ${layout.name}${hint}`, at);
    return described;
  }
  const {columns, unknown, missing} = fitLayout(described, rows);
  const found = described.columns.map(nameColumn).join('، ');
  if (unknown.length > 0) {
    const cause = `unknown columns: ${unknown.map(nameColumn).join('، ')}; layout ${layout.name}`;
    refuse('error', cause, {...at, column: unknown[0]!.column});
  }
  if (missing.length > 0) refuse('error', `missing columns: ${missing.join('، ')}; found: ${found}`, at);
  return {...described, columns};
}

function refusePlaces({columns, contexts, place}: ReadTable, refuse: Refuse): void {
  const column = columns.find((one) => one.role === 'value' && !one.place);
  const hasPlaces = columns.some(({role}) => role === 'place');
  const context = contexts.find((one) => !one.place);
  if (!column || !context || place || hasPlaces) return;
  const at = {row: context.row, column: column.column};
  refuse('error', 'no place: neither column, header, title, sheet nor file names one', at);
}
