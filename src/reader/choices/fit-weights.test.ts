import {describe, expect, it} from 'vitest';
import {choose} from './choose.js';
import {fitWeights, type Example} from './fit-weights.js';

const candidate = (value: string, ...features: string[]) => ({
  value,
  features: new Map(features.map((name) => [name, 1])),
});

/** Of two places the one that is near is right, and once it is the one that the title names. */
const EXAMPLES: Example[] = [
  {candidates: [candidate('a', 'near'), candidate('b', 'title')], right: 0},
  {candidates: [candidate('a', 'title'), candidate('b', 'near')], right: 1},
  {candidates: [candidate('a', 'title'), candidate('b', 'near')], right: 1},
  {candidates: [candidate('a', 'near'), candidate('b', 'title')], right: 1},
];

describe('weights', () => {
  it('favour what is right more often', () => {
    const weights = fitWeights(EXAMPLES);
    expect(weights.get('near')!).toBeGreaterThan(weights.get('title')!);
    expect(choose(EXAMPLES[0]!.candidates, weights).value).toBe('a');
  });

  it('are the same each time, by name, in hundredths', () => {
    const weights = fitWeights(EXAMPLES);
    expect([...weights.keys()]).toEqual(['near', 'title']);
    expect(fitWeights(EXAMPLES)).toEqual(weights);
    for (const weight of weights.values()) expect(weight).toBe(Math.round(weight * 100) / 100);
  });

  it('do not depend on which of two equal examples comes first', () => {
    expect(fitWeights([...EXAMPLES].reverse())).toEqual(fitWeights(EXAMPLES));
  });

  it('shrink towards zero the harder they are pulled', () => {
    expect(fitWeights(EXAMPLES, {decay: 9}).get('near')!).toBeLessThan(fitWeights(EXAMPLES).get('near')!);
  });
});

describe('a choice', () => {
  it('is the first of equals, and has no rival where it stands alone', () => {
    expect(choose([candidate('a', 'x'), candidate('b', 'x')], new Map([['x', 2]]))).toMatchObject({
      value: 'a',
      probability: 0.5,
    });
    expect(choose([candidate('a', 'x')], new Map()).probability).toBe(1);
  });

  it('shows the sum of each candidate', () => {
    const {candidates, value} = choose(
      [candidate('a', 'x'), candidate('b', 'x', 'y')],
      new Map([
        ['x', 1],
        ['y', 0.5],
      ]),
    );
    expect([value, ...candidates.map(({sum}) => sum)]).toEqual(['b', 1, 1.5]);
  });
});
