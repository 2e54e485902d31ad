import {describe, expect, it} from 'vitest';
import {listFunctions} from './list-functions.js';
import {parseSource} from './parse-source.js';

const list = (text: string) =>
  listFunctions(parseSource({path: 'src/a.ts', text})).map(({name, lines, parameters}) => [
    name,
    lines,
    parameters,
  ]);

describe('listFunctions(file)', () => {
  it('counts a nested function for itself and within its parent', () => {
    expect(list('function f(a, {b}) {\n  const g = (c) => c;\n  return g;\n}\n')).toEqual([
      ['f', 4, 2],
      ['g', 1, 1],
    ]);
  });

  it('knows methods, constructors and functions bound to a name', () => {
    const text = 'class A {\n  constructor() {}\n  m(a: number) {}\n}\nconst o = {p: () => 1, q() {}};\n';
    expect(list(text)).toEqual([
      ['constructor', 1, 0],
      ['m', 1, 1],
      ['p', 1, 0],
      ['q', 1, 0],
    ]);
  });

  it('passes over functions without a name and signatures', () => {
    expect(list('declare function f(a: 1): 1;\n[1].map((a) => a);\n')).toEqual([]);
  });

  it('leaves a type out of the name', () => {
    expect(list('const f: (a: 1) => 1 = (a) => a;\n')).toEqual([['f', 1, 1]]);
  });
});
