import {fork, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {createFolder} from '../fixtures/create-folder.js';
import {hash} from '../hash.js';
import {findProcessStart} from './running-process.js';
import {takeLock} from './take-lock.js';

// No process has this number: the largest of Linux is 4,194,304.
const DEAD = 99_999_999;

let folder: string;
let file: string;
beforeEach(() => {
  folder = createFolder();
  file = join(folder, 'lock');
});

const take = () => takeLock(file, (holder) => `held by process ${holder}`);

describe('takeLock(file, refuse)', () => {
  it('names its process and when that began, and leaves nothing behind', () => {
    const release = take();
    expect(readFileSync(file, 'utf8')).toBe(`${process.pid} ${findProcessStart(process.pid)}`);
    expect(readdirSync(folder)).toEqual(['lock']);
    release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('keeps out whoever comes second, of another process and of its own', () => {
    writeFileSync(file, `${process.ppid} ${findProcessStart(process.ppid)}`);
    expect(take).toThrow(`held by process ${process.ppid}`);
    writeFileSync(file, '1');
    expect(take).toThrow('held by process 1');
    const other = join(folder, 'other');
    takeLock(other, String);
    expect(() => takeLock(other, (holder) => `held by process ${holder}`)).toThrow(
      `held by process ${process.pid}`,
    );
  });

  it.each([
    ['of a process that is gone', `${DEAD} 123`],
    ['of a process that had a living number before', `${process.ppid} 1`],
    ['of a process that had our own number before', `${process.pid} 1`],
    ['of an older version, whose process is gone', String(DEAD)],
    ['of an older version, whose process had our number', String(process.pid)],
  ])('takes over a lock %s', (_, content) => {
    writeFileSync(file, content);
    take()();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over a lock that has told no holder for a while', () => {
    writeFileSync(file, '');
    utimesSync(file, 1, 1);
    take()();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes over where others were killed while they took over, and clears up after them', () => {
    const stale = `${DEAD} 5`;
    const guard = `${file}.${hash(stale).slice(0, 16)}`;
    for (const path of [file, guard, `${guard}.${hash(stale).slice(0, 16)}`]) writeFileSync(path, stale);
    writeFileSync(`${file}.new-${DEAD}-0123abcd`, stale);
    writeFileSync(`${file}.kept`, 'of somebody else');
    take();
    expect(readdirSync(folder).sort()).toEqual(['lock', 'lock.kept']);
  });

  it('lets go of no lock but its own', () => {
    const release = take();
    writeFileSync(file, `${process.ppid} ${findProcessStart(process.ppid)}`);
    release();
    expect(existsSync(file)).toBe(true);
  });

  it('says why a lock cannot be written', () => {
    mkdirSync(join(folder, 'full'));
    file = join(folder, 'nowhere', 'lock');
    expect(take).toThrow(/ENOENT/);
  });
});

// More rounds: LOCK_ROUNDS=600
const ROUNDS = Number(process.env.LOCK_ROUNDS ?? 150);

describe('takeLock(file, refuse), by eight processes at once', {timeout: 60_000 + ROUNDS * 1000}, () => {
  let processes: ChildProcess[] = [];
  beforeAll(async () => {
    const program = join(import.meta.dirname, 'fixtures', 'contend.ts');
    processes = Array.from({length: 8}, () => fork(program, {execArgv: ['--import', 'tsx']}));
    await Promise.all(processes.map((child) => once(child, 'message')));
  }, 60_000);
  afterAll(() => processes.forEach((child) => child.kill()));

  const tell = (order: object | string): Promise<string[]> =>
    Promise.all(
      processes.map(async (child) => {
        const answer = once(child, 'message');
        child.send(order);
        return String((await answer)[0]);
      }),
    );

  it('gives a stale lock to one of them, in every round', async () => {
    const holders: number[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      // Every third time of an older version; every second time with what one that was killed on the way left.
      const stale = round % 3 === 0 ? String(DEAD) : `${DEAD} ${round}`;
      writeFileSync(file, stale);
      if (round % 2 === 0) writeFileSync(`${file}.${hash(stale).slice(0, 16)}`, `${DEAD} 1`);
      const answers = await tell({file, at: Date.now() + 10});
      holders.push(answers.filter((answer) => answer === 'holds').length);
      await tell('release');
      expect(readdirSync(folder)).toEqual([]);
    }
    expect(holders).toEqual(Array.from({length: ROUNDS}, () => 1));
  });
});
