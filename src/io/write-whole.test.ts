import {existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {createFolder} from './fixtures/create-folder.js';
import {writeWhole} from './write-whole.js';

describe('writeWhole(path, content)', () => {
  it('writes text, bytes, or pieces of them', () => {
    const path = join(createFolder(), 'a.csv');
    writeWhole(path, 'خوشه');
    expect(readFileSync(path, 'utf8')).toBe('خوشه');
    writeWhole(path, ['a', Uint8Array.from([98])]);
    expect(readFileSync(path, 'utf8')).toBe('ab');
  });

  it('leaves what was there, and no draft, where the work stops half way', () => {
    const folder = createFolder();
    const path = join(folder, 'a.csv');
    writeFileSync(path, 'old');
    function* half() {
      yield 'ne';
      throw new Error('no more');
    }
    expect(() => writeWhole(path, half())).toThrow('no more');
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  it('names a folder in the place of the file, and a folder that is not there', () => {
    const folder = createFolder();
    mkdirSync(join(folder, 'a.csv'));
    expect(() => writeWhole(join(folder, 'a.csv'), '')).toThrow(/a\.csv: it is a folder$/);
    expect(() => writeWhole(join(folder, 'none', 'a.csv'), '')).toThrow(/: no such file or folder$/);
  });

  it('writes what a link leads to, and the link stays', () => {
    const folder = createFolder();
    writeFileSync(join(folder, 'a.csv'), 'old');
    symlinkSync(join(folder, 'a.csv'), join(folder, 'link.csv'));
    writeWhole(join(folder, 'link.csv'), 'new');
    expect(readFileSync(join(folder, 'a.csv'), 'utf8')).toBe('new');
  });

  it.runIf(existsSync('/dev/full'))('writes into a device, and says when it is full', () => {
    expect(() => writeWhole('/dev/full', 'a')).toThrow(new Error('cannot write: /dev/full: no space left'));
    expect(readdirSync('/dev').filter((name) => name.startsWith('full'))).toEqual(['full']);
  });
});
