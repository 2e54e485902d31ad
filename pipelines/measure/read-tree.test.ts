import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, it} from 'vitest';
import {readTree} from './read-tree.js';

it('reads code, tests and entries from the folders where git does not answer', () => {
  const root = mkdtempSync(join(tmpdir(), 'tree-'));
  try {
    for (const folder of ['src/a', 'pipelines', 'notebooks'])
      mkdirSync(join(root, folder), {recursive: true});
    writeFileSync(join(root, 'package.json'), '{"scripts": {"run": "tsx pipelines/run.ts"}}');
    for (const path of ['src/a/b.ts', 'src/a/b.test.ts', 'src/a/b.md', 'pipelines/run.ts', 'other.ts'])
      writeFileSync(join(root, path), '1;\n');
    const {files, entries} = readTree(root);
    expect(files.map(({path}) => path)).toEqual(['pipelines/run.ts', 'src/a/b.test.ts', 'src/a/b.ts']);
    expect(entries).toEqual(['pipelines/run.ts']);
  } finally {
    rmSync(root, {recursive: true});
  }
});
