import {describe, expect, it} from 'vitest';
import {countEdits, findNearest} from './find-nearest.js';

describe('findNearest(word, candidates)', () => {
  it('puts the nearest first', () => {
    expect(findNearest('rum', ['query', 'run', 'asof'])).toEqual(['run', 'query', 'asof']);
  });
});

describe('countEdits(one, other)', () => {
  it.each([
    ['', '', 0],
    ['run', 'run', 0],
    ['', 'run', 3],
    ['rum', 'run', 1],
    ['اصفان', 'اصفهان', 1],
    ['kitten', 'sitting', 3],
  ])('%s → %s: %i', (one, other, edits) => expect(countEdits(one, other)).toBe(edits));
});
