import {existsSync, statSync} from 'node:fs';
import {basename, join, resolve} from 'node:path';
import {toCoverage} from '../../src/discovery/to-coverage.js';
import type {IndexEntry} from '../../src/io/archive/archive-index.js';
import {createArchive} from '../../src/io/archive/create-archive.js';
import {listWarcs} from '../../src/io/archive/list-warcs.js';
import {importPages} from '../../src/io/archive/import-pages.js';
import {importWarc, type Imported} from '../../src/io/archive/import-warc.js';
import {readEntries} from '../../src/io/archive/recover.js';
import {verifyArchive} from '../../src/io/archive/verify-archive.js';
import {repairArchive} from '../../src/io/archive/repair-archive.js';
import {formatProblem, type Problem} from '../../src/io/problem.js';
import {EXIT, UsageError, type Call, type Command} from './command.js';
import {readRuns} from '../line/fetch/fetch-sources.js';
import {readSources} from '../line/fetch/read-sources.js';
import {requeueLost} from '../line/fetch/requeue-lost.js';

const TASKS: Record<string, (call: Call, folder: string, rest: string[]) => number> = {
  verify,
  repair,
  import: importAll,
  list,
  coverage,
};

export const archiveCommand: Command = {
  usage: 'verify | repair | import PATH… | list [TEXT] | coverage',
  help: `Looks after the archive of pages that were fetched: WARC files that any tool for web archives reads.

  verify       reads every record and computes every digest anew; compares index and manifest
  repair       makes index and manifest anew from the files, moves the broken tail of a file aside, and puts what is lost back into
               the queue, so that the next fetch gets it; says what it did. It can be called again at any time
  import PATH  takes in somebody else's WARC files (.warc, .warc.gz) or a folder of saved pages (.html)
  list TEXT    lists what is held: day, status, kind, address; of addresses that contain TEXT
  coverage     says of each source and day whether it was covered; a day without a run is a gap, not a zero

  --archive FOLDER  where the archive is, if not in archive/ of the data folder
  --sources FOLDER  where the sources are that repair asks for what is lost, if not in pipelines/sources`,
  options: {archive: {type: 'string'}, sources: {type: 'string'}},
  async run(call) {
    const [task = '', ...rest] = call.positionals;
    const work = Object.hasOwn(TASKS, task) ? TASKS[task] : undefined;
    const folder = toArchive(call);
    if (!work)
      throw new UsageError(`unknown task: ${task || '(none)'}; known: ${Object.keys(TASKS).join(', ')}`);
    if (task === 'import' && !rest.length) throw new UsageError('missing path: what should be imported');
    if (task !== 'import' && !existsSync(folder)) throw new Error(`no archive: ${folder}`);
    return work(call, folder, rest);
  },
};

/** The folder of the archive, as `--archive` says or beside the warehouse. */
export function toArchive({values, data}: Call): string {
  return resolve(String(values['archive'] ?? join(data, 'archive')));
}

function verify(call: Call, folder: string): number {
  const result = verifyArchive(folder);
  const {files, records, bytes, digests, problems} = result;
  const verdict = problems.length ? `${problems.length} problems` : 'all true';
  const counts = `${files} files, ${records} records, ${bytes} bytes, ${digests} digests computed anew`;
  return tell(call, result, `${counts}: ${verdict}`);
}

function repair(call: Call, folder: string): number {
  const {values, root, stdout} = call;
  const sources = readSources(resolve(String(values['sources'] ?? join(root, 'pipelines', 'sources'))));
  const requeue = (held: IndexEntry[]) => requeueLost(folder, {held, sources, now: Date.now});
  const result = repairArchive(folder, {requeue});
  const {files, records, found, done} = result;
  if (!values['json'])
    for (const line of [...found.map((cause) => `found: ${cause}`), ...done]) stdout.write(`${line}\n`);
  const verdict = done.length ? 'mended' : 'nothing to mend';
  return tell(call, result, `${files} files, ${records} records: ${verdict}`);
}

function tell({values, stdout, stderr}: Call, result: {problems: Problem[]}, summary: string): number {
  const {problems} = result;
  stdout.write(`${values['json'] ? JSON.stringify(result) : summary}\n`);
  for (const problem of problems) if (!values['json']) stderr.write(`${formatProblem(problem)}\n`);
  return problems.length ? EXIT.problems : EXIT.fine;
}

function importAll(call: Call, folder: string, paths: string[]): number {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new Error(`unreadable path: ${missing}: no such file or folder`);
  const archive = createArchive(folder);
  const total: Imported = {stored: 0, repeated: 0, problems: []};
  try {
    for (const path of paths) {
      const {stored, repeated, problems} = statSync(path).isDirectory()
        ? importPages(archive, path)
        : importWarc(archive, path, basename(path));
      total.stored += stored;
      total.repeated += repeated;
      total.problems.push(...problems);
    }
  } finally {
    archive.close();
  }
  return tell(call, total, `${total.stored} stored, ${total.repeated} held already`);
}

function list({values, stdout}: Call, folder: string, [text = '']: string[]): number {
  const files = listWarcs(folder);
  const entries = readEntries(folder, files);
  const found = entries.filter(({url}) => url.includes(text) || safeDecode(url).includes(text));
  for (const entry of found) {
    const {date, status, record, url} = entry;
    const line = `${date.slice(0, 10)} ${status} ${record.padEnd(8)} ${safeDecode(url)}`;
    stdout.write(`${values['json'] ? JSON.stringify(entry) : line}\n`);
  }
  if (!values['json'])
    stdout.write(`${found.length} of ${entries.length} answers in ${files.length} files\n`);
  return EXIT.fine;
}

function coverage({values, stdout}: Call, folder: string): number {
  const rows = toCoverage(readRuns(folder));
  if (values['json']) stdout.write(`${JSON.stringify(rows)}\n`);
  else
    for (const {source_id, day, state, stored, cause} of rows) {
      const got = `${stored === null ? '–' : `${stored} stored`}${cause ? `; ${cause}` : ''}`;
      stdout.write(`${day} ${source_id.padEnd(18)} ${state.padEnd(9)} ${got}\n`);
    }
  return EXIT.fine;
}

function safeDecode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
