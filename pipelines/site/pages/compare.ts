import {max, sort} from 'd3-array';
import type {Language, ObservationView, PlaceRow} from '../../../src/rows.js';
import type {Rate} from '../../../src/statistics/indicators/to-rate.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import {inBoth, pickColumn, pickName} from '../../../src/words/language.js';
import {formatDigits, formatNumber} from '../../../src/words/number.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {citePage, renderCitation} from '../claims/citation.js';
import {renderTime, renderValue} from '../claims/claim-parts.js';
import {findLatestCount} from '../claims/province-counts.js';
import {findNamedClusters, type SiteIndex, sortByName} from '../data/site-index.js';
import {renderSources} from '../figures/cite-figures.js';
import {renderObservation} from '../figures/figures-table.js';
import {listStandings} from '../figures/standings.js';
import {listRates, renderRate} from '../provinces/province-rates.js';
import {renderCount, renderNone, renderSilence} from '../text/empty.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderPlace} from '../text/links.js';
import {joinHtml} from '../text/list.js';
import {createPage, type Page, toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, type TableColumn, toColumn} from '../text/table.js';

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
  const provinces = sortByName(index.provinces, language);
  const table = renderTable(provinces, toColumns(index, language), {
    language,
    caption: sayText(language, 'compare.caption'),
    canFilter: false,
    id: ({place_id}) => place_id,
  });
  const notes = [DEFINITIONS.per_million, DEFINITIONS.per_thousand].map((definition) => {
    const [name, meaning, small] = (['name', 'definition', 'small_number'] as const).map((column) =>
      pickColumn(definition, column, language),
    );
    return html`<p class="small prose"><strong>${name}:</strong> ${meaning} ${small}</p>`;
  });
  const body = html`${renderSets(index, language)}
<div class="compare" data-compare data-all="${sayText(language, 'compare.all')}" data-chosen="${sayText(language, 'compare.chosen')}" data-choose="${sayText(language, 'compare.choose')}">${table}</div>
${renderSources(listUsed(index), language)}
${notes}
${renderCitation(citePage({path: 'compare/', titles: inBoth((tongue) => sayText(tongue, 'compare.title'))}), language)}`;
  const trail = [{path: 'indicators/', title: sayText(language, 'indicators.title')}];
  return createPage({language, path: 'compare/', title, lead, trail, body, kind: 'indicator'});
}

// Ready choices, each a link that anyone may send on.
function renderSets(index: SiteIndex, language: Language): Html {
  const standings = listStandings(index).find(({activity}) => activity.section_id === 'C')?.placed ?? [];
  const quotients = new Map(standings.map(({place_id, quotient}) => [place_id, quotient]));
  const link = (phrase: PhraseKey, count: (place: PlaceRow) => number | null | undefined): Html => {
    const known = index.provinces.filter(count);
    const first = sort(known, (place) => -count(place)!).slice(0, 6);
    return html`<a href="${toAddress(language, 'compare/')}?p=${first.map(({place_id}) => place_id).join(',')}">${say(language, phrase)}</a>`;
  };
  const links = [
    link('compare.most-named', ({place_id}) => findNamedClusters(place_id, index).length),
    link('compare.most-output', (place) => findLatest('gdp-share', place, index)?.value),
    link('compare.most-industry', ({place_id}) => quotients.get(place_id)),
  ];
  return html`<p class="small">${say(language, 'compare.sets')} ${joinHtml(links, ' · ')}</p>`;
}

function listUsed(index: SiteIndex): ObservationView[] {
  const ids = [...SHARES, 'population', 'establishments-10plus-private', 'establishments-10plus-public'];
  const place = index.provinces[0];
  return place ? ids.flatMap((id) => findLatest(id, place, index) ?? []) : [];
}

function toColumns(index: SiteIndex, language: Language): TableColumn<PlaceRow>[] {
  return [
    toColumn('province', (place) => renderPlace(place.place_id, language, index)),
    toColumn(
      'provinces.latest',
      (place) => renderLastCount(place, index, language),
      'value',
      (place) => findLatestCount(place.place_id, index)?.value ?? null,
    ),
    toColumn(
      'provinces.named',
      ({place_id}) =>
        renderCount(findNamedClusters(place_id, index).length, language, `province.${place_id}.clusters`),
      'value',
    ),
    toRateColumn('per_million', index, language),
    toRateColumn('per_thousand', index, language),
    ...SHARES.map((id) => toShareColumn(id, index, language)),
  ];
}

function renderLastCount(place: PlaceRow, index: SiteIndex, language: Language): Html {
  const claim = findLatestCount(place.place_id, index);
  if (!claim) return renderSilence(language);
  return html`${renderValue(claim, language)}<br><span class="soft">${renderTime(claim.valid_from, claim.valid_to, language)}</span>`;
}

/** The stated count over people or establishments, with its hedge and the years between the two. */
function toRateColumn(
  name: 'per_million' | 'per_thousand',
  index: SiteIndex,
  language: Language,
): TableColumn<PlaceRow> {
  const find = (place: PlaceRow): Rate | undefined =>
    listRates(place, index, language).find(
      ({definition, count}) => definition === DEFINITIONS[name] && count.kind === 'stated',
    )?.rate;
  return toColumn(
    html`${pickName(DEFINITIONS[name], language)}`,
    (place) => renderDatedRate(find(place), language),
    'value',
    (place) => find(place)?.quantity.value ?? null,
  );
}

function renderDatedRate(rate: Rate | undefined, language: Language): Content {
  if (!rate) return renderNone(language);
  const gap =
    rate.gap_years === null
      ? say(language, 'compare.gap-unknown')
      : say(language, 'compare.gap', {n: rate.gap_years});
  return html`${renderRate(rate, language)}<br><span class="soft small">${gap}${rate.is_small && html`<br>${say(language, 'compare.small')}`}</span>`;
}

function toShareColumn(id: string, index: SiteIndex, language: Language): TableColumn<PlaceRow> {
  const indicator = index.findTerm('indicators', id);
  const greatest = Math.max(0, ...index.provinces.map((place) => findLatest(id, place, index)?.value ?? 0));
  const own = index.observations.filter(({indicator_id}) => indicator_id === id);
  const year = max(own, ({period}) => period) ?? '';
  return toColumn(
    html`${indicator ? pickName(indicator, language) : id} (${formatDigits(year, language)})`,
    (place) => renderShare(findLatest(id, place, index), greatest, language),
    'value',
    (place) => findLatest(id, place, index)?.value ?? null,
  );
}

// The bar says again what the number says, so that a column is read at a glance; listeners hear the number alone.
function renderShare(row: ObservationView | undefined, greatest: number, language: Language): Content {
  if (!row) return renderNone(language);
  if (row.value === null) return renderObservation(row, language);
  const width = greatest > 0 ? Math.max(1, Math.round((100 * row.value) / greatest)) : 0;
  return html`<span class="number">${formatNumber(row.value, language, {decimals: 2})}</span><span class="bar" style="inline-size: ${width}%"></span>`;
}

function findLatest(id: string, place: PlaceRow, index: SiteIndex): ObservationView | undefined {
  const rows = index.observations.filter((row) => row.indicator_id === id && row.place_id === place.place_id);
  return sort(rows, ({period, edition}) => `${period}${edition}`).at(-1);
}
