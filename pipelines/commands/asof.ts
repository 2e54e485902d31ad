import {toInterval} from '../../src/dates/intervals.js';
import {useDatabase, type Row} from '../../src/io/duckdb.js';
import {asOf, type Clock} from '../../src/series/asof.js';
import type {Voiced} from '../../src/series/claim.js';
import {EXIT, UsageError, type Command} from './command.js';
import {formatTable} from './format-table.js';
import {findCurrentRun, toPaths} from '../line/paths.js';

const CLOCKS: readonly string[] = ['said', 'known'] satisfies Clock[];
const SHARED = ['presence', 'said_from', 'said_to', 'place_en'];
const CLAIM = [...SHARED, 'measure_en', 'operator', 'value', 'unit', 'claim_id', 'quote'];
const MENTION = [...SHARED, 'cluster_name', 'stage_en', 'modality', 'mention_id'];

export const asofCommand: Command = {
  usage: '<date>',
  help: `Prints the claims and the namings of clusters that had been said by a moment, on one of two clocks. The moment is the end of
a day, Gregorian (2015-06-21) or Jalali (1394-03-31), of a month or of a year; or an instant (2025-08-12T07:00Z).

  --clock said   by when it was said (the default); "possibly" where the moment lies inside the interval of saying
  --clock known  by when we had read it

In SQL: FROM out.asof('2015-06-21', 'said') and FROM out.asof_mentions('2015-06-21', 'said').`,
  options: {clock: {type: 'string', default: 'said'}},
  async run({root, data, positionals, values, stdout}) {
    const clock = String(values['clock']);
    const moment = positionals.length === 1 ? parseMoment(positionals[0]!) : undefined;
    if (!moment) throw new UsageError(`unreadable date: ${positionals.join(' ') || 'none'}`);
    if (!CLOCKS.includes(clock)) throw new UsageError(`unknown clock: ${clock}; known: ${CLOCKS.join(', ')}`);
    const found = await readAsof(findCurrentRun(toPaths(root, data)).warehouse, moment, clock as Clock);
    if (values['json']) stdout.write(`${JSON.stringify({moment, clock, ...found}, null, 2)}\n`);
    else stdout.write(`${formatTable(CLAIM, found.claims)}\n${formatTable(MENTION, found.mentions)}`);
    return EXIT.fine;
  },
};

function parseMoment(text: string): string | undefined {
  const isInstant = /T\d{2}:\d{2}/.test(text) && !Number.isNaN(Date.parse(text));
  return isInstant ? text : toInterval(text)?.[1];
}

function readAsof(warehouse: string, moment: string, clock: Clock) {
  return useDatabase(warehouse, {readOnly: true}, async (database) => {
    const readPresent = async (view: string) => {
      const rows = await database.read(`FROM ${view} ORDER BY said_to, said_from, document_id, quote_start`);
      return keepPresent(rows, moment, clock);
    };
    return {claims: await readPresent('out.claims'), mentions: await readPresent('out.mentions')};
  });
}

function keepPresent(rows: Row[], moment: string, clock: Clock): Row[] {
  const sorted = asOf(rows as unknown as Voiced[], moment, clock);
  const tell = (presence: 'certainly' | 'possibly') =>
    sorted[presence].map((row) => ({...(row as unknown as Row), presence}));
  return [...tell('certainly'), ...tell('possibly')];
}
