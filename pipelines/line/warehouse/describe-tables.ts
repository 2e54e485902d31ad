import type {Database, Row} from '../../../src/io/duckdb.js';
import {traceView, type SerialisedSelect, type TracedColumn} from './trace-view.js';

export interface Column extends TracedColumn {
  type: string;
  comment: string;
  /** All that may stand in it, where a check lists that. */
  values?: string[];
}

/** A table or view as the database itself describes it. */
export interface TableDescription {
  /** With its schema: `core.claims`. */
  name: string;
  kind: 'table' | 'view';
  comment: string;
  columns: Column[];
  /** Columns of the primary key; a view has none. */
  key: string[];
  references: {columns: string[]; table: string; targets: string[]}[];
}

/** Reads every table and view of `core` and `out` with comments, types and keys, in order of their names. */
export async function describeTables(database: Database): Promise<TableDescription[]> {
  const tables = await database.read(`
    SELECT schema_name || '.' || table_name AS name, 'table' AS kind, comment FROM duckdb_tables()
    WHERE schema_name IN ('core', 'out')
    UNION ALL SELECT schema_name || '.' || view_name, 'view', comment FROM duckdb_views()
    WHERE schema_name IN ('core', 'out') ORDER BY name`);
  const columns = await database.read(`
    SELECT schema_name || '.' || table_name AS table_name, column_name, data_type, comment, NOT is_nullable AS is_required
    FROM duckdb_columns() WHERE schema_name IN ('core', 'out') ORDER BY table_name, column_index`);
  const constraints = await database.read(`
    SELECT schema_name || '.' || table_name AS table_name, constraint_type, to_json(constraint_column_names)::VARCHAR AS columns,
      schema_name || '.' || referenced_table AS target, to_json(referenced_column_names)::VARCHAR AS targets, expression
    FROM duckdb_constraints() WHERE constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY', 'CHECK') ORDER BY ALL`);
  const trace = createTracer(columns, await readQueries(database));
  const lists = new Map(constraints.flatMap(findList));
  const parse = (json: unknown) => JSON.parse(String(json)) as string[];
  return tables.map(({name, kind, comment}) => {
    const own = constraints.filter((row) => row.table_name === name);
    const key = own.find((row) => row.constraint_type === 'PRIMARY KEY');
    // of two columns with one name DuckDB renames the second
    const traced = new Map(
      trace(String(name))
        .toReversed()
        .map((column) => [column.name, column]),
    );
    return {
      name: String(name),
      kind: kind as 'table' | 'view',
      comment: String(comment ?? ''),
      key: key ? parse(key.columns) : [],
      columns: columns
        .filter((column) => column.table_name === name)
        .map((column) => {
          const {
            isRequired = false,
            origin,
            parent,
          }: Partial<TracedColumn> = traced.get(String(column.column_name)) ?? {};
          const values = lists.get(origin ?? '');
          return {
            name: String(column.column_name),
            type: String(column.data_type),
            comment: String(column.comment ?? ''),
            isRequired,
            ...(origin && {origin}),
            ...(parent && {parent}),
            ...(values && {values}),
          };
        }),
      references: own
        .filter((row) => row.constraint_type === 'FOREIGN KEY')
        .map((row) => ({
          columns: parse(row.columns),
          table: String(row.target),
          targets: parse(row.targets),
        })),
    };
  });
}

async function readQueries(database: Database): Promise<Map<string, SerialisedSelect>> {
  const views = await database.read(`
    SELECT schema_name || '.' || view_name AS name,
      json_serialize_sql(regexp_replace(sql, '^CREATE VIEW \\S+ AS ', ''))::VARCHAR AS query
    FROM duckdb_views() WHERE schema_name IN ('core', 'out')`);
  return new Map(
    views.map(({name, query}) => {
      const {statements} = JSON.parse(String(query)) as {statements: {node: SerialisedSelect}[]};
      return [String(name), statements[0]!.node];
    }),
  );
}

/** DuckDB says of no column of a view that it is never null, so each is followed to the table behind it. */
function createTracer(
  columns: Row[],
  queries: Map<string, SerialisedSelect>,
): (name: string) => TracedColumn[] {
  const trace = (table: string): TracedColumn[] => {
    const query = queries.get(table);
    return query
      ? traceView(query, trace)
      : columns
          .filter(({table_name}) => table_name === table)
          .map(({column_name, is_required}) => ({
            name: String(column_name),
            isRequired: is_required === true,
            origin: `${table}.${column_name}`,
          }));
  };
  return trace;
}

/** The values of `CHECK (column IN ('one', 'two'))`. */
function findList({table_name, expression}: Row): [column: string, values: string[]][] {
  const [, column, list] = /^\("?(\w+)"? IN \((.*)\)\)$/.exec(String(expression)) ?? [];
  return column === undefined
    ? []
    : [[`${table_name}.${column}`, [...list!.matchAll(/'([^']*)'/g)].map(([, value]) => value!)]];
}
