import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {createFolder} from '../../src/io/fixtures/create-folder.js';
import {findCurrentRun, toPaths, type Paths} from './paths.js';
import {claimFolder, keepFailed, putInPlace, removeOldPlaces, writeBeside} from './put-in-place.js';

let paths: Paths;
beforeEach(() => void (paths = toPaths('', join(createFolder(), 'data'))));

// No process has this number: the largest of Linux is 4,194,304.
const DEAD = 99_999_999;

function write(folder: string, content = 'good'): string {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'warehouse.duckdb'), content);
  return folder;
}

const make = (content: string) => write(join(paths.runs, 'new-1'), content);
const readCurrent = () => readFileSync(findCurrentRun(paths).warehouse, 'utf8');

describe('claimFolder(paths)', () => {
  it('makes the folder where there is none', () => {
    claimFolder(paths)();
    expect(existsSync(paths.data)).toBe(true);
  });

  it('removes what a killed run left', () => {
    putInPlace(paths, make('good'), 'a');
    write(join(paths.runs, `new-${DEAD}`));
    symlinkSync('runs/nowhere', join(paths.data, 'current.next'));
    claimFolder(paths)();
    expect(readdirSync(paths.runs)).toEqual(['a']);
    expect(readdirSync(paths.data).sort()).toEqual(['current', 'runs']);
    expect(readCurrent()).toBe('good');
  });

  it('refuses while another run is under way, and names it', () => {
    mkdirSync(paths.runs, {recursive: true});
    // Process 1 always lives.
    writeFileSync(join(paths.runs, 'lock'), '1');
    expect(() => claimFolder(paths)).toThrow(
      `another run is under way: process 1; lock: ${join(paths.runs, 'lock')}`,
    );
  });

  it('takes over from a run that was killed', () => {
    mkdirSync(paths.runs, {recursive: true});
    writeFileSync(join(paths.runs, 'lock'), `${DEAD} 1`);
    claimFolder(paths)();
    expect(readdirSync(paths.runs)).toEqual([]);
  });

  it('names a folder that cannot be written', () => {
    write(paths.data);
    const below = join(paths.data, 'warehouse.duckdb', 'data');
    expect(() => claimFolder(toPaths('', below))).toThrow(
      `unwritable folder: ${below}: a part of the path is a file`,
    );
  });
});

describe('putInPlace(paths, next, key)', () => {
  it('leads a link to the run, which a moved data folder takes along', () => {
    putInPlace(paths, make('one'), 'a');
    expect(lstatSync(paths.current).isSymbolicLink()).toBe(true);
    expect(readCurrent()).toBe('one');
    renameSync(paths.data, `${paths.data}-moved`);
    expect(readFileSync(join(`${paths.data}-moved`, 'current', 'warehouse.duckdb'), 'utf8')).toBe('one');
  });

  it('keeps the run before, and none before that', () => {
    for (const [index, key] of ['a', 'b', 'c'].entries()) putInPlace(paths, make(`${index}`), key);
    expect(readdirSync(paths.runs).sort()).toEqual(['b', 'c']);
    expect(readCurrent()).toBe('2');
  });

  it('gives a run that is made again another folder, and the one that held stands until then', () => {
    for (const content of ['one', 'two', 'three']) {
      putInPlace(paths, make(content), 'a');
      expect(readCurrent()).toBe(content);
    }
    expect(readdirSync(paths.runs).sort()).toEqual(['a', 'a-again']);
  });

  it('replaces a link that leads nowhere, and a folder that was copied from a link', () => {
    putInPlace(paths, make('one'), 'a');
    rmSync(join(paths.runs, 'a'), {recursive: true});
    putInPlace(paths, make('two'), 'b');
    expect(readCurrent()).toBe('two');
    rmSync(paths.current);
    write(paths.current, 'copied');
    expect(readCurrent()).toBe('copied');
    putInPlace(paths, make('three'), 'c');
    expect(readCurrent()).toBe('three');
    expect(readlinkSync(paths.current)).toBe(join('runs', 'c'));
  });

  it('moves the files beside the runs after the link, and the next who claims the folder moves what a killed run left', () => {
    const next = make('one');
    writeBeside(next, {'published.csv': 'first'});
    putInPlace(paths, next, 'a');
    expect(readFileSync(join(paths.data, 'published.csv'), 'utf8')).toBe('first');
    // as one that is killed right after its link was renamed leaves it
    writeBeside(write(join(paths.runs, 'b'), 'two'), {'published.csv': 'second'});
    rmSync(paths.current);
    symlinkSync(join('runs', 'b'), paths.current);
    claimFolder(paths)();
    expect(readFileSync(join(paths.data, 'published.csv'), 'utf8')).toBe('second');
    expect(readdirSync(join(paths.runs, 'b'))).toEqual(['warehouse.duckdb']);
  });

  it('leaves the files beside the runs as they were where it was killed before its link was renamed', () => {
    const next = make('one');
    writeBeside(next, {'published.csv': 'first'});
    putInPlace(paths, next, 'a');
    writeBeside(write(join(paths.runs, 'b'), 'two'), {'published.csv': 'second'});
    symlinkSync(join('runs', 'b'), join(paths.data, 'current.next'));
    claimFolder(paths)();
    expect(readFileSync(join(paths.data, 'published.csv'), 'utf8')).toBe('first');
    expect(readCurrent()).toBe('one');
  });
});

describe('findCurrentRun(paths)', () => {
  it('finds the run also in the moment in which a system that cannot rename onto a link has none', () => {
    putInPlace(paths, make('one'), 'a');
    renameSync(paths.current, join(paths.data, 'current.next'));
    expect(readCurrent()).toBe('one');
    claimFolder(paths)();
    expect(lstatSync(paths.current).isSymbolicLink()).toBe(true);
    expect(readCurrent()).toBe('one');
  });
});

describe('what a data folder holds beside its runs', () => {
  it('is a failed run, the last of them, until a run is put in place', () => {
    putInPlace(paths, make('good'), 'a');
    for (const content of ['bad', 'worse']) keepFailed(paths, make(content));
    expect(readFileSync(join(paths.runs, 'failed', 'warehouse.duckdb'), 'utf8')).toBe('worse');
    expect(readCurrent()).toBe('good');
    putInPlace(paths, make('better'), 'b');
    expect(readdirSync(paths.runs).sort()).toEqual(['a', 'b']);
  });

  it('is no longer what an older version laid there', () => {
    write(join(paths.data, 'exports'));
    write(join(paths.data, 'archive'));
    for (const name of [
      'warehouse.duckdb',
      'warehouse.duckdb.failed',
      'warehouse.duckdb.new-7.wal',
      'published.csv',
    ])
      writeFileSync(join(paths.data, name), '');
    expect(removeOldPlaces(paths).sort()).toEqual([
      'exports',
      'warehouse.duckdb',
      'warehouse.duckdb.failed',
      'warehouse.duckdb.new-7.wal',
    ]);
    expect(readdirSync(paths.data).sort()).toEqual(['archive', 'published.csv']);
  });
});
