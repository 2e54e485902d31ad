import type {ClusterRow} from '../../rows.js';
import type {Observation} from './observation.js';
import {toLocationQuotient} from './location-quotient.js';
import {toQuadrant, toSection, type PlacedStanding} from './quadrants.js';
import {findLastYear, isOfOneYear} from './to-profile.js';

/** An activity with its share of the country, and the whole that it is measured against. */
export interface Activity {
  section_id: string;
  indicator_id: string;
  whole_id: string;
}

// Oil moves all output to a few provinces, so farming and industry are measured against output without it; mining holds it.
export const ACTIVITIES: readonly Activity[] = [
  {section_id: 'C', indicator_id: 'value-added-share-industry', whole_id: 'gdp-share-without-oil'},
  {section_id: 'A', indicator_id: 'value-added-share-agriculture', whole_id: 'gdp-share-without-oil'},
  {section_id: 'B', indicator_id: 'value-added-share-mining', whole_id: 'gdp-share'},
];

interface Country<Row> {
  provinces: readonly string[];
  clusters: readonly Pick<ClusterRow, 'place_id' | 'sector_id'>[];
  silent: ReadonlySet<string>;
  observations: readonly Row[];
}

/** Sets every province in its quadrant of an activity: clusters named there against the location quotient of one year. */
export function toStandings<Row extends Observation>(
  activity: Activity,
  {provinces, clusters, silent, observations}: Country<Row>,
): {placed: PlacedStanding[]; shares: Row[]; wholes: Row[]} {
  const shares = findLastYear(observations, activity.indicator_id);
  const wholes = observations.filter(
    (row) => row.indicator_id === activity.whole_id && shares[0] && isOfOneYear(row, shares[0]),
  );
  const placed = provinces.map((place_id) => {
    const quotient = divide(shares, wholes, place_id);
    const named = clusters.filter(
      (one) => one.place_id === place_id && toSection(one.sector_id) === activity.section_id,
    ).length;
    return toQuadrant({
      ...{place_id, section_id: activity.section_id, named, is_silent: silent.has(place_id)},
      quotient: quotient?.value ?? null,
      ...(quotient && {low: quotient.low, high: quotient.high}),
    });
  });
  return {placed, shares, wholes};
}

function divide(shares: readonly Observation[], wholes: readonly Observation[], placeId: string) {
  const [share, whole] = [shares, wholes].map(
    (rows) => rows.find(({place_id}) => place_id === placeId)?.value,
  );
  if (share === undefined || share === null || whole === undefined || whole === null) return undefined;
  return toLocationQuotient(
    {value: share, decimals: countDecimals(share)},
    {value: whole, decimals: countDecimals(whole)},
  );
}

function countDecimals(value: number): number {
  return Math.max(2, (String(value).split('.')[1] ?? '').length);
}
