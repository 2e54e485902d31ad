import type {SpanView} from '../../../src/rows.js';
import type {SpanEnd, SpanYear} from '../../../src/series/span-groups.js';
import {findDatedInterval, findYear, toInterval} from '../../../src/series/interval.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';

/** Whose clusters a span counts: the country, a province, or a sector of the country. */
export type SpanSubject = Pick<SpanView, 'scope' | 'place_id' | 'sector_id'>;

/** The country as a whole. */
export const COUNTRY: SpanSubject = {scope: 'country', place_id: 'IR', sector_id: null};

/** The span of what was said of a subject, year by year, as the warehouse has it; empty below three dated statements. */
export function listSpanYears(subject: SpanSubject, index: SiteIndex): SpanYear[] {
  const terms = index.termsByYear.filter((row) => isOf(row, subject));
  return index.spans
    .filter((row) => isOf(row, subject))
    .map(({year, low_claim_id, high_claim_id}) => ({
      year: year!,
      low: toEnd(index.findClaim(low_claim_id)!),
      high: toEnd(index.findClaim(high_claim_id)!),
      terms: terms
        .filter((row) => row.year === year)
        .map(({concept_id, statements}) => ({concept_id, statements: statements!})),
    }));
}

/** The statements of how many clusters of a subject are identified, that no clock dates to one year. */
export function listYearless(subject: SpanSubject, index: SiteIndex): SiteClaim[] {
  return listCounts(subject, index).filter((claim) => findYear(toInterval(claim)) === null);
}

/** The newest dated statement of how many clusters of a subject are identified, under any term. */
export function findNewest(subject: SpanSubject, index: SiteIndex): SiteClaim | undefined {
  const end = (claim: SiteClaim): string => findDatedInterval(claim)?.to ?? '';
  return listCounts(subject, index)
    .filter((claim) => end(claim) !== '')
    .sort((one, other) => end(other).localeCompare(end(one)))[0];
}

function listCounts({place_id, sector_id}: SpanSubject, index: SiteIndex): SiteClaim[] {
  return index.claims.filter(
    (claim) => claim.place_id === place_id && claim.sector_id === sector_id && claim.is_count,
  );
}

function isOf(
  row: {[Column in keyof SpanSubject]: SpanSubject[Column] | null},
  subject: SpanSubject,
): boolean {
  return (
    row.scope === subject.scope && row.place_id === subject.place_id && row.sector_id === subject.sector_id
  );
}

function toEnd({claim_id, concept_id, operator, hedge, value, high}: SiteClaim): SpanEnd {
  return {claim_id, concept_id, operator, hedge, value, high};
}
