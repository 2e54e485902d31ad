import {toInterval} from '../src/dates/intervals.js';
import {openDatabase, type Row} from '../src/io/duckdb.js';
import {EXIT, type Command} from './command.js';
import {formatTable} from './format-table.js';
import {toPaths} from './paths.js';

const CLOCKS = ['said', 'known'];
const COLUMNS = [
  'presence',
  'said_from',
  'said_to',
  'place_en',
  'measure_en',
  'operator',
  'value',
  'unit',
  'claim_id',
  'quote',
];

export const asofCommand: Command = {
  usage: '<date>',
  help: `Prints the claims that had been made by the end of a day, on one of two clocks. The date is Gregorian (2015-06-21) or Jalali
(1394-03-31); a month or a year means its last day.

  --clock said   by when it was said (the default); "possibly" where the day lies inside the interval of saying
  --clock known  by when we had read it`,
  options: {clock: {type: 'string', default: 'said'}},
  async run({root, data, positionals, values, stdout, stderr}) {
    const [date, ...others] = positionals;
    const clock = String(values['clock']);
    const interval = date && others.length === 0 ? toInterval(date) : undefined;
    if (!interval || !CLOCKS.includes(clock)) {
      const wrong = interval
        ? `unknown clock: ${clock}; known: ${CLOCKS.join(', ')}`
        : `unreadable date: ${positionals.join(' ') || 'none'}`;
      stderr.write(`error: ${wrong}\n`);
      return EXIT.usage;
    }
    const rows = await readAsof(toPaths(root, data).warehouse, interval[1], clock);
    stdout.write(values['json'] ? `${JSON.stringify(rows, null, 2)}\n` : formatTable(COLUMNS, rows));
    return EXIT.fine;
  },
};

async function readAsof(warehouse: string, day: string, clock: string): Promise<Row[]> {
  const database = await openDatabase(warehouse, {readOnly: true});
  try {
    return await database.read(
      `FROM out.asof('${day}', '${clock}') ORDER BY presence, said_to, said_from, claim_id`,
    );
  } finally {
    database.close();
  }
}
