import type {CellKind} from './cell-kinds.js';

/** What a table of `data` must be: said once, read by everything that reads the table. */
export interface TableDeclaration<
  Column extends string = string,
  Kinds = Record<string, CellKind>,
  Empty extends string = Column,
> {
  columns: readonly Column[];
  /** Columns that name a row together; other tables refer to the first of them. */
  key: readonly Column[];
  /** Column → the tables, one of which must hold its value; several values are parted by `|`. `{}` refers to none. */
  references: {readonly [Name in Column]?: readonly string[]};
  /** Column of `references` → words that may stand there all the same. */
  words: {readonly [Name in Column]?: readonly string[]};
  /** Columns of `references` where a star at the end stands for any rest: `value-added-*`. */
  starred: readonly Column[];
  /** Columns whose cells may be empty; all others must say something. */
  empty: readonly Empty[];
  /** Column → what its cells may hold, where that is not any text. */
  kinds: Kinds;
  /** True where a key stands once in all the files that are declared so. */
  isOneTable: boolean;
}

type Deviations<Column extends string, Kinds, Empty extends string> = Partial<
  Omit<TableDeclaration<Column, Kinds, Empty>, 'columns' | 'references'>
> &
  Pick<TableDeclaration<Column>, 'references'>;

/** Declares a table: its columns in order, what it refers to (`{}` where to nothing), and what else is not as usual. */
export function declareTable<
  const Column extends string,
  const Kinds extends {readonly [Name in NoInfer<Column>]?: CellKind} = Record<never, never>,
  const Empty extends NoInfer<Column> = never,
>(columns: readonly [Column, ...Column[]], given: Deviations<NoInfer<Column>, Kinds, Empty>) {
  const {key = [columns[0]], words = {}, starred = [], empty = [], kinds = {} as Kinds} = given;
  const {references, isOneTable = false} = given;
  return {columns, key, references, words, starred, empty, kinds, isOneTable};
}

/** A row of a table that is declared so; a column of a few words has these as its type. */
export type DeclaredRow<Declaration extends DeclaredParts> = {
  [Column in Declaration['columns'][number]]:
    | (Column extends keyof Declaration['kinds'] ? ValueOf<Declaration['kinds'][Column]> : string)
    | (Column extends Declaration['empty'][number] ? '' : never);
};

/** What of a declaration makes the type of its rows. */
export interface DeclaredParts {
  columns: readonly string[];
  empty: readonly string[];
  kinds: unknown;
}

type ValueOf<Kind> = Kind extends CellKind<infer Value> ? Value : string;
