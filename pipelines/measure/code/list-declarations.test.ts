import {describe, expect, it} from 'vitest';
import {listDeclarations, listEffects} from './list-declarations.js';
import {parseSource} from './parse-source.js';

const parse = (text: string) => parseSource({path: 'src/a.ts', text});

describe('listDeclarations(file)', () => {
  it('takes a statement for one declaration, whatever it names', () => {
    const text = 'export const [a, {b: c = d}]: [E, F] = g,\n  h = 1;\nfunction f() {\n  const i = 1;\n}\n';
    expect(listDeclarations(parse(text)).map(({names, lines}) => [names, lines])).toEqual([
      [['a', 'c', 'h'], 2],
      [['f'], 3],
    ]);
  });

  it('tells types: interfaces, aliases, enumerations and classes', () => {
    const text = 'interface A {}\nexport type B = 1;\nenum C {}\nexport class D {}\nconst E = 1;\n';
    const types = listDeclarations(parse(text)).filter(({isType}) => isType);
    expect(types.flatMap(({names}) => names)).toEqual(['A', 'B', 'C', 'D']);
  });
});

describe('listEffects(file)', () => {
  it('keeps what acts when the file loads', () => {
    const text =
      "import {a} from './a.js';\nexport {b} from './b.js';\na();\nif (a) a();\nconst c = 1;\nexport {c};\n";
    expect(listEffects(parse(text)).map(({type}) => type)).toEqual(['ExpressionStatement', 'IfStatement']);
  });
});
