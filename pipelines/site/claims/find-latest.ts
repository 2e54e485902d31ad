import {ascending, descending} from 'd3-array';
import type {SiteClaim} from '../data/read-site-data.js';

/** What orders statements by time: the day by which they had been told, by whichever clock dates them (`told_by`). */
export type ToldAndDated = Pick<SiteClaim, 'claim_id' | 'told_by' | 'date_basis'>;

/**
 * The statements told last, newest first. One rule for every list of the latest: a statement is as new as the later of its two clocks
 * says, an empty clock hides nothing, and a day that rests on premises of ours is no news.
 */
export function findLatest<Claim extends ToldAndDated>(claims: readonly Claim[], n: number): Claim[] {
  return claims
    .filter(({told_by, date_basis}) => told_by !== null && date_basis !== 'premises')
    .sort(compareTold)
    .slice(0, n);
}

/** Orders statements by when they were told, newest first; undated ones come last. */
export function compareTold(one: ToldAndDated, other: ToldAndDated): number {
  return descending(one.told_by ?? '', other.told_by ?? '') || ascending(one.claim_id, other.claim_id);
}
