import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {basename, join, relative, sep} from 'node:path';
import type {Succession} from '../../src/identity/follow-published.js';
import {countEverHeld} from '../../src/io/archive/lost-records.js';
import {openDatabase, useDatabase} from '../../src/io/duckdb.js';
import {hash} from '../../src/io/hash.js';
import type {Problem} from '../../src/io/problem.js';
import {buildTables, STAGES, type BuildTablesOptions, type Stage} from './build-tables.js';
import {listChecks} from './check.js';
import type {BuiltTables} from './finish-tables.js';
import {hashProgram, listInputs} from './inputs.js';
import {expectNothingMissing, toLeftOutProblem} from './find-missing.js';
import {hashFile, type LeftOut, type Manifest, type ProvenFile, type RunRecord} from './manifest.js';
import {findCurrentRun, toRunFolder, type RunFolder} from './paths.js';
import {findLastRun, readLastManifest} from './prove-run.js';
import {publish, toJson} from './publish.js';
import {claimFolder, keepFailed, putInPlace, removeOldPlaces, writeBeside} from './put-in-place.js';
import type {TablesMade} from './warehouse/tables.js';
import {writeChecked} from './write-checked.js';
import {toPublishedTable} from './published/format-published.js';

export interface RunOptions extends BuildTablesOptions {
  bom: boolean;
  version: string;
  /** The last stage to run; nothing is put in place before `publish`. */
  until: Stage;
  /** Runs even where nothing is new. */
  again: boolean;
}

export interface RunResult {
  manifest: Manifest;
  /** False where the inputs are those of the last run and what it made still stands. */
  isNew: boolean;
  /** What became of ids that were published; undefined where nothing is new. */
  published?: Succession;
}

/** Runs the line: texts and tables in, a checked warehouse and its exports out, or the last good ones left as they are. */
export async function runLine(options: RunOptions): Promise<RunResult> {
  const {paths, documents, stdin, only, bom, version, until, again, withoutMissing} = options;
  const release = claimFolder(paths);
  try {
    await expectUnlocked(findCurrentRun(paths).warehouse);
    const inputs = listInputs(paths, documents, stdin);
    const given = {paths, documents, inputs, last: readLastManifest(paths)};
    const leftOut = expectNothingMissing(given, withoutMissing);
    const key = hash(JSON.stringify([inputs, hashProgram(), only, bom, version, leftOut]));
    const last = again || until !== 'publish' ? undefined : findLastRun(paths, key);
    return last
      ? {manifest: last, isNew: false}
      : {...(await runAnew(options, {inputs, leftOut, key})), isNew: true};
  } finally {
    release();
  }
}

// The result takes the place of this one; a program that is writing to it would go on writing to nothing.
async function expectUnlocked(warehouse: string): Promise<void> {
  if (!existsSync(warehouse)) return;
  const database = await openDatabase(warehouse, {readOnly: true}).catch((error: Error) => {
    if (error.message.startsWith('locked')) throw error;
  });
  database?.close();
}

