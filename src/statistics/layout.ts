import {toSkeleton} from '../text/fold.js';
import type {SheetColumn} from './columns.js';
import type {DescribedTable} from './describe-table.js';
import type {LayoutRow} from './statistics-tables.js';
import {splitMarks} from './cells/tidy-text.js';

/** How a publisher lays out a family of workbooks. */
export interface Layout {
  name: string;
  rows: readonly LayoutRow[];
}

/** Finds the rows of a layout that speak of a table; undefined where it knows none. */
export function findLayoutTable(layout: Layout, {title}: DescribedTable): LayoutRow[] | undefined {
  const isShared = (row: LayoutRow) => row.table === '*';
  const found = layout.rows.filter((row) => isShared(row) || isAmong(title, row.table));
  const isKnown = found.some((row) => !isShared(row)) || layout.rows.every(isShared);
  return isKnown ? found : undefined;
}

/** Lays a layout over a table and compares both ways: headers it does not know, and headers that it misses. */
export function fitLayout(described: DescribedTable, rows: readonly LayoutRow[]) {
  const columns = described.columns.map((column): SheetColumn & {layout?: LayoutRow} => {
    const layout = rows.find((row) => isHeader(column, row));
    return layout ? {...column, role: layout.role, layout} : column;
  });
  const missing = rows.filter((row) => row.optional !== 'yes' && !columns.some(({layout}) => layout === row));
  return {
    columns,
    unknown: columns.filter(({layout}) => !layout),
    missing: missing.map((row) => row.header || 'a year'),
  };
}

/** Words a column for a person: its header without years, or its year. */
export function nameColumn({headers, words, year}: SheetColumn): string {
  const lowest = headers.at(-1)?.text;
  return words || lowest || year || 'a column without header';
}

// A header is known by all its words, or by its lowest alone, so that «مقدار» is one row of a layout for every year.
function isHeader(column: SheetColumn, row: LayoutRow): boolean {
  const lowest = splitMarks(column.headers.at(-1)?.text ?? '').text;
  if (row.header === '') return column.words === '' && column.year !== undefined && column.role !== 'rank';
  return isAmong(column.words, row.header) || isAmong(lowest, row.header);
}

function isAmong(text: string, alternatives: string): boolean {
  const wanted = toSkeleton(splitMarks(text).text);
  return alternatives.split('|').some((one) => toSkeleton(splitMarks(one).text) === wanted);
}
