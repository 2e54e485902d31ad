import {randomUUID} from 'node:crypto';
import {linkSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {hash} from '../hash.js';
import {findProcessStart, isRunning} from './running-process.js';

/**
 * Takes a lock, a file that names our process and when that began, and returns a function that lets it go. Throws what `refuse` says
 * of the process that holds it. A lock whose holder died is taken over, by one process only however many try.
 */
export function takeLock(file: string, refuse: (holder: string) => string): () => void {
  const content = `${process.pid} ${findProcessStart(process.pid) || UNKNOWN}`;
  const holder = acquire(file, content);
  if (holder !== undefined) throw new Error(refuse(holder));
  removeLitter(file);
  return () => release(file, content);
}

const UNKNOWN = 'unknown';

// How long a lock that tells no holder may be one that is just being written, and how long a guard may be waited for.
const PATIENCE_MS = 5_000;

function acquire(file: string, content: string): string | undefined {
  for (const end = Date.now() + PATIENCE_MS; ;) {
    if (create(file, content)) return undefined;
    const found = read(file);
    const holder =
      found === undefined ? PASSING : (findHolder(file, found) ?? removeStale(file, found, content));
    if (holder !== undefined && (holder.isLocking || Date.now() > end)) return holder.name;
    if (holder !== undefined) pause();
  }
}

/** A process that keeps us out: of the lock itself, or for a moment of its guard. */
interface Holder {
  name: string;
  isLocking: boolean;
}

const PASSING: Holder = {name: UNKNOWN, isLocking: false};

// Between reading a stale lock and removing it, another may have done both and hold a good one by now. So a stale lock is
// removed only by who holds a guard named after its very content, and who then finds that content still there.
function removeStale(file: string, stale: string, content: string): Holder | undefined {
  const guard = `${file}.${hash(stale).slice(0, 16)}`;
  const name = acquire(guard, content);
  if (name !== undefined) return {name, isLocking: false};
  try {
    if (read(file) === stale) rmSync(file, {force: true});
    return undefined;
  } finally {
    release(guard, content);
  }
}

function findHolder(file: string, found: string): Holder | undefined {
  const [, name, start = ''] = /^([1-9]\d*)(?: (.+))?$/.exec(found) ?? [];
  if (name === undefined) {
    const age = Date.now() - (statSync(file, {throwIfNoEntry: false})?.mtimeMs ?? 0);
    return age < PATIENCE_MS ? PASSING : undefined;
  }
  // A number alone was written by an older version, so it is not ours, though it may be our number.
  if (start === '' && Number(name) === process.pid) return undefined;
  return isRunning(Number(name), start === UNKNOWN ? '' : start) ? {name, isLocking: true} : undefined;
}

// A link comes into being whole or not at all, and only where there is none of its name.
function create(file: string, content: string): boolean {
  const whole = `${file}.new-${process.pid}-${randomUUID().slice(0, 8)}`;
  try {
    writeFileSync(whole, content);
    linkSync(whole, file);
    return true;
  } catch (error) {
    const {code = ''} = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (UNLINKABLE.includes(code)) return createInSteps(file, content);
    throw error;
  } finally {
    rmSync(whole, {force: true});
  }
}

// Disks of cameras and sticks know no links; there a lock is empty for a moment.
const UNLINKABLE = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'];

function createInSteps(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function release(file: string, content: string): void {
  if (read(file) === content) rmSync(file, {force: true});
}

// What processes left that were killed while they took it. Whoever holds the lock may clear up: a guard is for a content that no
// lock has again, and an unfinished lock of a living process stays.
function removeLitter(file: string): void {
  const folder = dirname(file);
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const pid = /\.new-(\d+)-[\da-f]{8}$/.exec(name)?.[1];
    const isGuard = /\.[\da-f]{16}$/.test(name);
    if (pid === undefined ? isGuard : !isRunning(Number(pid), '')) rmSync(join(folder, name), {force: true});
  }
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}
