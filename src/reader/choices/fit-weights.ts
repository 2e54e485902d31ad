import {cumsum} from 'd3-array';
import type {Option} from './choose.js';

/** A decision that a person made: the candidates, and which of them is right. */
export interface Example {
  candidates: readonly Option<unknown>[];
  right: number;
}

interface Options {
  /** Strength of the pull towards zero. */
  decay?: number;
  rounds?: number;
}

/**
 * Fits the weights of a choice: a multinomial logistic regression over the candidates of each example, pulled towards zero, by
 * gradient ascent with a fixed number of rounds in a fixed order, rounded to hundredths: the same on every machine.
 */
export function fitWeights(
  examples: readonly Example[],
  {decay = 1, rounds = 300}: Options = {},
): Map<string, number> {
  const names = listFeatures(examples);
  const indexed = toIndexed(examples, names);
  const weights = new Float64Array(names.length);
  const speed = new Float64Array(names.length);
  for (let round = 0; round < rounds; round++) {
    const slope = toSlope(indexed, weights);
    for (let name = 0; name < names.length; name++) {
      const pull = slope[name]! - decay * weights[name]!;
      speed[name]! += pull * pull;
      weights[name]! += (STEP * pull) / (Math.sqrt(speed[name]!) + 1e-8);
    }
  }
  return new Map(names.map((name, index) => [name, Math.round(weights[index]! * 100) / 100 + 0]));
}

// The first step of a weight; later ones shrink with the slopes met (Duchi, Hazan and Singer 2011).
const STEP = 0.5;

function listFeatures(examples: readonly Example[]): string[] {
  return [
    ...new Set(examples.flatMap(({candidates}) => candidates.flatMap(({features}) => [...features.keys()]))),
  ].sort();
}

/** All examples as columns of numbers: a fit goes through them hundreds of times. */
interface Indexed {
  /** Where the candidates of each example begin, and at the end how many there are. */
  examples: number[];
  /** Where the features of each candidate begin, and at the end how many there are. */
  candidates: number[];
  isRight: boolean[];
  names: Uint16Array;
  values: Float64Array;
}

function toIndexed(examples: readonly Example[], names: readonly string[]): Indexed {
  const index = new Map(names.map((name, at) => [name, at]));
  const all = examples.flatMap(({candidates}) => candidates);
  const features = all.flatMap(({features}) => [...features]);
  return {
    examples: toStarts(examples.map(({candidates}) => candidates.length)),
    candidates: toStarts(all.map(({features}) => features.size)),
    isRight: examples.flatMap(({candidates, right}) => candidates.map((_, at) => at === right)),
    names: Uint16Array.from(features, ([name]) => index.get(name)!),
    values: Float64Array.from(features, ([, value]) => value),
  };
}

function toStarts(lengths: readonly number[]): number[] {
  return [0, ...cumsum(lengths)];
}

function toSlope(
  {examples, candidates, isRight, names, values}: Indexed,
  weights: Float64Array,
): Float64Array {
  const slope = new Float64Array(weights.length);
  const shares = new Float64Array(isRight.length);
  for (let example = 0; example + 1 < examples.length; example++) {
    const [first, end] = [examples[example]!, examples[example + 1]!];
    let total = 0;
    for (let one = first; one < end; one++) {
      let sum = 0;
      for (let at = candidates[one]!; at < candidates[one + 1]!; at++)
        sum += values[at]! * weights[names[at]!]!;
      total += shares[one] = Math.exp(sum);
    }
    for (let one = first; one < end; one++) {
      const gap = (isRight[one] ? 1 : 0) - shares[one]! / total;
      for (let at = candidates[one]!; at < candidates[one + 1]!; at++)
        slope[names[at]!]! += gap * values[at]!;
    }
  }
  return slope;
}
