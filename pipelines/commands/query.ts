import {openDatabase, type Row} from '../../src/io/duckdb.js';
import {formatCsv} from '../../src/io/write-csv.js';
import {EXIT, type Command} from './command.js';
import {formatTable} from './format-table.js';
import {toPaths} from '../line/paths.js';

export const queryCommand: Command = {
  usage: '"SQL"',
  help: `Asks the warehouse a question in SQL and prints a table. The warehouse is opened for reading, and the statement may touch no
other file. khoosheh dictionary says which tables there are.

  khoosheh query "SELECT value, quote FROM out.claims WHERE place_id = 'IR' AND measure_id = 'clusters_identified'"
  khoosheh query "FROM out.asof('2015-01-01', 'said') WHERE presence = 'certainly'" --csv

  --csv          prints CSV
  --bom          begins the CSV with a byte order mark, for spreadsheets`,
  options: {csv: {type: 'boolean'}, bom: {type: 'boolean'}},
  async run({root, data, positionals, values, stdout, stderr}) {
    const sql = positionals.join(' ').trim();
    if (!sql) {
      stderr.write('error: missing SQL; see khoosheh query --help\n');
      return EXIT.usage;
    }
    const database = await openDatabase(toPaths(root, data).warehouse, {readOnly: true, fileAccess: false});
    try {
      const {columns, rows} = await database.readTable(sql);
      stdout.write(format(columns, rows, values));
      return EXIT.fine;
    } catch (error) {
      stderr.write(`error: refused SQL: ${(error as Error).message.split('\n')[0]}\n`);
      return EXIT.usage;
    } finally {
      database.close();
    }
  },
};

function format(columns: string[], rows: Row[], values: Record<string, unknown>): string {
  if (values['json']) return `${JSON.stringify(rows, null, 2)}\n`;
  if (values['csv']) return formatCsv(columns, rows, {bom: values['bom'] === true});
  return formatTable(columns, rows);
}
