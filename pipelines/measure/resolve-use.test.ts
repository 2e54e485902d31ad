import {describe, expect, it} from 'vitest';
import {parseSource} from './code/parse-source.js';
import {resolveExport, resolveUse, toModules} from './resolve-use.js';

const modules = toModules(
  [
    {path: 'src/a.ts', text: "import * as all from './b.js';\nimport {z} from './b.js';\nconst own = 1;\n"},
    {
      path: 'src/b.ts',
      text: "export {x as z} from './c.js';\nexport * from './c.js';\nexport const b = 1;\n",
    },
    {path: 'src/c.ts', text: "const x = 1;\nexport const y = 2;\nexport {x};\nexport * from './b.js';\n"},
  ].map(parseSource),
);
const resolve = (name: string, ...members: string[]) =>
  resolveUse(modules, 'src/a.ts', {name, members}).flatMap(({names}) => names);

describe('resolveUse(modules, path, use)', () => {
  it('follows names through files', () => {
    expect(resolve('own')).toEqual(['own']);
    expect(resolve('z')).toEqual(['x']);
    expect(resolve('all', 'y')).toEqual(['y']);
    expect(resolve('unknown')).toEqual([]);
  });

  it('takes all of a module of which no member is named', () => {
    expect(new Set(resolve('all'))).toEqual(new Set(['b', 'x', 'y']));
  });

  it('loads a module late', () => {
    expect(resolveUse(modules, 'src/a.ts', {module: './c.js', members: ['y']})).toHaveLength(1);
    expect(resolveUse(modules, 'src/a.ts', {module: 'yaml', members: []})).toEqual([]);
  });
});

describe('resolveExport(modules, link)', () => {
  it('ends where files export each other', () => {
    expect(resolveExport(modules, {path: 'src/b.ts', name: 'nowhere'})).toEqual([]);
  });
});
