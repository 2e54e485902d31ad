import type {Language, PlaceRow} from '../../../src/rows.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderSilence} from '../text/empty.js';
import type {Html} from '../text/html.js';
import {renderPlace} from '../text/links.js';
import {type TableColumn, toColumn} from '../text/table.js';
import {renderValidTime, renderValue} from './claim-parts.js';

/** The latest statement of how many clusters are identified in a province; dated ones come before undated ones. */
export function findLatestCount(placeId: string, index: SiteIndex): SiteClaim | undefined {
  const counts = index.claims.filter((claim) => claim.place_id === placeId && isWholeCount(claim));
  return counts.sort((one, other) => (one.valid_to ?? '').localeCompare(other.valid_to ?? '')).at(-1);
}

/** Whether a claim counts the clusters identified in a place, of all sectors. */
export function isWholeCount(claim: SiteClaim): boolean {
  return (
    claim.measure_id === 'clusters_identified' &&
    claim.unit === 'cluster' &&
    claim.modality === 'fact' &&
    claim.nature !== 'flow' &&
    !claim.sector_id &&
    !claim.cluster_id &&
    !claim.cluster_name
  );
}

/** Of how many provinces some text states the count, and of how many none does. */
export function countSilence(index: SiteIndex): {speaking: number; silent: number} {
  const speaking = index.provinces.filter(({place_id}) => findLatestCount(place_id, index)).length;
  return {speaking, silent: index.provinces.length - speaking};
}

/** A province, the count last stated for it and its time; no statement is silence and not zero. */
export function toCountColumns(index: SiteIndex, language: Language): TableColumn<PlaceRow>[] {
  const find = ({place_id}: PlaceRow): SiteClaim | undefined => findLatestCount(place_id, index);
  const renderOf = (place: PlaceRow, render: typeof renderValue): Html | undefined => {
    const claim = find(place);
    return claim && render(claim, language);
  };
  return [
    toColumn('province', ({place_id}) => renderPlace(place_id, language, index)),
    toColumn(
      'provinces.latest',
      (place) => renderOf(place, renderValue) ?? renderSilence(language),
      'value',
      (place) => find(place)?.value ?? -1,
    ),
    toColumn(
      'claim.valid',
      (place) => renderOf(place, renderValidTime),
      'when',
      (place) => find(place)?.valid_from ?? '',
    ),
  ];
}
