import {describe, expect, it} from 'vitest';
import {findRoot} from '../../src/io/find-root.js';
import {measureTree} from './measure-tree.js';
import {FILES_LIMIT} from './measures.js';

const measures = measureTree(findRoot(import.meta.url));

describe('the code', () => {
  it('is looked at', () => {
    expect(measures.files.count).toBeGreaterThan(300);
    expect(measures.types.count).toBeGreaterThan(300);
  });

  it('has no circle of files or of folders', () => {
    expect(measures.circles).toEqual({files: [], folders: []});
  });

  it('is no more than 33 imports deep', () => {
    expect(measures.chain.length, measures.chain.flat().join('\n')).toBeLessThanOrEqual(33);
  });

  it('lies in folders that can be looked over, and in files that can be read at a sitting', () => {
    expect(measures.folders.filter(({count}) => count > FILES_LIMIT)).toEqual([]);
    expect(measures.long).toEqual([]);
  });

  it('gives a name of a type one meaning', () => {
    expect(measures.types.shared).toEqual([]);
  });

  it('holds nothing that neither a command, a page nor the package reaches', () => {
    expect(measures.unreached.byNothing).toEqual([]);
  });
});
