import {greatest, mean, sum} from 'd3-array';

export interface Valued {
  place_id: string;
  value: number | null;
}

/** Ranks places from the greatest on; equals share a rank, and the next one skips («1, 2, 2, 4»). Nulls have none. */
export function toRanks(places: readonly Valued[]): Map<string, number> {
  const known = places.filter(({value}) => value !== null).sort((one, other) => other.value! - one.value!);
  const toRank = ({value}: Valued) => known.findIndex((one) => one.value === value) + 1;
  return new Map(known.map((place) => [place.place_id, toRank(place)]));
}

/** How ranks moved between two years. */
export interface RankStability {
  count: number;
  /** Spearman's ρ; null where fewer than three places are in both years, or all are equal. */
  rho: number | null;
  /** Mean of the places' moves, in ranks. */
  mean_move: number;
  greatest: {place_id: string; from: number; to: number} | undefined;
}

/** Compares the ranks of the places that are in both years. */
export function toRankStability(before: readonly Valued[], after: readonly Valued[]): RankStability {
  const values = new Map(after.map(({place_id, value}) => [place_id, value]));
  const both = before.flatMap(({place_id, value}) => {
    const later = values.get(place_id) ?? null;
    return value === null || later === null ? [] : [{place_id, value, later}];
  });
  const from = toRanks(both);
  const to = toRanks(both.map(({place_id, later}) => ({place_id, value: later})));
  const moves = both.map(({place_id}) => ({place_id, from: from.get(place_id)!, to: to.get(place_id)!}));
  const toLength = (move: (typeof moves)[number]) => Math.abs(move.to - move.from);
  const rho = toSpearman(
    both.map(({value}) => value),
    both.map(({later}) => later),
  );
  return {
    count: moves.length,
    rho,
    mean_move: mean(moves, toLength) ?? 0,
    greatest: greatest(moves.filter(toLength), toLength),
  };
}

/** Spearman's ρ: Pearson's correlation of ranks, equals at the mean of their places; null below three pairs or without spread. */
export function toSpearman(one: readonly number[], other: readonly number[]): number | null {
  if (one.length !== other.length) throw new Error(`unequal lengths: ${one.length}, ${other.length}`);
  if (one.length < 3) return null;
  const [first, second] = [toOffsets(one), toOffsets(other)];
  const spread = Math.sqrt(sum(first, (rank) => rank ** 2) * sum(second, (rank) => rank ** 2));
  return spread === 0 ? null : sum(first, (rank, index) => rank * second[index]!) / spread;
}

// The ranks as they lie about their mean.
function toOffsets(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (values.length - 1) / 2;
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 - middle);
}
