import {toSkeleton} from '../text/fold.js';
import type {SheetColumn, ColumnRole} from './columns.js';
import type {DescribedTable} from './describe-table.js';
import {parseSumRule} from './check-sums.js';
import {splitMarks} from './cells/tidy-text.js';

/** Columns of a layout's CSV, whose rows say what one header of one table means. */
export const LAYOUT_COLUMNS = [
  'table', // its title without number and marks; other wordings parted by `|`; `*` for any
  'header', // its words without years; other wordings parted by `|`; blank where a year stands alone
  'role',
  'indicator_id',
  'unit',
  'scale', // what printed numbers are multiplied by
  'sums', // `exact`, bounds such as `97.5–100`, or `none`
  'optional', // `yes` where the header may be missing
  'reason',
] as const;

/** One row of a layout. */
export type LayoutRow = Record<(typeof LAYOUT_COLUMNS)[number], string>;

/** How a publisher lays out a family of workbooks. */
export interface Layout {
  name: string;
  rows: readonly LayoutRow[];
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
export function fitLayout(described: DescribedTable, rows: readonly LayoutRow[]) {
  const columns = described.columns.map((column): SheetColumn & {layout?: LayoutRow} => {
    const layout = rows.find((row) => isHeader(column, row));
    return layout ? {...column, role: layout.role as ColumnRole, layout} : column;
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
