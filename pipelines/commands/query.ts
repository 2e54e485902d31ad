import {once} from 'node:events';
import {openWhole} from '../../src/io/write-whole.js';
import {findCurrentRun, toPaths} from '../line/paths.js';
import {EXIT, UsageError, type Call, type Command} from './command.js';
import {answer} from './answer.js';
import {ANSWERS, askApart} from './ask-apart.js';
import {parseLimits, type QueryLimits} from './query-limits.js';

export const queryCommand: Command = {
  usage: '"SQL"',
  help: `Asks the warehouse a question in SQL and prints a table. The warehouse is opened for reading; one statement that only reads is
taken, and it may touch no other file and change no setting. khoosheh dictionary says which tables there are.

  khoosheh query "SELECT value, quote FROM out.claims WHERE place_id = 'IR' AND measure_id = 'clusters_identified'"
  khoosheh query "FROM out.asof('2015-01-01', 'said') WHERE presence = 'certainly'" --csv

  --csv          prints CSV
  --bom          begins the CSV with a byte order mark, for spreadsheets
  --out FILE     writes into a file, which is there whole or not at all
  --timeout N    ends after so many seconds (60)
  --memory SIZE  ends where it needs more memory, such as 512MB (1GB); nothing is put aside on a disk

A table is cut after 10,000 rows; CSV and JSON are not.`,
  options: {
    csv: {type: 'boolean'},
    bom: {type: 'boolean'},
    out: {type: 'string'},
    timeout: {type: 'string', default: '60'},
    memory: {type: 'string', default: '1GB'},
  },
  printsFile: ({csv}) => csv === true,
  async run(call) {
    const {root, data, positionals, values, stdout, stderr} = call;
    const sql = positionals.join(' ').trim();
    if (!sql) throw new UsageError('missing SQL; see khoosheh query --help');
    const limits = parseLimits(values);
    if (process.env[ANSWERS]) {
      await answer(findCurrentRun(toPaths(root, data)).warehouse, sql, {values, stdout, stderr, ...limits});
      return EXIT.fine;
    }
    stderr.write(await ask(sql, limits, call));
    return EXIT.fine;
  },
};

async function ask(sql: string, limits: QueryLimits, {data, values, stdout}: Call): Promise<string> {
  const flags = ['csv', 'json', 'bom'].filter((name) => values[name] === true).map((name) => `--${name}`);
  const args = ['query', ...flags, '--memory', limits.memory, '--data', data, '--', sql];
  const {out} = values;
  if (typeof out !== 'string')
    return askApart(args, limits, async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    });
  const file = openWhole(out);
  try {
    const said = await askApart(args, limits, async (text) => file.write(text));
    file.keep();
    return said;
  } finally {
    file.drop();
  }
}
