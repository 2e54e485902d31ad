import {once} from 'node:events';
import {useDatabase, type Answer, type Row} from '../../src/io/duckdb.js';
import {formatCsv} from '../../src/io/write-csv.js';
import {UsageError, type Call} from './command.js';
import {formatTable} from './format-table.js';
import {toBytes, type QueryLimits} from './query-limits.js';

/** Beside the memory of the database: the program, and rows on their way out. */
const BESIDE = 512 * 2 ** 20;

/** Rows of a table for people; the rest is for programs. */
const MOST_ROWS = 10_000;

/** Asks a warehouse and writes what it answers, some rows at a time; the process ends where it takes too much memory. */
export async function answer(
  warehouse: string,
  sql: string,
  {values, stdout, stderr, memory}: Pick<Call, 'values' | 'stdout' | 'stderr'> & QueryLimits,
): Promise<void> {
  // What one row of a result takes is not counted by the database itself.
  setInterval(() => {
    if (process.memoryUsage.rss() > toBytes(memory) + BESIDE) process.kill(process.pid, 'SIGKILL');
  }, 20).unref();
  await useDatabase(warehouse, {readOnly: true, fileAccess: false, memory}, async (database) => {
    const ask = await database.prepare(sql).catch((cause: Error) => {
      if (cause.message.startsWith('corrupted database: ')) throw cause;
      throw new UsageError(`refused SQL: ${cause.message.split('\n')[0]}`, {cause});
    });
    for await (const text of format(await ask(), values, stderr))
      if (!stdout.write(text)) await once(stdout, 'drain');
  }).catch((cause: Error) => {
    // a message of the database goes on with the SQL
    if (cause instanceof UsageError) throw cause;
    const [line] = cause.message.split('\n');
    throw new Error(
      line!.startsWith('Out of Memory') ? `memory limit: ${memory}; --memory sets another` : line,
      {cause},
    );
  });
}

function format(found: Answer, values: Call['values'], stderr: Call['stderr']): AsyncIterable<string> {
  if (values['json']) return formatJson(found);
  if (values['csv']) return formatCsvBatches(found, values['bom'] === true);
  return formatRows(found, stderr);
}

async function* formatJson({batches}: Answer): AsyncGenerator<string> {
  let before = '[\n';
  for await (const rows of batches)
    for (const row of rows) {
      yield `${before}  ${JSON.stringify(row, null, 2).replaceAll('\n', '\n  ')}`;
      before = ',\n';
    }
  yield before === ',\n' ? '\n]\n' : '[]\n';
}

async function* formatCsvBatches({columns, batches}: Answer, bom: boolean): AsyncGenerator<string> {
  yield formatCsv(columns, [], {bom});
  for await (const rows of batches) yield formatCsv(columns, rows, {header: false});
}

async function* formatRows({columns, batches}: Answer, stderr: Call['stderr']): AsyncGenerator<string> {
  const rows: Row[] = [];
  for await (const some of batches) {
    rows.push(...some);
    if (rows.length > MOST_ROWS) break;
  }
  yield formatTable(columns, rows.slice(0, MOST_ROWS));
  if (rows.length > MOST_ROWS) stderr.write(`cut after ${MOST_ROWS} rows; --csv and --json print all\n`);
}
