import {formatNumber} from '../../../notebooks/components/format.js';
import {formatQuantity} from '../../../src/series/format-quantity.js';
import {DEFINITIONS} from '../../../src/statistics/indicators/definition.js';
import {describeGap, toRate, type Rate} from '../../../src/statistics/indicators/to-rate.js';
import type {Language} from '../../../src/types.js';
import {html, toPlainText, type Content, type Html} from '../html.js';
import type {Page} from '../page.js';
import {renderTime, renderValue} from '../parts/claim-parts.js';
import {renderPlace} from '../parts/claim-table.js';
import {findLatestCount} from '../parts/province-counts.js';
import {renderTable, type TableColumn} from '../parts/table.js';
import type {Observation, Place} from '../read-site-data.js';
import {say, sayText} from '../say.js';
import {sortByName, toName, type SiteIndex} from '../site-index.js';

const SHARES = [
  'gdp-share',
  'value-added-share-agriculture',
  'value-added-share-industry',
  'value-added-share-mining',
];

/** Provinces side by side; a script lets a reader keep up to six of them, and the choice stands in the address. */
export function createComparePage(index: SiteIndex, language: Language): Page {
  const title = sayText(language, 'compare.title');
  const lead = say(language, 'compare.lead');
  const provinces = sortByName(index.provinces, (place) => toName(place, language), language);
  const table = renderTable(provinces, toColumns(index, language), {
    language,
    caption: sayText(language, 'compare.caption'),
    canFilter: false,
    id: ({place_id}) => place_id,
  });
  const notes = [DEFINITIONS.per_million, DEFINITIONS.per_thousand].map((definition) => {
    const [name, meaning, small] =
      language === 'fa'
        ? [definition.name_fa, definition.definition_fa, definition.small_number_fa]
        : [definition.name_en, definition.definition_en, definition.small_number_en];
    return html`<p class="small prose"><strong>${name}:</strong> ${meaning} ${small}</p>`;
  });
  const body = html`<p class="lead">${lead}</p>
<div class="compare" data-compare data-all="${sayText(language, 'compare.all')}" data-chosen="${sayText(language, 'compare.chosen')}" data-choose="${sayText(language, 'compare.choose')}">${table}</div>
${notes}`;
  const trail = [{path: 'indicators/', title: sayText(language, 'indicators.title')}];
  return {language, path: 'compare/', title, description: toPlainText(lead), trail, body, kind: 'indicator'};
}

function toColumns(index: SiteIndex, language: Language): TableColumn<Place>[] {
  const named = (place: Place): number =>
    index.clusters.filter(
      (cluster) => cluster.place_id === place.place_id && index.mentionsOf(cluster.cluster_id).length > 0,
    ).length;
  return [
    {head: sayText(language, 'province'), cell: (place) => renderPlace(place.place_id, language, index)},
    {
      head: sayText(language, 'provinces.latest'),
      kind: 'value',
      sort: (place) => findLatestCount(place, index)?.value ?? null,
      cell: (place) => renderCount(place, index, language),
    },
    {
      head: sayText(language, 'provinces.named'),
      kind: 'value',
      cell: (place) =>
        named(place) > 0
          ? formatNumber(named(place), language)
          : html`<span class="soft">${say(language, 'none')}</span>`,
    },
    toRateColumn('per_million', {base: 'population', per: 1_000_000}, index, language),
    toRateColumn('per_thousand', {base: 'establishments-10plus-private', per: 1000}, index, language),
    ...SHARES.map((id) => toShareColumn(id, index, language)),
  ];
}

function renderCount(place: Place, index: SiteIndex, language: Language): Html {
  const claim = findLatestCount(place, index);
  if (!claim) return html`<span class="silent">${say(language, 'silence')}</span>`;
  return html`${renderValue(claim, language)}<br><span class="soft">${renderTime(claim.valid_from, claim.valid_to, language)}</span>`;
}

/** The stated count over people or establishments, with its hedge and the years between the two. */
function toRateColumn(
  name: 'per_million' | 'per_thousand',
  {base, per}: {base: string; per: number},
  index: SiteIndex,
  language: Language,
): TableColumn<Place> {
  const rate = (place: Place): Rate | undefined => {
    const [claim, row] = [findLatestCount(place, index), findLatest(base, place, index)];
    if (!claim || !row || row.value === null) return undefined;
    const count = {quantity: claim, from: claim.valid_from, to: claim.valid_to};
    return toRate(
      count,
      {quantity: {operator: '=', value: row.value}, from: row.period_from, to: row.period_to},
      per,
    );
  };
  return {
    head: DEFINITIONS[name][`name_${language}`],
    kind: 'value',
    sort: (place) => rate(place)?.quantity.value ?? null,
    cell: (place) => renderRate(rate(place), language),
  };
}

function renderRate(rate: Rate | undefined, language: Language): Content {
  if (!rate) return html`<span class="soft">${say(language, 'none')}</span>`;
  const {value, high, operator} = rate.quantity;
  const round = (number: number): number => Number(number.toPrecision(2));
  const quantity = {
    operator,
    value: round(value),
    high: high === null || high === undefined ? null : round(high),
  };
  return html`<span title="${describeGap(rate.gap_years, language)}">${formatQuantity(quantity, language)}</span>`;
}

function toShareColumn(id: string, index: SiteIndex, language: Language): TableColumn<Place> {
  const indicator = index.findTerm('indicators', id);
  const year =
    index.observations
      .filter(({indicator_id}) => indicator_id === id)
      .map(({period}) => period)
      .sort()
      .at(-1) ?? '';
  const digits =
    language === 'fa' ? year.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))) : year;
  return {
    head: `${indicator ? toName(indicator, language) : id} (${digits})`,
    kind: 'value',
    sort: (place) => findLatest(id, place, index)?.value ?? null,
    cell: (place) => renderShare(findLatest(id, place, index), language),
  };
}

function renderShare(row: Observation | undefined, language: Language): Content {
  if (!row) return html`<span class="soft">${say(language, 'none')}</span>`;
  return row.value === null ? row.status : formatNumber(Math.round(row.value * 100) / 100, language);
}

function findLatest(id: string, place: Place, index: SiteIndex): Observation | undefined {
  const rows = index.observations.filter((row) => row.indicator_id === id && row.place_id === place.place_id);
  return rows
    .sort((one, other) => `${one.period}${one.edition}`.localeCompare(`${other.period}${other.edition}`))
    .at(-1);
}
