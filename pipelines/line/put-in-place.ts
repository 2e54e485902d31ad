import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join, relative} from 'node:path';
import {takeLock} from '../../src/io/lock/take-lock.js';
import {toReason} from '../../src/io/to-reason.js';
import {findCurrentRun, toNextLink, type Paths} from './paths.js';

type Places = Pick<Paths, 'data' | 'runs' | 'current'>;

/**
 * Makes the data folder ours for one run or build, ends what a killed one left half done and removes the rest of it; returns a
 * function that lets it go. Throws where the folder cannot be written or another run is under way.
 */
export function claimFolder(places: Places): () => void {
  const {data, runs} = places;
  const lock = join(runs, 'lock');
  return expectWritable(data, () => {
    mkdirSync(runs, {recursive: true});
    const release = takeLock(lock, (holder) => `another run is under way: process ${holder}; lock: ${lock}`);
    try {
      settle(places);
    } catch (error) {
      release();
      throw error;
    }
    return release;
  });
}

/** Writes files that lie beside the runs and change with a run (name in the data folder → content) into its folder, where they wait. */
export function writeBeside(folder: string, files: Record<string, string>): void {
  mkdirSync(toBeside(folder), {recursive: true});
  for (const [name, content] of Object.entries(files)) writeFileSync(join(toBeside(folder), name), content);
}

/**
 * Puts a finished run in place. Its folder gets its name; one rename leads the link to it, and from then on it holds; then the files
 * beside the runs are moved to where they lie. A run killed before that rename leaves the one before, whole; killed after it, it holds
 * itself, and whoever claims the folder next moves what still waits. The run before is kept, those before that go.
 */
export function putInPlace(places: Places, next: string, key: string): void {
  const {data, runs} = places;
  const before = findCurrentRun(places).folder;
  // A run made again has the name of the one that holds, which stays until the link has moved.
  const run = join(runs, basename(before) === key ? `${key}-again` : key);
  rmSync(run, {recursive: true, force: true});
  renameSync(next, run);
  try {
    pointTo(places, run);
  } catch (error) {
    // Such as a disk that is full: what no link leads to is in the way.
    rmSync(run, {recursive: true, force: true});
    throw error;
  }
  moveBeside(run, data);
  prune(runs, [run, before]);
}

/** Keeps a run that failed where it can be looked at; no link ever leads to it. */
export function keepFailed({runs}: Places, next: string): void {
  const failed = join(runs, 'failed');
  rmSync(failed, {recursive: true, force: true});
  renameSync(next, failed);
}

/** Removes the warehouse and exports that an older version laid into the data folder itself; returns their names. */
export function removeOldPlaces({data}: Places): string[] {
  const old = readdirSync(data).filter((name) => OLD.test(name));
  for (const name of old) rmSync(join(data, name), {recursive: true, force: true});
  return old;
}

const OLD = /^(?:warehouse\.duckdb|exports)(?:\.(?:new|old)-\d+)?(?:\.(?:wal|lock|failed))?$/;

function toBeside(run: string): string {
  return join(run, 'beside');
}

function settle(places: Places): void {
  const {data, runs, current} = places;
  const next = toNextLink(current);
  if (!isThere(current) && isThere(next)) renameSync(next, current);
  rmSync(next, {force: true});
  moveBeside(findCurrentRun(places).folder, data);
  for (const name of readdirSync(runs))
    if (/^new-\d+$/.test(name)) rmSync(join(runs, name), {recursive: true, force: true});
}

// A folder in the place of the link, as a copy may have it, and any link on Windows, must make room first.
function pointTo({data, runs, current}: Places, run: string): void {
  const next = toNextLink(current);
  rmSync(next, {force: true});
  symlinkSync(relative(data, run), next, 'junction');
  try {
    renameSync(next, current);
  } catch (error) {
    if (!isThere(current)) throw error;
    renameSync(current, join(runs, `old-${process.pid}`));
    renameSync(next, current);
  }
}

function moveBeside(run: string, data: string): void {
  if (!existsSync(toBeside(run))) return;
  for (const name of readdirSync(toBeside(run))) renameSync(join(toBeside(run), name), join(data, name));
  rmSync(toBeside(run), {recursive: true});
}

function prune(runs: string, kept: string[]): void {
  const names = kept.filter((folder) => dirname(folder) === runs).map((folder) => basename(folder));
  for (const entry of readdirSync(runs, {withFileTypes: true}))
    if (!entry.isFile() && !names.includes(entry.name))
      rmSync(join(runs, entry.name), {recursive: true, force: true});
}

// Also a link that leads nowhere.
function isThere(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false}) !== undefined;
}

function expectWritable<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code) throw error;
    throw new Error(`unwritable folder: ${folder}: ${toReason(error)}`, {cause: error});
  }
}
