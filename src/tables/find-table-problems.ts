import type {CellKind} from './cell-kinds.js';
import type {TableDeclaration} from './declare-table.js';

/** What is wrong with a table, and in which row of its file; the header is row 1. */
export interface TableProblem {
  path: string;
  row?: number | undefined;
  cause: string;
}

/** A row as it stands in its file. */
export interface NumberedRow {
  row: number;
  cells: Record<string, string>;
}

/** A table whose file could be read. */
export interface FoundTable {
  /** The name by which others refer to it. */
  name: string;
  path: string;
  declaration: TableDeclaration;
  rows: readonly NumberedRow[];
}

/** Says a problem in one line: `data/reference/measures.csv row 12: unknown unit_id: metre; not in units`. */
export function formatTableProblem({path, row, cause}: TableProblem): string {
  return `${path}${row === undefined ? '' : ` row ${row}`}: ${cause}`;
}

/** Finds cells that hold what their column may not, keys that stand twice, and references to nothing. */
export function findTableProblems(tables: readonly FoundTable[]): TableProblem[] {
  return [
    ...tables.flatMap(findWrongCells),
    ...findRepeatedKeys(tables),
    ...tables.flatMap((table) => findDanglingReferences(table, tables)),
  ];
}

/** Finds cells that are empty or no value of their column. */
export function findWrongCells({path, declaration, rows}: FoundTable): TableProblem[] {
  const {columns, empty, kinds} = declaration;
  const rules = columns.map((column) => ({
    column,
    kind: kinds[column] as CellKind | undefined,
    mayBeEmpty: empty.includes(column),
  }));
  return rows.flatMap(({row, cells}) =>
    rules.flatMap(({column, kind, mayBeEmpty}) => {
      const cell = cells[column]!;
      if (cell === '') return mayBeEmpty ? [] : [{path, row, cause: `missing ${column}`}];
      if (!kind || kind.holds(cell)) return [];
      return [{path, row, cause: `unknown ${column}: ${shorten(cell)}; expected: ${kind.says}`}];
    }),
  );
}

/** Finds keys that stand a second time, in a file or in all the files that are one table. */
export function findRepeatedKeys(tables: readonly FoundTable[]): TableProblem[] {
  const shared = new Map<TableDeclaration, Map<string, TableProblem>>();
  return tables.flatMap(({path, declaration, rows}) => {
    const own = new Map<string, TableProblem>();
    const seen = declaration.isOneTable ? (shared.get(declaration) ?? own) : own;
    shared.set(declaration, seen);
    return rows.flatMap(({row, cells}) => {
      const key = declaration.key.map((column) => cells[column]).join(' · ');
      const first = seen.get(key);
      if (!first) seen.set(key, {path, row, cause: ''});
      if (!first) return [];
      const place = first.path === path ? `row ${first.row}` : `${first.path} row ${first.row}`;
      return [{path, row, cause: `key twice: ${shorten(key)}; first: ${place}`}];
    });
  });
}

function findDanglingReferences(table: FoundTable, tables: readonly FoundTable[]): TableProblem[] {
  const {references, words, starred} = table.declaration;
  return Object.entries(references).flatMap(([column, names]) => {
    const targets = tables.filter(({name}) => names!.includes(name));
    // what cannot be read is a problem of its own
    if (targets.length < names!.length) return [];
    const known = new Set([...(words[column] ?? []), ...targets.flatMap(listKeys)]);
    const isKnown = (value: string) =>
      known.has(value) ||
      (starred.includes(column) &&
        value.endsWith('*') &&
        [...known].some((one) => one.startsWith(value.slice(0, -1))));
    return table.rows.flatMap(({row, cells}) =>
      cells[column]!.split('|')
        .filter((value) => cells[column] !== '' && !isKnown(value))
        .map((value) => ({
          path: table.path,
          row,
          cause: `unknown ${column}: ${shorten(value)}; not in ${names!.join(', ')}`,
        })),
    );
  });
}

function listKeys({declaration, rows}: FoundTable): string[] {
  return rows.map(({cells}) => cells[declaration.key[0]!]!);
}

const LONGEST = 60;

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
