import {describe, expect, it} from 'vitest';
import {isPrinted, isSource, isTest, parseSource} from './parse-source.js';

describe('parseSource(file)', () => {
  it('blanks comments and keeps every line and column, also after Persian letters', () => {
    const text = "// سلام\nconst a = '//ا'; /* b\nc */ const d = 1;\n";
    expect(parseSource({path: 'src/a.ts', text}).code).toBe(
      "       \nconst a = '//ا';     \n     const d = 1;\n",
    );
  });

  it('names the file that it cannot read', () => {
    expect(() => parseSource({path: 'src/a.ts', text: 'const ='})).toThrow('unreadable code: src/a.ts: ');
  });
});

describe('isSource(path) and isTest(path)', () => {
  it('part the code of the three folders; declarations of types are neither', () => {
    const paths = [
      'src/a.ts',
      'notebooks/b/c.ts',
      'src/a.test.ts',
      'src/a.bench.ts',
      'pipelines/fixtures/a.ts',
      'src/a.d.ts',
      'docs/a.ts',
    ];
    expect(paths.filter(isSource)).toEqual(paths.slice(0, 2));
    expect(paths.filter(isTest)).toEqual(paths.slice(2, 5));
  });
});

describe('isPrinted(file)', () => {
  it('believes the comment at the head alone', () => {
    const isPrintedText = (text: string) => isPrinted({path: 'src/a.ts', text});
    expect(isPrintedText('// Printed by f; a test keeps it so.\nexport const A = 1;\n')).toBe(true);
    expect(isPrintedText('/** A table,\n * printed by f. */\nexport const A = 1;\n')).toBe(true);
    expect(isPrintedText('export const A = 1; // printed by f\n')).toBe(false);
  });
});
