import type {Features} from '../../../src/reader/certainty.js';

/** A statement whose probability was reckoned by weights that had not seen it, and whether it is right. */
export interface Guess {
  features: Features;
  isRight: boolean;
  probability: number;
}

/**
 * Picks the lowest probability, in thousandths, from which on at least a share of the statements is right; 1 where there is
 * none.
 */
export function pickThreshold(
  guesses: readonly Pick<Guess, 'isRight' | 'probability'>[],
  share: number,
): number {
  const steps = [...new Set(guesses.map(({probability}) => Math.floor(probability * 1000) / 1000))].sort(
    (a, b) => a - b,
  );
  const isEnough = (step: number) => {
    const above = guesses.filter(({probability}) => probability >= step);
    return above.filter(({isRight}) => isRight).length >= share * above.length;
  };
  return steps.find(isEnough) ?? 1;
}
