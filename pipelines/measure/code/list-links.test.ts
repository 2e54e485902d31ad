import {describe, expect, it} from 'vitest';
import {listLinks} from './list-links.js';
import {parseSource} from './parse-source.js';

const list = (text: string) =>
  listLinks(parseSource({path: 'src/a.ts', text}), new Set(['src/a.ts', 'src/b.ts', 'src/c.ts']));

describe('listLinks(file, paths)', () => {
  it('ties names to the exports that they stand for', () => {
    const {imports} = list("import {x as y, type T} from './b.js';\nimport * as c from './c.js';\n");
    expect([...imports]).toEqual([
      ['y', {path: 'src/b.ts', name: 'x'}],
      ['T', {path: 'src/b.ts', name: 'T'}],
      ['c', {path: 'src/c.ts', name: '*'}],
    ]);
  });

  it('follows exports of its own and of others', () => {
    const links = list(
      "export {x as y} from './b.js';\nexport * as c from './c.js';\nexport * from './b.js';\nexport {z};\n",
    );
    expect([...links.exports]).toEqual([
      ['y', {path: 'src/b.ts', name: 'x'}],
      ['c', {path: 'src/c.ts', name: '*'}],
      ['z', {path: 'src/a.ts', name: 'z'}],
    ]);
    expect(links.stars).toEqual(['src/b.ts']);
  });

  it('keeps what is imported for its effect, and no packages', () => {
    const {bare, imports} = list("import './b.js';\nimport 'package';\nimport {x} from 'package';\n");
    expect([bare, imports.size]).toEqual([['src/b.ts'], 0]);
  });
});
