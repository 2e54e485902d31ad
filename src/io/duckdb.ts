import {DuckDBInstance, DuckDBTypeId, type DuckDBResultReader} from '@duckdb/node-api';

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

export interface Database {
  /** Runs one or more statements; a value bound to `$1` is text. */
  run(sql: string, values?: string[]): Promise<void>;
  /** Rows as plain objects: days are text (`2014-08-30`), counts are numbers. */
  read(sql: string, values?: string[]): Promise<Row[]>;
  /** Names of a query's columns, in order, with its rows. */
  readTable(sql: string, values?: string[]): Promise<{columns: string[]; rows: Row[]}>;
  close(): void;
}

export interface OpenOptions {
  readOnly?: boolean;
  /** False forbids statements that read or write other files. */
  fileAccess?: boolean;
}

/** Opens a DuckDB file (or `:memory:`); throws `locked database: …` where another program writes to it. */
export async function openDatabase(
  path: string,
  {readOnly = false, fileAccess = true}: OpenOptions = {},
): Promise<Database> {
  const instance = await DuckDBInstance.create(path, {
    access_mode: readOnly ? 'READ_ONLY' : 'AUTOMATIC',
    enable_external_access: String(fileAccess),
    autoinstall_known_extensions: 'false',
    default_block_size: '16384',
  }).catch((error: unknown) => throwPlainly(path, error));
  const connection = await instance.connect();
  const read = async (sql: string, values?: string[]) => connection.runAndReadAll(sql, values);
  return {
    run: async (sql, values) => void (await connection.run(sql, values)),
    read: async (sql, values) => toRows(await read(sql, values)),
    readTable: async (sql, values) => {
      const reader = await read(sql, values);
      return {columns: reader.deduplicatedColumnNames(), rows: toRows(reader)};
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const WIDE = new Set([
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UHUGEINT,
  DuckDBTypeId.DECIMAL,
]);

/** DuckDB hands wide integers over as text, which would print and sort as text. */
function toRows(reader: DuckDBResultReader): Row[] {
  const rows = reader.getRowObjectsJson() as Row[];
  const wide = reader.deduplicatedColumnNames().filter((_, index) => WIDE.has(reader.columnTypeId(index)));
  for (const row of rows) for (const name of wide) if (row[name] !== null) row[name] = Number(row[name]);
  return rows;
}

function throwPlainly(path: string, error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  const holder = /PID (\d+)/.exec(message)?.[1];
  if (/lock/i.test(message))
    throw new Error(`locked database: ${path}${holder ? `; held by process ${holder}` : ''}`, {cause: error});
  throw new Error(`unreadable database: ${path}: ${message.split('\n')[0]}`, {cause: error});
}
