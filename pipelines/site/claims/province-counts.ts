import {sort} from 'd3-array';
import {isWholeOfProvince, type ComparisonFrame} from '../../../src/series/frames.js';
import type {Language} from '../../../src/rows.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {html, type Html} from '../text/html.js';
import {say} from '../text/say.js';
import {renderConcept, renderTime, renderValue} from './claim-parts.js';
import {renderState} from './states.js';

/** A frame of the site's claims. */
export type SiteFrame = ComparisonFrame<SiteClaim>;

/** The latest statement of how many clusters are identified in a province; dated ones come before undated ones. */
export function findLatestCount(placeId: string, index: SiteIndex): SiteClaim | undefined {
  return index.findClaim(index.findCoverage(placeId)?.latest_count_id);
}

/** Whether a claim counts the clusters identified in a place, of all sectors. */
export function isWholeCount(claim: SiteClaim): boolean {
  return claim.is_count && claim.is_whole;
}

/** What a province that lies outside a frame says of that measure: its number in words, else how far texts speak of it. */
export function renderOutside(
  placeId: string,
  frame: SiteFrame | undefined,
  {index, language}: {index: SiteIndex; language: Language},
): Html {
  const claim = findOtherCount(placeId, frame, index);
  if (!claim) return renderState(placeId, language, index);
  return html`<span class="outside">${say(language, 'frame.other', {
    value: renderValue(claim, language),
    noun: renderConcept(claim.concept_id, language, index) ?? say(language, 'frame.no-noun'),
    when: renderTime(claim.valid_from, claim.valid_to, language),
  })}</span>`;
}

/** The latest count of a province by the measure of a frame; of identified clusters where there is no frame. */
export function findOtherCount(
  placeId: string,
  frame: SiteFrame | undefined,
  index: SiteIndex,
): SiteClaim | undefined {
  if (!frame || frame.measure_id === 'clusters_identified') return findLatestCount(placeId, index);
  const own = index.claims.filter(
    (claim) =>
      claim.place_id === placeId &&
      isWholeOfProvince(claim) &&
      claim.measure_id === frame.measure_id &&
      claim.nature === frame.nature,
  );
  return sort(own, ({told_by, claim_id}) => `${told_by ?? ''}${claim_id}`).at(-1);
}
