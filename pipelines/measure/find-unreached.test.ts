import {describe, expect, it} from 'vitest';
import {parseSource} from './code/parse-source.js';
import {findUnreached, sumLines} from './find-unreached.js';

describe('findUnreached(files, entries)', () => {
  it('parts what the index alone exports from what nothing does', () => {
    const files = [
      {path: 'src/index.ts', text: "export {f, g} from './f.js';\n"},
      {
        path: 'src/f.ts',
        text: 'export function f() {}\nexport function g() {\n  return h;\n}\nconst h = 1;\n',
      },
      {path: 'src/i.ts', text: 'export interface I {\n  i: 1;\n}\nexport const j = 1;\n'},
      {path: 'pipelines/a.ts', text: "import {f} from '../src/f.js';\nf();\n"},
    ];
    expect(findUnreached(files.map(parseSource), ['pipelines/a.ts'])).toEqual({
      lines: 8,
      byIndex: [{path: 'src/f.ts', names: ['g', 'h'], lines: 4}],
      byNothing: [{path: 'src/i.ts', names: ['I', 'j'], lines: 4}],
    });
  });
});

describe('sumLines(parts)', () => {
  it('adds them up', () => {
    expect(sumLines([{lines: 2}, {lines: 3}])).toBe(5);
  });
});
