/** Weights of features, by name. */
export type Weights = ReadonlyMap<string, number>;

/** What may be chosen, with the features that speak for and against it, each from 0 to 1. */
export interface Option<Value> {
  value: Value;
  features: ReadonlyMap<string, number>;
}

/** The candidate with the highest sum, and how far it is ahead. */
export interface Chosen<Value> {
  value: Value;
  /** Probability of the choice, by the sums: 1 where there is no other. */
  probability: number;
  candidates: readonly (Option<Value> & {sum: number})[];
}

/** Takes the candidate whose weighted features sum highest; of equals the first. Candidates must not be empty. */
export function choose<Value>(candidates: readonly Option<Value>[], weights: Weights): Chosen<Value> {
  const summed = candidates.map(({value, features}) => ({value, features, sum: toSum(features, weights)}));
  const best = summed.reduce((a, b) => (b.sum > a.sum ? b : a));
  const total = summed.reduce((all, {sum}) => all + Math.exp(sum - best.sum), 0);
  return {value: best.value, probability: 1 / total, candidates: summed};
}

/** The sum of a candidate's features, each times its weight. */
export function toSum(features: ReadonlyMap<string, number>, weights: Weights): number {
  let sum = 0;
  for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
  return sum;
}
