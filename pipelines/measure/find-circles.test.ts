import {describe, expect, it} from 'vitest';
import {findCircles, listComponents} from './find-circles.js';

const toGraph = (edges: Record<string, string>) =>
  new Map(Object.entries(edges).map(([node, targets]) => [node, new Set(targets)]));

describe('findCircles(graph)', () => {
  it('groups what reaches each other, the largest group first', () => {
    const graph = toGraph({a: 'b', b: 'ac', c: 'd', d: 'e', e: 'cf', f: ''});
    expect(findCircles(graph)).toEqual([
      ['c', 'd', 'e'],
      ['a', 'b'],
    ]);
  });

  it('finds none where every way ends', () => {
    expect(findCircles(toGraph({a: 'bc', b: 'c', c: ''}))).toEqual([]);
  });
});

describe('listComponents(graph)', () => {
  it('lists what is pointed at first', () => {
    expect(listComponents(toGraph({a: 'bc', b: 'c', c: ''}))).toEqual([['c'], ['b'], ['a']]);
  });
});
