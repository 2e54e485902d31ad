import type {Cell, Database, Row} from '../src/io/duckdb.js';

const ROWS_A_STATEMENT = 5000;

/** Inserts rows by column name; text is cast to the column's type, and a key that is no column is an error. */
export async function insertRows(database: Database, table: string, rows: Row[]): Promise<void> {
  const types = await readTypes(database, table);
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const unknown = columns.filter((column) => !types.has(column));
  if (unknown.length > 0) throw new Error(`unknown columns: ${unknown.join(', ')}; table ${table}`);
  const casts = columns.map((column, index) => `cells[${index + 1}]::${types.get(column)} AS ${column}`);
  for (let first = 0; first < rows.length; first += ROWS_A_STATEMENT) {
    const cells = rows
      .slice(first, first + ROWS_A_STATEMENT)
      .map((row) => columns.map((column) => toText(row[column])));
    const insert = database.run(
      `INSERT INTO ${table} BY NAME SELECT ${casts.join(', ')} FROM (SELECT unnest(from_json($1, '[["VARCHAR"]]')) AS cells)`,
      [JSON.stringify(cells)],
    );
    await insert.catch((error: unknown) => {
      throw new Error(`refused rows: ${table}: ${(error as Error).message}`, {cause: error});
    });
  }
}

function toText(cell: Cell | undefined): string | null {
  return cell === null || cell === undefined || cell === '' ? null : String(cell);
}

async function readTypes(database: Database, table: string): Promise<Map<string, string>> {
  const rows = await database.read(
    `SELECT column_name, data_type FROM duckdb_columns() WHERE schema_name || '.' || table_name = $1`,
    [table],
  );
  return new Map(rows.map((row) => [String(row.column_name), String(row.data_type)]));
}
