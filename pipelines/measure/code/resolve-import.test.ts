import {describe, expect, it} from 'vitest';
import {resolveImport} from './resolve-import.js';

describe('resolveImport(from, name, paths)', () => {
  const paths = new Set(['src/a.ts', 'src/b/c.ts']);

  it('finds the source of what is imported as built', () => {
    expect(resolveImport('src/b/c.ts', '../a.js', paths)).toBe('src/a.ts');
    expect(resolveImport('src/a.ts', './b/c.js', paths)).toBe('src/b/c.ts');
  });

  it('finds no package and nothing that is not there', () => {
    expect(resolveImport('src/a.ts', 'yaml', paths)).toBeUndefined();
    expect(resolveImport('src/a.ts', './d.js', paths)).toBeUndefined();
  });
});
