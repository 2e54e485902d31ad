import {describe, expect, it} from 'vitest';
import {parseSource} from './code/parse-source.js';
import {findSharedTypes} from './find-shared-types.js';

describe('findSharedTypes(files)', () => {
  it('names what more than one file defines, and counts a name once', () => {
    const files = [
      {path: 'src/a.ts', text: 'interface A {}\ninterface A {}\ntype B = 1;\n'},
      {path: 'src/b.ts', text: 'export class B {}\nconst A = 1;\nfunction f() {\n  type A = 1;\n}\n'},
    ];
    expect(findSharedTypes(files.map(parseSource))).toEqual({
      count: 2,
      shared: [{name: 'B', paths: ['src/a.ts', 'src/b.ts']}],
    });
  });
});
