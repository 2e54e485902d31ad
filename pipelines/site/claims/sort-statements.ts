import {ascending, descending} from 'd3-array';
import {toMeasureRank} from '../../../src/charts/stages.js';
import {toRecency} from '../../../src/series/interval.js';
import type {SiteClaim, SiteMention} from '../data/read-site-data.js';

/** Claims in the order of the programme, and of one measure newest first; undated ones last. */
export function sortClaims(claims: readonly SiteClaim[]): SiteClaim[] {
  return [...claims].sort(
    (one, other) =>
      ascending(toMeasureRank(one.measure_id), toMeasureRank(other.measure_id)) || compareNewest(one, other),
  );
}

/** Newest first, by the time that statements speak of; undated ones last. */
export function compareNewest(one: SiteClaim | SiteMention, other: SiteClaim | SiteMention): number {
  return descending(toRecency(one), toRecency(other)) || one.quote_start - other.quote_start;
}
