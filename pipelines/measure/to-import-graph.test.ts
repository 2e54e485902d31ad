import {describe, expect, it} from 'vitest';
import {parseSource} from './code/parse-source.js';
import {toFolderGraph, toImportGraph} from './to-import-graph.js';

const graph = toImportGraph(
  [
    {path: 'src/a.ts', text: "import type {X} from './b/x.js';\nvoid import(\"./c.js\");\nimport 'yaml';\n"},
    {path: 'src/b/x.ts', text: 'export * from \'./y.js\';\nexport type A = import("../a.js").A;\n'},
    {path: 'src/b/y.ts', text: ''},
    {path: 'src/c.ts', text: "export {y} from './b/y.js';\n"},
  ].map(parseSource),
);

describe('toImportGraph(files)', () => {
  it('counts types, exports of others and what loads late', () => {
    expect([...graph].map(([path, targets]) => [path, ...targets])).toEqual([
      ['src/a.ts', 'src/b/x.ts', 'src/c.ts'],
      ['src/b/x.ts', 'src/b/y.ts', 'src/a.ts'],
      ['src/b/y.ts'],
      ['src/c.ts', 'src/b/y.ts'],
    ]);
  });
});

describe('toFolderGraph(imports)', () => {
  it('lets files that lie directly in src stand for themselves', () => {
    expect([...toFolderGraph(graph)].map(([folder, targets]) => [folder, ...targets])).toEqual([
      ['src/a.ts', 'src/b', 'src/c.ts'],
      ['src/b', 'src/a.ts'],
      ['src/c.ts', 'src/b'],
    ]);
  });
});
