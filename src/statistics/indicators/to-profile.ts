import {ascending} from 'd3-array';
import type {BreakRow} from '../../rows.js';
import type {Observation} from './observation.js';
import {toRanks} from './ranks.js';
import {toRealChange, type RealChange, type RefusedChange} from './real-change.js';

/** The last figure of a place in one indicator: its rank, the country beside it, and what changed since the first. */
export interface ProfileRow<Row extends Observation> {
  last: Row;
  first: Row | undefined;
  rank: number | null;
  /** How many provinces have a figure. */
  count: number;
  country: Row | undefined;
  /** Since the first figure of the same edition. */
  change: RealChange | RefusedChange | undefined;
}

/** Describes a place by its last figure in each indicator that it has, in the order of the rows. */
export function toProfile<Row extends Observation>(
  rows: readonly Row[],
  placeId: string,
  breaks: readonly BreakRow[],
): ProfileRow<Row>[] {
  const ids = [
    ...new Set(rows.filter((row) => row.place_id === placeId).map(({indicator_id}) => indicator_id)),
  ];
  return ids.flatMap((id) => {
    const all = rows.filter(({indicator_id}) => indicator_id === id);
    const own = all.filter((row) => row.place_id === placeId && row.value !== null).sort(byTime);
    const last = own.at(-1);
    if (!last) return [];
    const peers = all.filter((row) => isOfOneYear(row, last) && row.place_id !== 'IR');
    // A census is an edition of its own, and yet the censuses make one series.
    const first = own.find((row) => row.edition === last.edition || row.edition === row.period);
    return {
      last,
      first: first === last ? undefined : first,
      rank: peers.length > 1 ? (toRanks(peers).get(placeId) ?? null) : null,
      count: peers.filter(({value}) => value !== null).length,
      country: all.find((row) => isOfOneYear(row, last) && row.place_id === 'IR'),
      change: first && first !== last ? toRealChange(first, last, breaks) : undefined,
    };
  });
}

/** Picks the last year of the last edition of an indicator, for all places. */
export function findLastYear<Row extends Observation>(rows: readonly Row[], indicatorId: string): Row[] {
  const all = rows.filter((row) => row.indicator_id === indicatorId).sort(byTime);
  const last = all.at(-1);
  return last ? all.filter((row) => isOfOneYear(row, last)) : [];
}

function byTime(one: Observation, other: Observation): number {
  const key = ({edition, period}: Observation) => `${edition ?? ''} ${period}`;
  return ascending(key(one), key(other));
}

/** Says whether two figures are of one year and one edition. */
export function isOfOneYear(one: Observation, other: Observation): boolean {
  return one.period === other.period && one.edition === other.edition;
}
