import {provinceMap} from '../../../src/charts/map/province-map.js';
import {findLatestCount, toCountColumns} from '../claims/province-counts.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderTable} from '../text/table.js';
import {addAddresses} from './add-addresses.js';
import type {ChartPlace, FigureParts} from './render-figure.js';

/** The map of the count last stated for each province; silence is hatched, and statements in dispute are marked. */
export function toCountMap(place: ChartPlace, index: SiteIndex): FigureParts {
  const conflicts = index.relations.filter(({kind}) => kind === 'conflict');
  const disputed = new Set(conflicts.flatMap((row) => [row.claim_id, row.other_claim_id]));
  const counts = index.provinces.map(({place_id}) => ({place_id, claim: findLatestCount(place_id, index)}));
  const claims = counts.flatMap(({claim}) => claim ?? []);
  const {language} = place;
  return {
    ...{id: 'map', place, claims, rows: addAddresses(claims, language)},
    draw: (options) =>
      provinceMap(
        counts.map(({place_id, claim}) => ({
          place_id,
          value: claim?.value ?? null,
          has_conflict: Boolean(claim && disputed.has(claim.claim_id)),
        })),
        options,
      ),
    table: (caption) =>
      renderTable(index.provinces, toCountColumns(index, language), {
        ...{language, caption, showsCaption: false, canFilter: false},
      }),
  };
}
