import {describe, expect, it} from 'vitest';
import {parseSource} from './code/parse-source.js';
import {createReach} from './create-reach.js';

const FILES = [
  {path: 'src/a.ts', text: "import {b} from './b.js';\nimport './c.js';\nconst used = b;\nconst also = 1;\n"},
  {
    path: 'src/b.ts',
    text: 'export const b = 1;\nexport const other = hidden;\nconst hidden = 1;\nconst act = 1;\nact;\n',
  },
  {path: 'src/c.ts', text: "import {d} from './d.js';\nd();\n"},
  {path: 'src/d.ts', text: 'export function d() {}\nexport function e() {}\n'},
];

const create = () => createReach(FILES.map(parseSource));
const listNames = (reach: ReturnType<typeof create>) => reach.listUnreached().flatMap(({names}) => names);

describe('createReach(files)', () => {
  it('reaches nothing before a file is entered', () => {
    expect(listNames(create())).toHaveLength(8);
  });

  it('reaches all of a command, what it uses, and what acts when those files load', () => {
    const reach = create();
    reach.enterFile('src/a.ts');
    expect(listNames(reach)).toEqual(['other', 'hidden', 'e']);
  });

  it('reaches what users of a file can import', () => {
    const reach = create();
    reach.enterExports('src/d.ts');
    expect(listNames(reach)).not.toContain('e');
  });
});
