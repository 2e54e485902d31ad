import {describe, expect, it} from 'vitest';
import {measure} from './measures.js';

describe('measure(files, entries)', () => {
  const files = [
    {path: 'src/a.ts', text: "import {b} from './b.js';\n// It says b.\nexport const a = (x: 1) => b(x);\n"},
    {
      path: 'src/b.ts',
      text: "import type {a} from './a.js';\nexport function b(x: 1) {\n  return x;\n}\nexport type B = typeof a;\n",
    },
    {path: 'src/a.test.ts', text: 'a;\nb;\n'},
    {path: 'site.config.ts', text: "import {a} from './src/a.js';\na(1);\n"},
  ];
  const measures = measure(files, ['site.config.ts']);

  it('counts sources, and reads entries beside them for what they use', () => {
    expect([measures.files.count, measures.files.lines]).toEqual([2, 8]);
    expect(measures.unreached).toEqual({
      lines: 1,
      byIndex: [],
      byNothing: [{path: 'src/b.ts', names: ['B'], lines: 1}],
    });
  });

  it('names the longest function', () => {
    expect(measures.functions.count).toBe(2);
    expect(measures.functions.longest).toEqual({path: 'src/b.ts', name: 'b', lines: 3, parameters: 1});
  });

  it('finds circles and the chain', () => {
    expect(measures.circles.files).toEqual([['src/a.ts', 'src/b.ts']]);
    expect(measures.chain).toEqual([['src/a.ts', 'src/b.ts']]);
  });

  it('compares tests and comments with the lines of the sources', () => {
    expect(measures.tests).toEqual({files: 1, lines: 2, ratio: 0.25});
    expect(measures.comments).toEqual({lines: 1, share: 0.125});
  });

  it('is zero of nothing', () => {
    expect(measure([], []).tests).toEqual({files: 0, lines: 0, ratio: 0});
  });
});
