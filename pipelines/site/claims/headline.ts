import {group} from 'd3-array';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {isWholeCount} from './province-counts.js';

/** What is known of the national count of clusters: the statements themselves, their ends, and what makes them doubtful. */
export type Headline = NonNullable<ReturnType<typeof findHeadline>>;

/** The statements of the national count of identified clusters; undefined where there is none. */
export function findHeadline(index: SiteIndex) {
  const claims = index.claims.filter((claim) => claim.place_id === 'IR' && isWholeCount(claim));
  if (claims.length === 0) return undefined;
  const ordered = [...claims].sort((one, other) => one.value - other.value);
  const dated = claims.filter((claim) => claim.valid_from && claim.valid_from === claim.valid_to);
  return {
    claims,
    low: ordered[0]!,
    high: ordered.at(-1)!,
    /** The last dated one under each noun, the newest first. */
    latest: findLatest(dated),
    /** How many independent voices say it. */
    voices: new Set(claims.map(({voice}) => voice)).size,
    doubts: {
      exact: dated.length,
      intervals: claims.filter((claim) => claim.valid_from && claim.valid_from !== claim.valid_to).length,
      undated: claims.filter((claim) => !claim.valid_from).length,
      briefs: claims.filter((claim) => claim.grade === 'brief').length,
      concepts: [...new Set(claims.map((claim) => claim.concept_id))],
    },
  };
}

function findLatest(dated: SiteClaim[]): SiteClaim[] {
  const newestFirst = [...dated].sort((one, other) => other.valid_from!.localeCompare(one.valid_from!));
  return [...group(newestFirst, ({concept_id}) => concept_id).values()].map(([claim]) => claim!);
}
