/** How numbers lie: each percentile is a number that occurs, the lowest with that share at or below it. */
export interface Spread {
  median: number;
  p90: number;
  p95: number;
  max: number;
}

/** Spread of numbers; of none, zeros. */
export function toSpread(numbers: number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return {median: at(0.5), p90: at(0.9), p95: at(0.95), max: at(1)};
}
