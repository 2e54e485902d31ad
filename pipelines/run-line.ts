import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {openDatabase} from '../src/io/duckdb.js';
import {hash} from '../src/io/hash.js';
import type {Problem} from '../src/io/problem.js';
import {buildTables, STAGES, type BuildOptions, type Stage} from './build-tables.js';
import {check, listChecks} from './check.js';
import {hashProgram, listInputs, type Input} from './inputs.js';
import type {Paths} from './paths.js';
import {publish, toJson, type Output} from './publish.js';
import {claimFolder, replaceDatabase, replaceFolder} from './put-in-place.js';
import {writeWarehouse} from './write-warehouse.js';

export interface RunOptions extends BuildOptions {
  bom: boolean;
  version: string;
  /** The last stage to run; nothing is put in place before `publish`. */
  until: Stage;
  /** Runs even where nothing is new. */
  again: boolean;
}

/** What a run made and what it found; written as `manifest.json`, which two runs on the same inputs share byte for byte. */
export interface Manifest {
  name: 'khoosheh';
  version: string;
  duckdb: string;
  isComplete: boolean;
  inputs: Input[];
  outputs: Output[];
  counts: Record<string, number>;
  problems: Problem[];
}

/** Times and whatever else differs between two runs on the same inputs. */
interface RunRecord {
  key: string;
  warehouse_sha256: string;
  node: string;
  platform: string;
  started_at: string;
  finished_at: string;
  seconds: Record<string, number>;
}

export interface RunResult {
  manifest: Manifest;
  /** False where the inputs are those of the last run and what it made still stands. */
  isNew: boolean;
}

/** Runs the line: texts and tables in, a checked warehouse and its exports out, or the last good ones left as they are. */
export async function runLine(options: RunOptions): Promise<RunResult> {
  const release = claimFolder(options.paths.data);
  try {
    await expectUnlocked(options.paths.warehouse);
    const inputs = listInputs(options.paths, options.documents);
    const key = hash(JSON.stringify([inputs, hashProgram(), options.only, options.bom, options.version]));
    const last = options.again || options.until !== 'publish' ? undefined : findLastRun(options.paths, key);
    return last ? {manifest: last, isNew: false} : await runAnew(options, inputs, key);
  } finally {
    release();
  }
}

// The result replaces the old file; a program that is writing to that would go on writing to nothing.
async function expectUnlocked(warehouse: string): Promise<void> {
  if (!existsSync(warehouse)) return;
  const database = await openDatabase(warehouse, {readOnly: true}).catch((error: unknown) => {
    if ((error as Error).message.startsWith('locked')) throw error;
  });
  database?.close();
}

function findLastRun({exports, warehouse}: Paths, key: string): Manifest | undefined {
  const [manifestPath, recordPath] = [join(exports, 'manifest.json'), join(exports, 'run.json')];
  if (![manifestPath, recordPath, warehouse].every((path) => existsSync(path))) return undefined;
  const record = JSON.parse(readFileSync(recordPath, 'utf8')) as RunRecord;
  if (record.key !== key || hash(readFileSync(warehouse)) !== record.warehouse_sha256) return undefined;
  const manifest = JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  const isWhole = manifest.outputs.every(({path, sha256}) => {
    const file = join(exports, path);
    return existsSync(file) && hash(readFileSync(file)) === sha256;
  });
  return isWhole ? manifest : undefined;
}

async function runAnew(options: RunOptions, inputs: Input[], key: string): Promise<RunResult> {
  const {paths, until, version, report} = options;
  const clock = createClock();
  const next = `${paths.warehouse}.new-${process.pid}`;
  const nextExports = `${paths.exports}.new-${process.pid}`;
  const {tables, problems} = await clock.time('build', () => buildTables(options));
  const manifest: Manifest = {
    ...{name: 'khoosheh' as const, version, duckdb: '', isComplete: false, inputs, outputs: []},
    counts: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.length])),
    problems: problems.map((problem) => toPortable(paths.root, problem)),
  };
  if (STAGES.indexOf(until) <= STAGES.indexOf('link')) return {manifest, isNew: true};
  try {
    await clock.time('write', () => writeWarehouse(next, paths.tables, tables));
    const {failures, duckdb} = await clock.time('check', () => checkFile(next, paths.checks));
    Object.assign(manifest, {duckdb, problems: [...manifest.problems, ...failures]});
    report('check', `${listChecks(paths.checks).length} checks, ${failures.length} problems`);
    if (until === 'check') return {manifest, isNew: true};
    if (failures.some(({severity}) => severity === 'error')) {
      replaceDatabase(next, `${paths.warehouse}.failed`);
      return {manifest, isNew: true};
    }
    const published = await clock.time('publish', () =>
      publish(next, nextExports, {version, bom: options.bom}),
    );
    Object.assign(manifest, published, {isComplete: true});
    writeFileSync(join(nextExports, 'manifest.json'), toJson(manifest));
    const warehouse_sha256 = hash(readFileSync(next));
    writeFileSync(
      join(nextExports, 'run.json'),
      toJson({key, warehouse_sha256, ...clock.stop()} satisfies RunRecord),
    );
    replaceDatabase(next, paths.warehouse);
    replaceFolder(nextExports, paths.exports);
    report(
      'publish',
      `${Object.keys(manifest.counts).length} tables → ${relative(process.cwd(), paths.exports) || '.'}`,
    );
    return {manifest, isNew: true};
  } finally {
    for (const path of [next, `${next}.wal`, nextExports]) rmSync(path, {recursive: true, force: true});
  }
}

async function checkFile(path: string, folder: string): Promise<{failures: Problem[]; duckdb: string}> {
  const database = await openDatabase(path, {readOnly: true});
  try {
    const [row] = await database.read('SELECT version() AS version');
    return {failures: await check(database, folder), duckdb: String(row!.version)};
  } finally {
    database.close();
  }
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