async function runAnew(
  options: RunOptions,
  {inputs, leftOut, key}: {inputs: ProvenFile[]; leftOut: LeftOut[]; key: string},
): Promise<Omit<RunResult, 'isNew'>> {
  const {paths, until, version} = options;
  const clock = createClock();
  const built = await clock.time('build', () => buildTables({...options, isPartial: leftOut.length > 0}));
  const manifest: Manifest = {
    ...{name: 'khoosheh', version, duckdb: '', is_complete: false, inputs, outputs: []},
    ...describeMade(built, paths.root, leftOut),
    ...{archived: countEverHeld(paths.archive), left_out: leftOut},
  };
  // Nothing is written before it is known where every address that was published went.
  const hasVanishing = built.published.vanishing.length > 0;
  if (STAGES.indexOf(until) < STAGES.indexOf('check') || hasVanishing)
    return {manifest, published: built.published};
  const next = toRunFolder(join(paths.runs, `new-${process.pid}`));
  try {
    mkdirSync(next.folder);
    const {isSound, published} = await clock.time('write', () =>
      writeInto(manifest, built, next.warehouse, options),
    );
    const result = {manifest, published};
    if (until === 'check' || published.vanishing.length > 0) return result;
    if (!isSound) {
      keepFailed(paths, next.folder);
      return result;
    }
    await clock.time('publish', () => publishInto(manifest, next, options));
    // Files of the data folder that change with the run, by name: they wait in its folder until it holds.
    const beside = {[basename(paths.published)]: toPublishedTable(paths.published, published)};
    writeBeside(next.folder, beside);
    writeFileSync(join(next.exports, 'run.json'), toJson({...toRecord(key, next, beside), ...clock.stop()}));
    putInPlace(paths, next.folder, key.slice(0, 16));
    for (const name of removeOldPlaces(paths))
      options.report('publish', `removed ${name} of an older version`);
    return result;
  } finally {
    rmSync(next.folder, {recursive: true, force: true});
  }
}

function toRecord(
  key: string,
  {warehouse, exports}: RunFolder,
  beside: Record<string, string>,
): Pick<RunRecord, 'key' | 'warehouse_sha256' | 'manifest_sha256' | 'beside'> {
  return {
    key,
    warehouse_sha256: hashFile(warehouse)!,
    manifest_sha256: hashFile(join(exports, 'manifest.json'))!,
    beside: Object.fromEntries(Object.entries(beside).map(([name, content]) => [name, hash(content)])),
  };
}

function describeMade(
  {tables, problems}: TablesMade,
  root: string,
  leftOut: LeftOut[] = [],
): Pick<Manifest, 'counts' | 'problems'> {
  return {
    counts: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])),
    problems: [...leftOut.map(toLeftOutProblem), ...problems.map((problem) => toPortable(root, problem))],
  };
}

async function writeInto(
  manifest: Manifest,
  built: BuiltTables,
  file: string,
  {paths, report}: RunOptions,
): Promise<{isSound: boolean; published: Succession}> {
  const {tables, problems, failures, published} = await writeChecked(built, {
    file,
    tables: paths.tables,
    checks: paths.checks,
  });
  const [row] = await useDatabase(file, {readOnly: true}, ({read}) => read('SELECT version() AS version'));
  const made = describeMade({tables, problems: [...problems, ...failures]}, paths.root, manifest.left_out);
  Object.assign(manifest, made, {duckdb: String(row!.version)});
  report('check', `${listChecks(paths.checks).length} checks, ${failures.length} problems`);
  return {isSound: failures.every(({severity}) => severity !== 'error'), published};
}

async function publishInto(
  manifest: Manifest,
  {warehouse, exports}: RunFolder,
  {paths, version, bom, report}: RunOptions,
): Promise<void> {
  const published = await publish(warehouse, exports, {version, bom});
  Object.assign(manifest, published, {is_complete: true});
  writeFileSync(join(exports, 'manifest.json'), toJson(manifest));
  const place = relative(process.cwd(), toRunFolder(paths.current).exports);
  report('publish', `${Object.keys(published.counts).length} tables and views → ${place || '.'}`);
}

// The same problem on another machine reads the same.
function toPortable(root: string, {file, cause, severity}: Problem): Problem {
  const cut = (text: string) => text.replaceAll(root + sep, '');
  return {file: cut(file), cause: cut(cause), severity};
}

function createClock() {
  const started = new Date();
  const seconds: Record<string, number> = {};
  return {
    async time<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      const begun = performance.now();
      const result = await work();
      seconds[name] = Math.round(performance.now() - begun) / 1000;
      return result;
    },
    stop() {
      const {version: node, platform} = process;
      return {
        node,
        platform,
        started_at: started.toISOString(),
        finished_at: new Date().toISOString(),
        seconds,
      };
    },
  };
}
