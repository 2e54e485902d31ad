import {describe, expect, it} from 'vitest';
import {listUses} from './list-uses.js';
import {parseSource} from './parse-source.js';

const list = (text: string) => listUses(parseSource({path: 'src/a.ts', text}).program);
const names = (text: string) => list(text).map(({name}) => name);
const modules = (text: string) => list(text).filter(({module}) => module);

describe('listUses(node)', () => {
  it('takes names, not keys and members', () => {
    expect(names('a.b({c: d, [e]: f}, g[h]);')).toEqual(['a', 'd', 'e', 'f', 'g', 'h']);
    expect(names('let a: {b: C; d: E.F} | [g: H];')).toEqual(['a', 'C', 'E', 'H']);
  });

  it('takes the member of a name', () => {
    expect(list('a.b; a[c];').map(({name, members}) => [name, ...members])).toEqual([
      ['a', 'b'],
      ['a'],
      ['c'],
    ]);
  });

  it.each([
    ['(await import("./b.js")).x;', ['x']],
    ['const {x, y: z} = await import("./b.js");', ['x', 'y']],
    ['void import("./b.js").then(({x}) => x());', ['x']],
    ['void import("./b.js").then((b) => b);', []],
    ['await Promise.all([import("./b.js")]);', []],
    ['type A = import("./b.js").X.Y;', ['X']],
  ])('knows what is taken of a module in %s', (text, members) => {
    expect(modules(text)).toEqual([{module: './b.js', members}]);
  });
});
