import type {Language, ObservationView, SectorRow} from '../../../src/rows.js';
import {type PlacedStanding, toQuadrant} from '../../../src/statistics/indicators/quadrants.js';
import {toRanks} from '../../../src/statistics/indicators/ranks.js';
import {findLastYear} from '../../../src/statistics/indicators/to-profile.js';
import {pickColumn} from '../../../src/words/language.js';
import {formatNumber, formatDigits} from '../../../src/words/number.js';
import {isInSector, type SiteIndex} from '../data/site-index.js';
import {citeFigures} from '../figures/cite-figures.js';
import {toNamedColumn, toQuadrantColumn, toQuotientColumn} from '../figures/quadrant-columns.js';
import {listStandings} from '../figures/standings.js';
import {html, type Html} from '../text/html.js';
import {renderIndicator, renderPlace} from '../text/links.js';
import {say, sayText} from '../text/say.js';
import {renderTable, type TableColumn, toColumn} from '../text/table.js';

/** The provinces of a sector by their share of its part of the economy, beside the clusters that texts name in it. */
export function renderSectorProvinces(sector: SectorRow, index: SiteIndex, language: Language): Html {
  const shares = findShares(sector, index);
  if (shares.length === 0) return html``;
  const rows = toRows(sector, shares, index);
  const {indicator_id, period} = shares[0]!;
  const name = pickColumn(shares[0]!, 'indicator', language);
  const isWider = sector.kind === 'division' || isService(sector);
  const hasQuotient = !isWider && rows.some(({quotient}) => quotient !== null);
  const caption = sayText(language, 'sector.provinces-caption', {
    name,
    period: formatDigits(period, language),
    source: citeFigures(shares, language),
  });
  return html`<section id="provinces-of"><h2>${say(language, 'sector.provinces-heading')}</h2>
<p class="prose">${say(language, isWider ? 'sector.provinces-lead-wider' : 'sector.provinces-lead', {name: renderIndicator(indicator_id, language, index)})}</p>
${renderTable(rows, toColumns(index, language, hasQuotient), {language, caption})}</section>`;
}

interface SectorProvince extends PlacedStanding {
  share: number;
  rank: number;
}

function toRows(sector: SectorRow, shares: ObservationView[], index: SiteIndex): SectorProvince[] {
  const ranks = toRanks(shares);
  const placed = listStandings(index).find(({activity}) => activity.section_id === sector.section_id)?.placed;
  const rows = shares.map(({place_id, value}) => {
    const own = placed?.find((one) => one.place_id === place_id);
    const named = index.namedClusters.filter(
      (cluster) => cluster.place_id === place_id && isInSector(cluster, sector, index),
    ).length;
    const standing = {
      ...{
        place_id,
        section_id: sector.section_id,
        named,
        is_silent: index.findCoverage(place_id)?.is_silent ?? true,
      },
      quotient: own?.quotient ?? null,
    };
    return {...toQuadrant(standing), share: value!, rank: ranks.get(place_id)!};
  });
  return rows.sort((one, other) => other.share - one.share);
}

function toColumns(
  index: SiteIndex,
  language: Language,
  hasQuotient: boolean,
): TableColumn<SectorProvince>[] {
  return [
    toColumn('province.profile-rank', ({rank}) => rank, 'value', 'rank'),
    toColumn('province', ({place_id}) => renderPlace(place_id, language, index)),
    toColumn(
      'sector.provinces-share',
      ({share}) => html`<span class="number">${formatNumber(share, language, {decimals: 2})}</span>`,
      'value',
      'share',
    ),
    toNamedColumn(language),
    ...(hasQuotient ? [toQuotientColumn(language), toQuadrantColumn(language)] : []),
  ];
}

// Agriculture, mining and industry are sections of their own; services are printed as one for every section from trade on.
function findShares(sector: SectorRow, index: SiteIndex): ObservationView[] {
  const own = index.observations.filter(
    (row) => row.sector_id === sector.section_id && row.indicator_id.startsWith('value-added-share-'),
  );
  const rows = isService(sector) ? index.observations : own;
  const id = isService(sector) ? 'value-added-share-services' : own[0]?.indicator_id;
  const shares = id ? findLastYear(rows, id) : [];
  return shares.filter(({place_id, value}) => place_id !== 'IR' && value !== null);
}

function isService({section_id}: SectorRow): boolean {
  return section_id >= 'G' && section_id <= 'U';
}
