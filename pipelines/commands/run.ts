import {buffer} from 'node:stream/consumers';
import {extract} from '../../src/extract.js';
import {readVersion} from '../../src/io/find-root.js';
import {formatProblem} from '../../src/io/problem.js';
import {toReason} from '../../src/io/to-reason.js';
import {STAGES, type Stage} from '../line/build-tables.js';
import {EXIT, UsageError, type Call, type Command} from './command.js';
import {toPaths} from '../line/paths.js';
import {createReport} from '../line/create-report.js';
import {formatMoved, formatVanishing} from './run/format-addresses.js';
import {runLine, type RunResult} from '../line/run-line.js';

export const runCommand: Command = {
  usage: `[${STAGES.join('|')}]`,
  help: `Runs the line: reads the briefs, what was fetched, the reference tables and the official figures, builds a new warehouse beside the old one,
checks it, writes the exports, and puts all of it in place. If nothing is new and the last result stands unchanged, it says so and
stops.

  extract  reads each text: claims, named clusters, rejected numbers
  load     makes rows of them
  link     connects them: dates with premises, clusters, voices, relations, series
  check    selects failing rows; a text at fault is left out, any other failing row leaves the last good warehouse in place
  publish  writes Parquet, CSV, data package, dictionary, profile and manifest, and puts them in place

A named stage runs with all before it; only publish, which is the default, puts anything in place.

  --documents PATH  also reads texts from a file or folder (.txt .html .md .ndjson); may be given again
  --only            leaves the briefs and the archive out, and with them corrections and reviews of texts that are not read
  --retire REASON   gives up the addresses that would vanish, and keeps the reason in published.csv
  --again           runs even where nothing is new
  --bom             begins CSV files with a byte order mark, for spreadsheets; some readers of the data package stumble over it
  --without-missing REASON  goes on where something is missing; the reason is kept in the manifest and told with its problems,
                    and the addresses of texts that are missing are given up with it

Before it reads texts, it compares what is there with what the run in place has read, and the archive's files with its index and
manifest. A folder, a brief, a table, a page that is gone stops it: put it back, mend the archive (khoosheh archive repair), or insist.

A text that cannot be read, loaded, linked, written or checked is named and left out, a statement that is out of bounds is named and
refused, and the rest goes on: exit code 1. data/reference/expectations.csv says how much a run must make and how many texts it may
refuse; a run that breaks one of its rows names the row and puts nothing in place: exit code 3. Its numbers of texts and statements
hold where the briefs are read, so not with --only; its shares hold for every run of twenty texts or more.

Every claim and mention that is published has a row in published.csv of the data folder for ever. One that is read no more leads on to
the same statement in an edited sentence or a renamed text; where none is found, nothing is put in place.

A run is one folder, runs/KEY in the data folder, and the link current leads to the one that holds; the one before is kept. A
warehouse that fails its checks is kept as runs/failed/warehouse.duckdb, to be looked at.`,
  options: {
    documents: {type: 'string', multiple: true},
    only: {type: 'boolean'},
    retire: {type: 'string'},
    again: {type: 'boolean'},
    bom: {type: 'boolean'},
    'without-missing': {type: 'string'},
  },
  async run(call) {
    const {positionals, values, root, data, stdin, stderr, stdout} = call;
    const documents = (values['documents'] ?? []) as string[];
    const unknown = positionals.find((name) => !STAGES.includes(name as Stage));
    if (unknown) throw new UsageError(`unknown stage: ${unknown}; known: ${STAGES.join(', ')}`);
    const last = Math.max(...positionals.map((name) => STAGES.indexOf(name as Stage)));
    const report = createReport(values['json'] ? undefined : stdout, stderr);
    const result = await runLine({
      paths: toPaths(root, data),
      documents,
      stdin: documents.includes('-') ? await readBytes(stdin) : undefined,
      only: values['only'] === true,
      bom: values['bom'] === true,
      again: values['again'] === true,
      withoutMissing: parseReason(values, 'without-missing'),
      retire: parseReason(values, 'retire'),
      version: readVersion(root),
      until: STAGES[last] ?? 'publish',
      extract,
      report,
    });
    return print(result, call, positionals.length === 0 || positionals.includes('publish'));
  },
};

// Standard input can be read only once, and must be known before it is known whether it is new.
async function readBytes(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  try {
    return await buffer(stream);
  } catch (error) {
    throw new Error(`unreadable standard input: ${toReason(error)}`, {cause: error});
  }
}

function parseReason(values: Call['values'], option: string): string | undefined {
  if (values[option] === undefined) return undefined;
  const reason = String(values[option])
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (!reason) throw new UsageError(`missing reason: --${option} "why"`);
  return reason;
}

function print(
  {manifest, isNew, published}: RunResult,
  {values, stdout, stderr}: Call,
  isPublishing: boolean,
): number {
  const {problems, is_complete, counts} = manifest;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const {moved = [], retired = [], vanishing = []} = published ?? {};
  const addresses = {moved, retired, vanishing};
  if (values['json'])
    stdout.write(`${JSON.stringify({is_new: isNew, is_complete, counts, problems, addresses}, null, 2)}\n`);
  else for (const problem of problems) stderr.write(`${formatProblem(problem)}\n`);
  if (!values['json']) stdout.write(isNew ? formatMoved(addresses) : 'nothing new\n');
  if (errors > 0 || problems.length > 0)
    stderr.write(`${errors} errors, ${problems.length - errors} warnings\n`);
  if (vanishing.length > 0) {
    stderr.write(
      `error: ${formatVanishing(vanishing)}the last good result stays in place; --retire "reason" gives them up\n`,
    );
    return EXIT.failed;
  }
  if (isPublishing && !is_complete) {
    stderr.write('error: checks failed: the last good warehouse stays in place\n');
    return EXIT.failed;
  }
  return errors > 0 ? EXIT.problems : EXIT.fine;
}
