import {existsSync, mkdirSync, readdirSync, renameSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {takeLock} from '../../src/io/lock/take-lock.js';
import {toReason} from '../../src/io/to-reason.js';

const LEFTOVER = /^(?:warehouse\.duckdb|exports)\.(?:new|old)-\d+(?:\.wal)?$/;

/**
 * Makes the data folder ours for one run and removes what a killed run left; returns a function that lets it go.
 * Throws where the folder cannot be written or another run is under way.
 */
export function claimFolder(data: string): () => void {
  const lock = join(data, 'warehouse.duckdb.lock');
  const release = expectWritable(data, () => {
    mkdirSync(data, {recursive: true});
    return takeLock(lock, (holder) => `another run is under way: process ${holder}; lock: ${lock}`);
  });
  recover(data);
  return release;
}

/** Moves a finished folder into place; the one before stays whole until the new one stands. */
export function replaceFolder(next: string, path: string): void {
  const old = `${path}.old-${process.pid}`;
  if (existsSync(path)) renameSync(path, old);
  renameSync(next, path);
  rmSync(old, {recursive: true, force: true});
}

/** Moves a finished database into place. A log beside the old one belongs to no program any more and goes. */
export function replaceDatabase(next: string, path: string): void {
  rmSync(`${path}.wal`, {force: true});
  renameSync(next, path);
}

// A run killed between its two renames leaves the old exports under another name: they come back.
function recover(data: string): void {
  const leftovers = readdirSync(data).filter((name) => LEFTOVER.test(name));
  const old = leftovers.find((name) => name.startsWith('exports.old-'));
  if (old && !existsSync(join(data, 'exports'))) renameSync(join(data, old), join(data, 'exports'));
  for (const name of leftovers) rmSync(join(data, name), {recursive: true, force: true});
}

function expectWritable<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error as NodeJS.ErrnoException).code) throw error;
    throw new Error(`unwritable folder: ${folder}: ${toReason(error)}`, {cause: error});
  }
}
