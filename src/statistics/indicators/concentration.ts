import {ascending, descending, sum} from 'd3-array';

/** How an indicator is spread over places. */
export interface Concentration {
  count: number;
  /** Σ share²: 1 where all is in one place, 1/count where all are equal. */
  herfindahl: number;
  /** 1/Σ share²: as many equal places would be as concentrated. */
  equal_places: number;
  /** Share of the first one, three and five, in per cent of what the places have together. */
  top_pct: {1: number; 3: number; 5: number};
  first: string[];
}

/** Measures concentration over places by their values or shares; undefined where there are none or they add up to nothing. */
export function toConcentration(
  places: readonly {place_id: string; value: number | null}[],
): Concentration | undefined {
  const known = places.filter((place): place is {place_id: string; value: number} => place.value !== null);
  const total = sum(known, ({value}) => value);
  if (known.some(({value}) => value < 0) || total <= 0) return undefined;
  const sorted = [...known].sort(
    (one, other) => descending(one.value, other.value) || ascending(one.place_id, other.place_id),
  );
  const shares = sorted.map(({value}) => value / total);
  const herfindahl = sum(shares, (share) => share ** 2);
  const top = (count: number) => 100 * sum(shares.slice(0, count));
  return {
    count: known.length,
    herfindahl,
    equal_places: 1 / herfindahl,
    top_pct: {1: top(1), 3: top(3), 5: top(5)},
    first: sorted.slice(0, 5).map(({place_id}) => place_id),
  };
}
