import {isCorruption, useDatabase, type Row} from '../../src/io/duckdb.js';
import {formatCsv} from '../../src/io/write-csv.js';
import {writeWhole} from '../../src/io/write-whole.js';
import {EXIT, UsageError, type Call, type Command} from './command.js';
import {formatTable} from './format-table.js';
import {findCurrentRun, toPaths} from '../line/paths.js';

export const queryCommand: Command = {
  usage: '"SQL"',
  help: `Asks the warehouse a question in SQL and prints a table. The warehouse is opened for reading, and the statement may touch no
other file. khoosheh dictionary says which tables there are.

  khoosheh query "SELECT value, quote FROM out.claims WHERE place_id = 'IR' AND measure_id = 'clusters_identified'"
  khoosheh query "FROM out.asof('2015-01-01', 'said') WHERE presence = 'certainly'" --csv

  --csv          prints CSV
  --bom          begins the CSV with a byte order mark, for spreadsheets
  --out FILE     writes into a file, which is there whole or not at all`,
  options: {csv: {type: 'boolean'}, bom: {type: 'boolean'}, out: {type: 'string'}},
  async run({root, data, positionals, values, stdout}) {
    const sql = positionals.join(' ').trim();
    if (!sql) throw new UsageError('missing SQL; see khoosheh query --help');
    const guarded = {readOnly: true, fileAccess: false};
    const {columns, rows} = await useDatabase(
      findCurrentRun(toPaths(root, data)).warehouse,
      guarded,
      (database) =>
        database.readTable(sql).catch((cause: Error) => {
          if (isCorruption(cause)) throw cause;
          throw new UsageError(`refused SQL: ${cause.message.split('\n')[0]}`, {cause});
        }),
    );
    const text = format(columns, rows, values);
    const {out} = values;
    if (typeof out === 'string') writeWhole(out, text);
    else stdout.write(text);
    return EXIT.fine;
  },
};

function format(columns: string[], rows: Row[], values: Call['values']): string {
  if (values['json']) return `${JSON.stringify(rows, null, 2)}\n`;
  if (values['csv']) return formatCsv(columns, rows, {bom: values['bom'] === true});
  return formatTable(columns, rows);
}
