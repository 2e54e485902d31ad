import {describe, expect, it} from 'vitest';
import {startingAt, covering, ending, firstFrom, inside} from './spans.js';

const spans = [
  {from: 2, to: 4},
  {from: 4, to: 5},
  {from: 9, to: 12},
];

describe('sorted spans', () => {
  it('finds the span that a token lies in, and none in a gap', () => {
    expect(covering(spans, 3)).toBe(spans[0]);
    expect(covering(spans, 4)).toBe(spans[1]);
    expect([covering(spans, 1), covering(spans, 6), covering(spans, 12)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
  it('finds what begins and what ends at a token', () => {
    expect([startingAt(spans, 9), startingAt(spans, 10)]).toEqual([spans[2], undefined]);
    expect([ending(spans, 5), ending(spans, 3)]).toEqual([spans[1], undefined]);
  });
  it('lists what begins in a range', () => {
    expect(inside(spans, 3, 10)).toEqual([spans[1], spans[2]]);
    expect(inside([], 0, 10)).toEqual([]);
    expect(firstFrom(spans, 100)).toBe(3);
  });
});
