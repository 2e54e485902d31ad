import type {Database, Row} from '../../../src/io/duckdb.js';
import {traceView, type SerialisedSelect, type TracedColumn} from './trace-view.js';

export interface ColumnDescription extends TracedColumn {
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
  columns: ColumnDescription[];
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
  return tables.map((row) => {
    const [name, kind] = [String(row.name), row.kind as 'table' | 'view'];
    const own = constraints.filter(({table_name}) => table_name === name);
    const describe = createDescriber(trace(name), lists);
    return {
      name,
      kind,
      comment: String(row.comment ?? ''),
      key: own
        .filter(({constraint_type}) => constraint_type === 'PRIMARY KEY')
        .flatMap(({columns}) => parse(columns)),
      columns: columns.filter(({table_name}) => table_name === name).map(describe),
      references: own
        .filter(({constraint_type}) => constraint_type === 'FOREIGN KEY')
        .map(({columns, target, targets}) => ({
          columns: parse(columns),
          table: String(target),
          targets: parse(targets),
        })),
    };
  });
}

function parse(json: unknown): string[] {
  return JSON.parse(String(json)) as string[];
}

function createDescriber(
  traced: TracedColumn[],
  lists: Map<string, string[]>,
): (column: Row) => ColumnDescription {
  return ({column_name, data_type, comment}) => {
    // of two columns with one name DuckDB renames the second
    const found = traced.find(({name}) => name === column_name) ?? {isRequired: false, origin: ''};
    const values = lists.get(found.origin ?? '');
    return {
      ...found,
      name: String(column_name),
      type: String(data_type),
      comment: String(comment ?? ''),
      ...(values && {values}),
    };
  };
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
