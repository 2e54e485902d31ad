import {formatInterval} from '../../../src/words/interval.js';
import type {Claim, Place} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import type {Language} from '../../../src/rows.js';

/** The last number stated for the clusters identified in a province; null is silence. */
export interface ProvinceCount {
  place_id: string;
  value: number | null;
  has_conflict: boolean;
  claim: Claim | undefined;
  when: string;
}

/** One count a province, for the map and the list. */
export function toProvinceCounts(index: SiteIndex, language: Language): ProvinceCount[] {
  const conflicts = new Set(
    index.relations
      .filter(({kind}) => kind === 'conflict')
      .flatMap((row) => [row.claim_id, row.other_claim_id]),
  );
  return index.provinces.map((place) => {
    const claim = findLatestCount(place, index);
    const when = claim
      ? formatInterval({from: claim.valid_from, to: claim.valid_to}, language, {isFull: true})
      : '';
    return {
      place_id: place.place_id,
      value: claim?.value ?? null,
      has_conflict: Boolean(claim && conflicts.has(claim.claim_id)),
      claim,
      when,
    };
  });
}

/** The latest statement of how many clusters are identified in a province; dated ones come before undated ones. */
export function findLatestCount(place: Place, index: SiteIndex): Claim | undefined {
  const counts = index.claims.filter((claim) => claim.place_id === place.place_id && isWholeCount(claim));
  return counts.sort((one, other) => (one.valid_to ?? '').localeCompare(other.valid_to ?? '')).at(-1);
}

function isWholeCount(claim: Claim): boolean {
  const isWhole = !claim.sector_id && !claim.cluster_id && !claim.cluster_name;
  return (
    claim.measure_id === 'clusters_identified' &&
    claim.unit === 'cluster' &&
    claim.modality === 'fact' &&
    claim.nature !== 'flow' &&
    isWhole
  );
}
