import type {Cell, Database, Row} from '../../../src/io/duckdb.js';

/** Rows that one INSERT takes, all of them or none. */
export const ROWS_A_STATEMENT = 5000;

/**
 * Creates a function that inserts rows into a table of a database by column name. Text is cast to the column's type, an
 * empty text is null, and a key that is no column is an error.
 */
export async function createInserter(
  database: Database,
): Promise<(table: string, rows: Row[]) => Promise<void>> {
  const types = await readTypes(database);
  return async (table, rows) => {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const unknown = columns.filter((column) => !types.has(`${table}.${column}`));
    if (unknown.length > 0) throw new Error(`unknown columns: ${unknown.join(', ')}; table ${table}`);
    const casts = columns.map(
      (column, index) => `cells[${index + 1}]::${types.get(`${table}.${column}`)} AS ${column}`,
    );
    const sql = `INSERT INTO ${table} BY NAME SELECT ${casts.join(', ')}
      FROM (SELECT unnest(from_json($1, '[["VARCHAR"]]')) AS cells)`;
    for (let first = 0; first < rows.length; first += ROWS_A_STATEMENT) {
      const cells = rows
        .slice(first, first + ROWS_A_STATEMENT)
        .map((row) => columns.map((column) => toText(row[column])));
      await database.run(sql, [JSON.stringify(cells)]).catch((cause: Error) => {
        throw new Error(`refused rows: ${table}: ${cause.message}`, {cause});
      });
    }
  };
}

function toText(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined || cell === '' ? null : String(cell);
}

async function readTypes(database: Database): Promise<Map<string, string>> {
  const rows = await database.read(
    `SELECT schema_name || '.' || table_name || '.' || column_name AS name, data_type FROM duckdb_columns()`,
  );
  return new Map(rows.map(({name, data_type}) => [String(name), String(data_type)]));
}
