import {describe, expect, it} from 'vitest';
import {findChain} from './find-chain.js';

describe('findChain(graph)', () => {
  it('takes the longest way, a circle for one step', () => {
    const edges = {a: 'bd', b: 'c', c: 'be', d: 'e', e: 'f', f: '', g: 'f'};
    const graph = new Map(Object.entries(edges).map(([node, targets]) => [node, new Set(targets)]));
    expect(findChain(graph)).toEqual([['a'], ['b', 'c'], ['e'], ['f']]);
  });

  it('is empty where there is nothing', () => {
    expect(findChain(new Map())).toEqual([]);
  });
});
