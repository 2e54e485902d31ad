import {max, sort} from 'd3-array';
import type {ObservationView, PlaceRow} from '../../../src/rows.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import {formatDigits, formatNumber} from '../../../src/words/number.js';
import {type ActivityStandings, listStandings} from '../figures/standings.js';
import {renderNone} from '../text/empty.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderIndicator} from '../text/links.js';
import {say} from '../text/say.js';
import {renderFacet, type FacetParts} from './facet.js';
import {drawBar, drawDot} from './marks.js';

const SHARES = [
  'gdp-share',
  'value-added-share-agriculture',
  'value-added-share-industry',
  'value-added-share-mining',
];

/** The shares of the provinces in the economy of the country, a facet each, of the last year printed. */
export function renderShareFacets(parts: FacetParts): Html {
  return html`${SHARES.map((id) => renderShares(id, parts))}`;
}

/** The figures that the comparison is made of, for its line of sources. */
export function listUsed(parts: FacetParts): ObservationView[] {
  const ids = [...SHARES, 'population', 'establishments-10plus-private', 'establishments-10plus-public'];
  const place = parts.index.provinces[0];
  return place ? ids.flatMap((id) => findLatest(id, place, parts) ?? []) : [];
}

function renderShares(id: string, parts: FacetParts): Html {
  const {index, language} = parts;
  const rows = new Map(index.provinces.map((place) => [place.place_id, findLatest(id, place, parts)]));
  const greatest = max(rows.values(), (row) => row?.value ?? 0) ?? 0;
  const period = max(rows.values(), (row) => row?.period);
  if (!period) return html``;
  return renderFacet(
    {
      id,
      heading: renderIndicator(id, language, index),
      note: say(language, 'compare.share', {period: formatDigits(period, language), greatest: greatest}),
      mark: ({place_id}) => {
        const value = rows.get(place_id)?.value;
        return value === null || value === undefined ? undefined : drawBar(value, {greatest, language});
      },
      words: ({place_id}) => renderShare(rows.get(place_id), parts),
    },
    parts,
  );
}

function renderShare(row: ObservationView | undefined, {language}: FacetParts): Content {
  if (!row) return renderNone(language);
  if (row.value === null) return html`<span class="soft">${row.status}</span>`;
  return html`<span class="number">${formatNumber(row.value, language, {decimals: 2})}</span>`;
}

/** Where each province is concentrated: the location quotient of farming, industry and mining, with what rounding leaves open. */
export function renderQuotientFacets(parts: FacetParts): Html {
  return html`${listStandings(parts.index).map((standings) => renderQuotients(standings, parts))}`;
}

function renderQuotients({activity, placed, shares}: ActivityStandings, parts: FacetParts): Html {
  const {index, language} = parts;
  const section = index.findSector(activity.section_id);
  const figure = shares[0];
  if (!section || !figure) return html``;
  const greatest = Math.max(1, max(placed, ({high, quotient}) => high ?? quotient ?? 0) ?? 0);
  const find = (place: PlaceRow) => placed.find(({place_id}) => place_id === place.place_id);
  return renderFacet(
    {
      id: `quotient-${activity.section_id}`,
      heading: html`${pickName(DEFINITIONS.location_quotient, language)}: ${pickColumn(section, 'title', language)}`,
      note: say(language, 'compare.quotient', {
        period: formatDigits(figure.period, language),
        greatest: formatNumber(greatest, language, {decimals: 1}),
      }),
      mark: (place) => {
        const {quotient = null, low, high} = find(place) ?? {};
        if (quotient === null) return undefined;
        const isWide = low !== undefined && high !== undefined && high - low > greatest / 40;
        const dot = isWide ? {value: low, high} : {value: quotient};
        return drawDot({...dot, colour: 'lapis4'}, {greatest, language, divide: 1});
      },
      words: (place) => renderQuotient(find(place)?.quotient ?? null, parts),
    },
    parts,
  );
}

function renderQuotient(quotient: number | null, {language}: FacetParts): Content {
  if (quotient === null) return renderNone(language);
  return html`<span class="number">${formatNumber(quotient, language, {decimals: 2})}</span>`;
}

/** The last figure of a series for a province. */
export function findLatest(id: string, place: PlaceRow, {index}: FacetParts): ObservationView | undefined {
  const rows = index.observations.filter((row) => row.indicator_id === id && row.place_id === place.place_id);
  return sort(rows, ({period, edition}) => `${period}${edition}`).at(-1);
}
