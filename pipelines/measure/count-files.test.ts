import {describe, expect, it} from 'vitest';
import {countFiles, listFolders, listLong} from './count-files.js';

const FILES = [
  {path: 'src/a.ts', text: 'a\n'},
  {path: 'src/b/c.ts', text: '// Printed by f.\nb\nc\nd\n'},
  {path: 'src/b/d.ts', text: 'a\nb\nc\n'},
];

describe('countFiles(files)', () => {
  it('counts files and lines and names the longest', () => {
    expect(countFiles(FILES)).toEqual({
      count: 3,
      lines: 8,
      spread: {median: 3, p90: 4, p95: 4, max: 4},
      largest: 'src/b/c.ts',
    });
  });
});

describe('listLong(files, limit)', () => {
  it('leaves printed files out', () => {
    expect(listLong(FILES, 2)).toEqual([{path: 'src/b/d.ts', count: 3}]);
  });
});

describe('listFolders(files)', () => {
  it('counts the files that lie in a folder itself', () => {
    expect(listFolders(FILES)).toEqual([
      {path: 'src/b', count: 2},
      {path: 'src', count: 1},
    ]);
  });
});
