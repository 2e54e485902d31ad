import {describe, expect, it} from 'vitest';
import {toSpread} from './to-spread.js';

describe('toSpread(numbers)', () => {
  it('takes numbers that occur', () => {
    const numbers = Array.from({length: 20}, (_, index) => 20 - index);
    expect(toSpread(numbers)).toEqual({median: 10, p90: 18, p95: 19, max: 20});
    expect(toSpread([7])).toEqual({median: 7, p90: 7, p95: 7, max: 7});
  });

  it('is zero of none', () => {
    expect(toSpread([])).toEqual({median: 0, p90: 0, p95: 0, max: 0});
  });
});
