import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {toReason} from '../../src/io/to-reason.js';

const LEFTOVER = /^(?:warehouse\.duckdb|exports)\.(?:new|old)-\d+(?:\.wal)?$/;

/**
 * Makes the data folder ours for one run and removes what a killed run left; returns a function that lets it go.
 * Throws where the folder cannot be written or another run is under way.
 */
export function claimFolder(data: string): () => void {
  const lock = join(data, 'warehouse.duckdb.lock');
  try {
    mkdirSync(data, {recursive: true});
    removeStaleLock(lock);
    writeFileSync(lock, String(process.pid), {flag: 'wx'});
  } catch (cause) {
    if (existsSync(lock))
      throw new Error(`another run is under way: process ${readFileSync(lock, 'utf8')}; lock: ${lock}`, {
        cause,
      });
    throw new Error(`unwritable folder: ${data}: ${toReason(cause)}`, {cause});
  }
  recover(data);
  return () => rmSync(lock, {force: true});
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

function removeStaleLock(lock: string): void {
  if (!existsSync(lock)) return;
  const holder = Number(readFileSync(lock, 'utf8'));
  if (holder === process.pid || !(holder > 0) || !isAlive(holder)) rmSync(lock);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
