import {toSkeleton} from '../text/fold.js';
import type {SheetColumn, ColumnRole} from './columns.js';
import type {DescribedTable} from './describe-table.js';
import {parseSumRule} from './sum-rule.js';
import {splitMarks} from './cells/tidy-text.js';

/** One row of a layout: what one header of one table means. Keys are the column names of the CSV. */
export interface LayoutRow {
  /** Title of the table without number and marks; other wordings parted by `|`; `*` for any. */
  table: string;
  /** Words of the header without years; other wordings parted by `|`; blank where a year stands alone. */
  header: string;
  role: string;
  indicator_id: string;
  unit: string;
  /** What printed numbers are multiplied by. */
  scale: string;
  /** `exact`, bounds such as `97.5–100`, or `none`. */
  sums: string;
  /** `yes` where the header may be missing. */
  optional: string;
  reason: string;
}

export const LAYOUT_COLUMNS = [
  'table',
  'header',
  'role',
  'indicator_id',
  'unit',
  'scale',
  'sums',
  'optional',
  'reason',
] as const;

/** How a publisher lays out a family of workbooks. */
export interface Layout {
  name: string;
  rows: readonly LayoutRow[];
}

export interface Fit {
  /** Columns with roles as the layout says, and its row for each. */
  columns: (SheetColumn & {layout?: LayoutRow})[];
  /** What is in the table and not in the layout, and the other way round. */
  unknown: SheetColumn[];
  missing: string[];
}

const ROLES: readonly ColumnRole[] = ['place', 'label', 'year', 'value', 'rank', 'code', 'index', 'ignore'];

/** Finds what is wrong in a layout itself. */
export function findLayoutProblems({name, rows}: Layout): string[] {
  return rows.flatMap((row, index) => {
    const at = `layout ${name}, row ${index + 2}`;
    if (!ROLES.includes(row.role as ColumnRole)) return [`unknown role: ${row.role || 'none'}; ${at}`];
    if (row.sums && !parseSumRule(row.sums)) return [`unreadable sums: ${row.sums}; ${at}`];
    return row.scale && !Number(row.scale) ? [`unreadable scale: ${row.scale}; ${at}`] : [];
  });
}

/** Finds the rows of a layout that speak of a table; undefined where it knows none. */
export function findLayoutTable(layout: Layout, {title}: DescribedTable): LayoutRow[] | undefined {
  const isShared = (row: LayoutRow) => row.table === '*';
  const found = layout.rows.filter((row) => isShared(row) || isAmong(title, row.table));
  const isKnown = found.some((row) => !isShared(row)) || layout.rows.every(isShared);
  return isKnown ? found : undefined;
}

/** Lays a layout over a table and compares both ways: headers it does not know, and headers that it misses. */
export function fitLayout(described: DescribedTable, rows: readonly LayoutRow[]): Fit {
  const columns = described.columns.map((column) => {
    const layout = rows.find((row) => isHeader(column, row));
    return layout ? {...column, role: layout.role as ColumnRole, layout} : column;
  });
  const missing = rows.filter(
    (row) => row.optional !== 'yes' && !columns.some((column) => 'layout' in column && column.layout === row),
  );
  return {
    columns,
    unknown: columns.filter((column) => !('layout' in column)),
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
