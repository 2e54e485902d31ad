import {group, max, min, rollups, sort, sum} from 'd3-array';
import type {PlaceRow, ProvinceSectorView} from '../../../src/rows.js';
import {formatInterval} from '../../../src/words/interval.js';
import {formatNumber} from '../../../src/words/number.js';
import {renderConcept, renderTime, renderValue} from '../claims/claim-parts.js';
import {isWholeCount} from '../claims/province-counts.js';
import {renderState} from '../claims/states.js';
import {renderSquares, renderStageCounts, sumStages} from '../clusters/stage-squares.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {renderCounted} from '../text/counted.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderSector} from '../text/links.js';
import {joinHtml, renderList} from '../text/list.js';
import {say} from '../text/say.js';
import {renderFacet, type FacetParts} from './facet.js';
import {drawPanel} from './marks.js';

/** How far texts speak of each province, in one of the four words, and how many statements and texts that is. */
export function renderStateFacet(parts: FacetParts): Html {
  const {index, language} = parts;
  const words = ({place_id}: PlaceRow): Content => {
    const {claims = 0, mentions = 0, documents = 0} = index.findCoverage(place_id) ?? {};
    const n = renderCounted(`province.${place_id}.numbers`, claims, language);
    const size = say(language, 'compare.size', {n, mentions, documents});
    return html`${renderState(place_id, language, index)} <span class="soft small">${size}</span>`;
  };
  return renderFacet({id: 'texts', heading: say(language, 'state.column'), words}, parts);
}

/** All counts of identified clusters, a small panel a province; dots of two terms stand beside each other and no line joins them. */
export function renderCountsFacet(parts: FacetParts): Html {
  const {index, language} = parts;
  const counts = index.claims.filter(
    (claim) => claim.place_id !== null && claim.place_id !== 'IR' && isWholeCount(claim),
  );
  const dated = counts.filter(isDated);
  const own = group(counts, ({place_id}) => place_id!);
  const [from, to] = [min(dated, ({valid_from}) => valid_from!), max(dated, ({valid_to}) => valid_to!)];
  const greatest = max(dated, ({high, value}) => high ?? value) ?? 0;
  const note =
    from && to
      ? say(language, 'compare.panel', {
          ...{greatest, from: formatInterval({from, to: from}, language)},
          to: formatInterval({from: to, to}, language),
        })
      : undefined;
  return renderFacet(
    {
      id: 'all-counts',
      heading: say(language, 'compare.all-counts'),
      note,
      mark: ({place_id}) => {
        const shown = own.get(place_id)?.filter(isDated) ?? [];
        return from && to && shown.length > 0 ? drawPanel(shown, {from, to, greatest, language}) : undefined;
      },
      words: ({place_id}) => renderCounts(own.get(place_id) ?? [], parts),
    },
    parts,
  );
}

function isDated({valid_from, valid_to}: SiteClaim): boolean {
  return valid_from !== null && valid_to !== null;
}

function renderCounts(claims: readonly SiteClaim[], {index, language}: FacetParts): Html {
  if (claims.length === 0) return html`<span class="soft small">${say(language, 'compare.no-count')}</span>`;
  const lines = claims.map(
    (claim) =>
      html`${renderValue(claim, language)} ${renderConcept(claim.concept_id, language, index)} <span class="soft small">${renderTime(claim.valid_from, claim.valid_to, language)}</span>`,
  );
  return joinHtml(lines, html`<br>`);
}

/** The clusters that texts name, by the stage last stated of each. */
export function renderStagesFacet(parts: FacetParts): Html {
  const {index, language} = parts;
  const find = createFinder(parts);
  return renderFacet(
    {
      id: 'named',
      heading: say(language, 'provinces.named'),
      note: say(language, 'matrix.cell'),
      mark: ({place_id}) => html`<span class="squares">${renderSquares(sumStages(find(place_id)))}</span>`,
      words: ({place_id}) => {
        const n = index.findCoverage(place_id)?.clusters_named ?? 0;
        if (n === 0) return html`<span class="soft small">${say(language, 'compare.no-name')}</span>`;
        return html`<strong>${renderCounted(`province.${place_id}.clusters`, n, language)}</strong> <span class="small">${renderStageCounts(sumStages(find(place_id)), language)}</span>`;
      },
    },
    parts,
  );
}

/** The sectors of the clusters that texts name, the fullest first. */
export function renderSectorsFacet(parts: FacetParts): Html {
  const {language} = parts;
  const find = createFinder(parts);
  return renderFacet(
    {
      id: 'sectors',
      heading: say(language, 'compare.sectors'),
      words: ({place_id}) => renderSectors(find(place_id), parts),
    },
    parts,
  );
}

function renderSectors(rows: readonly ProvinceSectorView[], {index, language}: FacetParts): Content {
  const summed = rollups(
    rows,
    (own) => sum(own, ({clusters}) => clusters),
    ({sector_id}) => sector_id,
  );
  if (summed.length === 0) return html`<span class="soft small">${say(language, 'compare.no-name')}</span>`;
  const ordered = sort(summed, ([, n]) => -n);
  const named = ordered.map(([sectorId, n]) => {
    const sector = sectorId ? renderSector(sectorId, language, index) : say(language, 'matrix.no-sector');
    return html`${sector} <strong>${formatNumber(n, language)}</strong>`;
  });
  return html`<span class="small">${renderList(language, named)}</span>`;
}

function createFinder({index}: FacetParts): (placeId: string) => ProvinceSectorView[] {
  const rows = group(index.provinceSectors, ({place_id}) => place_id);
  return (placeId) => rows.get(placeId) ?? [];
}
