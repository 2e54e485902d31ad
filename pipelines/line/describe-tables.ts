import type {Database} from '../../src/io/duckdb.js';

export interface Column {
  name: string;
  type: string;
  comment: string;
  isRequired: boolean;
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
      schema_name || '.' || referenced_table AS target, to_json(referenced_column_names)::VARCHAR AS targets
    FROM duckdb_constraints() WHERE constraint_type IN ('PRIMARY KEY', 'FOREIGN KEY') ORDER BY ALL`);
  const parse = (json: unknown) => JSON.parse(String(json)) as string[];
  return tables.map(({name, kind, comment}) => {
    const own = constraints.filter((row) => row.table_name === name);
    const key = own.find((row) => row.constraint_type === 'PRIMARY KEY');
    return {
      name: String(name),
      kind: kind as 'table' | 'view',
      comment: String(comment ?? ''),
      key: key ? parse(key.columns) : [],
      columns: columns
        .filter((column) => column.table_name === name)
        .map((column) => ({
          name: String(column.column_name),
          type: String(column.data_type),
          comment: String(column.comment ?? ''),
          isRequired: column.is_required === true,
        })),
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
