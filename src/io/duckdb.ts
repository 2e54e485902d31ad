import {
  DuckDBInstance,
  DuckDBTypeId,
  StatementType,
  type DuckDBConnection,
  type DuckDBResult,
} from '@duckdb/node-api';

export type Cell = string | number | boolean | null;
export type Row = Record<string, Cell>;

export interface Database {
  /** Runs one or more statements; a value bound to `$1` is text. */
  run(sql: string, values?: string[]): Promise<void>;
  /** Rows as plain objects: days are text (`2014-08-30`), counts are numbers. */
  read(sql: string, values?: string[]): Promise<Row[]>;
  /** The same with the names of the columns, in order. */
  readTable(sql: string, values?: string[]): Promise<{columns: string[]; rows: Row[]}>;
  /** Understands one question, and answers it when it is called; throws where a statement does more than read. */
  prepare(sql: string): Promise<() => Promise<Answer>>;
  close(): void;
}

/** What a question gives, some rows at a time. */
export interface Answer {
  columns: string[];
  batches: AsyncIterable<Row[]>;
}

const {BIGINT, UBIGINT, HUGEINT, UHUGEINT, DECIMAL} = DuckDBTypeId;
const WIDE: DuckDBTypeId[] = [BIGINT, UBIGINT, HUGEINT, UHUGEINT, DECIMAL];

/**
 * Opens a DuckDB file (or `:memory:`); throws `locked database: …` where another program writes to it, and
 * `corrupted database: …`, then or when the damaged part is read, where its bytes are not those that were written. Where a disk
 * is full, its statements throw `cannot write: <file>: no space left`.
 */
export async function openDatabase(
  path: string,
  {readOnly = false, fileAccess = true, memory = ''} = {},
): Promise<Database> {
  const instance = await DuckDBInstance.create(path, {
    ...(fileAccess ? {} : CONFINED),
    ...(memory && {memory_limit: memory}),
    access_mode: readOnly ? 'READ_ONLY' : 'AUTOMATIC',
    enable_external_access: String(fileAccess),
    autoinstall_known_extensions: 'false',
    default_block_size: '16384',
    ...(!fileAccess && {lock_configuration: 'true'}),
  }).catch((error: Error) => throwPlainly(path, error));
  const connection = await instance.connect();
  const readTable: Database['readTable'] = async (sql, values) => {
    const reader = await connection.runAndReadAll(sql, values).catch((error: Error) => rethrow(path, error));
    const columns = reader.deduplicatedColumnNames();
    const rows = reader.getRowObjectsJson() as Row[];
    return {columns, rows: toNumbers(rows, findWide(columns, reader))};
  };
  return {
    readTable,
    read: async (sql, values) => (await readTable(sql, values)).rows,
    run: async (sql, values) =>
      void (await connection.run(sql, values).catch((error: Error) => rethrow(path, error))),
    prepare: (sql) => prepare(connection, sql).catch((error: Error) => rethrow(path, error)),
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

// Nothing is put aside on a disk. What is the same for every row is not made beforehand, where no limit holds.
const CONFINED = {
  temp_directory: '',
  max_temp_directory_size: '0B',
  disabled_optimizers: 'expression_rewriter,statistics_propagation',
};

const READING: readonly StatementType[] = [StatementType.SELECT, StatementType.EXPLAIN];

async function prepare(connection: DuckDBConnection, sql: string): Promise<() => Promise<Answer>> {
  const statements = await connection.extractStatements(sql);
  if (statements.count !== 1) throw new Error(`${statements.count} statements, expected one`);
  const statement = await statements.prepare(0);
  if (!READING.includes(statement.statementType))
    throw new Error(`it does more than read: ${StatementType[statement.statementType]}`);
  return async () => {
    const result = await statement.stream();
    const columns = result.deduplicatedColumnNames();
    return {columns, batches: readBatches(result, findWide(columns, result))};
  };
}

async function* readBatches(result: DuckDBResult, wide: readonly string[]): AsyncGenerator<Row[]> {
  for await (const rows of result.yieldRowObjectJson()) yield toNumbers(rows as Row[], wide);
}

function findWide(columns: string[], result: Pick<DuckDBResult, 'columnTypeId'>): string[] {
  return columns.filter((_, index) => WIDE.includes(result.columnTypeId(index)));
}

// DuckDB hands wide integers over as text, which would print and sort as text.
function toNumbers(rows: Row[], wide: readonly string[]): Row[] {
  for (const row of rows) for (const name of wide) if (row[name] !== null) row[name] = Number(row[name]);
  return rows;
}

/** Opens a DuckDB file as `openDatabase` does, and closes it when the work on it is over. */
export async function useDatabase<Result>(
  path: string,
  options: Parameters<typeof openDatabase>[1],
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const database = await openDatabase(path, options);
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

// Block sums are looked at as blocks are read, so damage may show only in the middle of the work.
const DAMAGE = /not a valid DuckDB database file|corrupt database file|could not read enough bytes/i;
const UNWRITTEN = /could not write (?:file|all bytes to file) "([^"]+)": (.+?)(?: on device)?$/im;
const HELD = /could not set lock|conflicting lock|used by another process/i;

function throwPlainly(path: string, cause: Error): never {
  const holder = /PID (\d+)/.exec(cause.message)?.[1];
  if (/does not exist/.test(cause.message)) throw new Error(`missing database: ${path}`, {cause});
  if (HELD.test(cause.message))
    throw new Error(`locked database: ${path}${holder ? `; held by process ${holder}` : ''}`, {cause});
  if (DAMAGE.test(cause.message) || UNWRITTEN.test(cause.message)) rethrow(path, cause);
  throw new Error(`unreadable database: ${path}: ${toFirstLine(cause)}`, {cause});
}

function rethrow(path: string, cause: Error): never {
  if (DAMAGE.test(cause.message))
    throw new Error(`corrupted database: ${path}: ${toFirstLine(cause)}`, {cause});
  const [, file, reason] = UNWRITTEN.exec(cause.message) ?? [];
  if (file) throw new Error(`cannot write: ${file}: ${reason!.toLowerCase()}`, {cause});
  throw cause;
}

function toFirstLine({message}: Error): string {
  return message.split('\n')[0]!;
}
