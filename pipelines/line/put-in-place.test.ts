import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeEach, describe, expect, it} from 'vitest';
import {createFolder} from '../../src/io/fixtures/create-folder.js';
import {claimFolder, replaceDatabase, replaceFolder} from './put-in-place.js';

let folder: string;
beforeEach(() => void (folder = createFolder()));

// No process has this number: the largest of Linux is 4,194,304.
const DEAD = 99_999_999;

describe('claimFolder(data)', () => {
  it('makes the folder where there is none', () => {
    claimFolder(join(folder, 'deep', 'data'))();
    expect(existsSync(join(folder, 'deep', 'data'))).toBe(true);
  });

  it('removes what a killed run left', () => {
    writeFileSync(join(folder, `warehouse.duckdb.new-${DEAD}`), '');
    writeFileSync(join(folder, `warehouse.duckdb.new-${DEAD}.wal`), '');
    mkdirSync(join(folder, `exports.new-${DEAD}`));
    writeFileSync(join(folder, 'warehouse.duckdb'), 'good');
    claimFolder(folder)();
    expect(readdirSync(folder)).toEqual(['warehouse.duckdb']);
  });

  it('brings back the exports of a run that was killed between its two renames', () => {
    mkdirSync(join(folder, `exports.old-${DEAD}`));
    writeFileSync(join(folder, `exports.old-${DEAD}`, 'manifest.json'), 'good');
    claimFolder(folder)();
    expect(readFileSync(join(folder, 'exports', 'manifest.json'), 'utf8')).toBe('good');
    expect(readdirSync(folder)).toEqual(['exports']);
  });

  it('refuses while another run is under way, and names it', () => {
    // Process 1 always lives.
    writeFileSync(join(folder, 'warehouse.duckdb.lock'), '1');
    expect(() => claimFolder(folder)).toThrow(
      `another run is under way: process 1; lock: ${join(folder, 'warehouse.duckdb.lock')}`,
    );
  });

  it('takes over from a run that was killed', () => {
    writeFileSync(join(folder, 'warehouse.duckdb.lock'), String(DEAD));
    claimFolder(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('names a folder that cannot be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const below = join(folder, 'file', 'data');
    expect(() => claimFolder(below)).toThrow(`unwritable folder: ${below}: a part of the path is a file`);
  });
});

describe('replaceFolder(next, path)', () => {
  it('leaves nothing of the old', () => {
    for (const name of ['old', 'new']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, `${name}.csv`), '');
    }
    replaceFolder(join(folder, 'new'), join(folder, 'old'));
    expect(readdirSync(join(folder, 'old'))).toEqual(['new.csv']);
    expect(readdirSync(folder)).toEqual(['old']);
  });
});

describe('replaceDatabase(next, path)', () => {
  it('takes away a log that belongs to the old file and would be replayed into the new one', () => {
    for (const name of ['next', 'warehouse.duckdb', 'warehouse.duckdb.wal'])
      writeFileSync(join(folder, name), name);
    replaceDatabase(join(folder, 'next'), join(folder, 'warehouse.duckdb'));
    expect(readdirSync(folder)).toEqual(['warehouse.duckdb']);
    expect(readFileSync(join(folder, 'warehouse.duckdb'), 'utf8')).toBe('next');
  });
});
