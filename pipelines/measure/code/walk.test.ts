import {parseSync} from 'oxc-parser';
import {describe, expect, it} from 'vitest';
import {walk} from './walk.js';

describe('walk(node, enter)', () => {
  it('enters parents before children and names those above', () => {
    const seen: string[] = [];
    walk(parseSync('a.ts', 'f(1);').program, ({type}, parents) => seen.push(`${parents.length} ${type}`));
    expect(seen).toEqual([
      '0 Program',
      '1 ExpressionStatement',
      '2 CallExpression',
      '3 Identifier',
      '3 Literal',
    ]);
  });
});
