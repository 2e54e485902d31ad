export interface Valued {
  place_id: string;
  value: number | null;
}

/** Ranks places from the greatest on; equals share a rank, and the next one skips («1, 2, 2, 4»). Nulls have none. */
export function toRanks(places: readonly Valued[]): Map<string, number> {
  const known = places.filter(({value}) => value !== null).sort((one, other) => other.value! - one.value!);
  const ranks = new Map<string, number>();
  known.forEach(({place_id, value}, index) => {
    const before = known[index - 1];
    ranks.set(place_id, before && before.value === value ? ranks.get(before.place_id)! : index + 1);
  });
  return ranks;
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
  const isIn = (others: readonly Valued[]) => (one: Valued) =>
    one.value !== null && others.some((other) => other.place_id === one.place_id && other.value !== null);
  const [first, second] = [before.filter(isIn(after)), after.filter(isIn(before))];
  const [from, to] = [toRanks(first), toRanks(second)];
  const moves = first.map(({place_id}) => ({place_id, from: from.get(place_id)!, to: to.get(place_id)!}));
  const sorted = [...moves].sort(
    (one, other) => Math.abs(other.to - other.from) - Math.abs(one.to - one.from),
  );
  return {
    count: moves.length,
    rho: toSpearman(
      first.map(({value}) => value!),
      first.map(({place_id}) => second.find((one) => one.place_id === place_id)!.value!),
    ),
    mean_move:
      moves.reduce((sum, move) => sum + Math.abs(move.to - move.from), 0) / Math.max(moves.length, 1),
    greatest: sorted[0] && sorted[0].from !== sorted[0].to ? sorted[0] : undefined,
  };
}

/** Spearman's ρ: Pearson's correlation of ranks, equals at the mean of their places; null below three pairs or without spread. */
export function toSpearman(one: readonly number[], other: readonly number[]): number | null {
  if (one.length !== other.length) throw new Error(`unequal lengths: ${one.length}, ${other.length}`);
  if (one.length < 3) return null;
  const [first, second] = [toMeanRanks(one), toMeanRanks(other)];
  const mean = (one.length + 1) / 2;
  let [cross, spreadOne, spreadOther] = [0, 0, 0];
  first.forEach((rank, index) => {
    cross += (rank - mean) * (second[index]! - mean);
    spreadOne += (rank - mean) ** 2;
    spreadOther += (second[index]! - mean) ** 2;
  });
  return spreadOne === 0 || spreadOther === 0 ? null : cross / Math.sqrt(spreadOne * spreadOther);
}

function toMeanRanks(values: readonly number[]): number[] {
  const sorted = [...values].sort((one, other) => one - other);
  return values.map((value) => (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2 + 1);
}
