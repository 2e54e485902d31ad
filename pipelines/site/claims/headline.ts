import {group} from 'd3-array';
import {findDatedInterval} from '../../../src/series/interval.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {compareTold} from './find-latest.js';
import {isWholeCount} from './province-counts.js';

/** What is known of the national count of clusters: the statements themselves, who says them, and what makes them doubtful. */
export type Headline = NonNullable<ReturnType<typeof findHeadline>>;

/** The statements of the national count of identified clusters; undefined where there is none. */
export function findHeadline(index: SiteIndex) {
  const claims = index.claims.filter((claim) => claim.place_id === 'IR' && isWholeCount(claim));
  if (claims.length === 0) return undefined;
  const times = claims.map(findDatedInterval);
  const dated = claims.filter((_, at) => times[at] && times[at].from === times[at].to);
  return {
    claims,
    /** The last dated one under each noun, the newest first. */
    latest: findLatestOfNouns(dated),
    /** How many independent voices say it. */
    voices: new Set(claims.map(({voice}) => voice)).size,
    doubts: {
      exact: dated.length,
      intervals: times.filter((time) => time && time.from !== time.to).length,
      undated: times.filter((time) => !time).length,
      briefs: claims.filter((claim) => claim.grade === 'brief').length,
      concepts: [...new Set(claims.map((claim) => claim.concept_id))],
    },
  };
}

function findLatestOfNouns(dated: SiteClaim[]): SiteClaim[] {
  const newestFirst = [...dated].sort(compareTold);
  return [...group(newestFirst, ({concept_id}) => concept_id).values()].map(([claim]) => claim!);
}
