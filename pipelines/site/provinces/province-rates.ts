import type {Language, ObservationView, PlaceRow} from '../../../src/rows.js';
import {
  countGapYears,
  toRate,
  type DatedQuantity,
  type Rate,
} from '../../../src/statistics/indicators/to-rate.js';
import {DEFINITIONS, type Definition} from '../../../src/words/definitions.js';
import {pickName} from '../../../src/words/language.js';
import {SEMICOLON} from '../../../src/words/list.js';
import {formatDigits, formatNumber} from '../../../src/words/number.js';
import {renderQuantity, renderTime, renderValue} from '../claims/claim-parts.js';
import {findLatestCount} from '../claims/province-counts.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {findNamedClusters, type SiteIndex} from '../data/site-index.js';
import {renderSources} from '../figures/cite-figures.js';
import {renderDefinition} from '../text/definition.js';
import {renderCounted} from '../text/counted.js';
import {html, type Content, type Html} from '../text/html.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

interface Count extends DatedQuantity {
  kind: 'stated' | 'named';
  shown: Content;
}
interface Base extends DatedQuantity {
  rows: ObservationView[];
}
export interface ProvinceRate {
  definition: Definition;
  count: Count;
  base: Base;
  rate: Rate;
}

/** Clusters of a province per million people and per thousand establishments: stated and named apart, years apart told. */
export function renderProvinceRates(place: PlaceRow, index: SiteIndex, language: Language): Html {
  const rates = listRates(place, index, language);
  if (rates.length === 0) return html`<p class="soft">${say(language, 'province.rates-none')}</p>`;
  const caption = sayText(language, 'province.rates-heading');
  const table = renderTable(
    rates,
    [
      toColumn('province.rates-rate', (row) => renderName(row, language), 'words'),
      toColumn(
        'claim.value',
        ({rate}) => renderRate(rate, language),
        'value',
        ({rate}) => rate.quantity.value,
      ),
      toColumn(
        'province.rates-count',
        ({count}) =>
          html`${count.shown}<br><span class="small soft">${renderTime(count.from, count.to, language)}</span>`,
      ),
      toColumn(
        'province.rates-base',
        ({base}) =>
          html`<span class="number">${formatNumber(base.quantity.value, language)}</span> <span class="soft small">${formatDigits(base.rows[0]!.period, language)}</span>`,
        'value',
      ),
      toColumn('province.rates-doubt', ({rate}) => renderDoubt(rate, language), 'words'),
    ],
    {language, caption, showsCaption: false, canFilter: false, isLong: true},
  );
  const bases = rates.flatMap(({base}) => base.rows);
  return html`<p class="prose">${say(language, 'province.rates-lead')}</p>${table}
${renderSources(bases, language)}
${[...new Set(rates.map(({definition}) => definition))].map((definition) => renderDefinition(definition, language))}`;
}

/** The rates of a province that can be reckoned, over the census nearest in time and the establishments of 1394. */
export function listRates(place: PlaceRow, index: SiteIndex, language: Language): ProvinceRate[] {
  const counts = [toStated(place, index, language), toNamed(place, index, language)];
  return RATE_NAMES.flatMap((name) =>
    counts.flatMap((count) => {
      const base = count && BASES[name].find(place.place_id, index, count);
      const rate = base && toRate(count, base, BASES[name].per);
      return rate ? [{definition: DEFINITIONS[name], count, base, rate}] : [];
    }),
  );
}

/** Over what a count is set. */
export type RateName = 'per_million' | 'per_thousand';

/** The two rates, in the order in which they are shown. */
export const RATE_NAMES: readonly RateName[] = ['per_million', 'per_thousand'];

const BASES: Record<
  RateName,
  {per: number; find: (placeId: string, index: SiteIndex, count: DatedQuantity) => Base | undefined}
> = {
  per_million: {per: 1e6, find: findPeople},
  per_thousand: {per: 1e3, find: findEstablishments},
};

/** The rate of one statement of a province; undefined where there is nothing to set it over. */
export function findRate(name: RateName, claim: SiteClaim, index: SiteIndex): Rate | undefined {
  const count = toDated(claim);
  const base = BASES[name].find(claim.place_id!, index, count);
  return base && toRate(count, base, BASES[name].per);
}

function renderName({definition, count}: ProvinceRate, language: Language): Html {
  const name = pickName(definition, language);
  return html`${name} <span class="soft">(${say(language, `province.rates-${count.kind}`)})</span>`;
}

/** A rate with its hedge in words. */
export function renderRate({quantity}: Rate, language: Language): Html {
  return renderQuantity(quantity, language, (end) =>
    formatNumber(end, language, {decimals: end < 10 ? 2 : 1}),
  );
}

function renderDoubt({gap_years, is_small, step_ratio}: Rate, language: Language): Html {
  const small =
    is_small &&
    step_ratio !== null &&
    html`${SEMICOLON[language]}${say(language, 'province.rates-small', {step: formatNumber(step_ratio * 100, language, {decimals: 0})})}`;
  return html`<span class="small">${sayGap(gap_years, language)}${small}</span>`;
}

function sayGap(years: number | null, language: Language): Html {
  if (years === null) return say(language, 'province.rates-gap-unknown');
  return years === 0
    ? say(language, 'province.rates-no-gap')
    : say(language, 'province.rates-gap', {n: years});
}

function toStated(place: PlaceRow, index: SiteIndex, language: Language): Count | undefined {
  const claim = findLatestCount(place.place_id, index);
  return claim && {kind: 'stated', shown: renderValue(claim, language), ...toDated(claim)};
}

function toDated(claim: SiteClaim): DatedQuantity {
  const {operator, value, high, valid_from, valid_to, said_from, said_to} = claim;
  const isDated = valid_from !== null && valid_to !== null;
  const quantity = {operator, value, high};
  return isDated ? {quantity, from: valid_from, to: valid_to} : {quantity, from: said_from, to: said_to};
}

// Counted by us and dated by the texts that name them: at least so many, since no text names all there are.
function toNamed(place: PlaceRow, index: SiteIndex, language: Language): Count | undefined {
  const clusters = findNamedClusters(place.place_id, index);
  if (clusters.length === 0) return undefined;
  const dated = clusters.map(({cluster_id}) =>
    index
      .mentionsOf(cluster_id)
      .flatMap(({said_from, said_to}) => (said_from && said_to ? [said_from, said_to] : [])),
  );
  // One cluster that only undated texts name leaves the count of all without a date.
  const days = dated.every(({length}) => length > 0) ? dated.flat().sort() : [];
  return {
    kind: 'named',
    quantity: {operator: '>=', value: clusters.length},
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    shown: html`<a href="#clusters">${say(language, 'province.rates-named-count', {
      n: renderCounted(`province.${place.place_id}.clusters`, clusters.length, language),
    })}</a>`,
  };
}

// The census nearest in time; the latest where the count has no date.
function findPeople(placeId: string, index: SiteIndex, count: DatedQuantity): Base | undefined {
  const censuses = index.observations
    .filter((row) => row.indicator_id === 'population' && row.place_id === placeId && row.value !== null)
    .map((row) => toBase([row]))
    .sort((one, other) => (one.from! < other.from! ? 1 : -1));
  const gap = (base: Base): number => countGapYears(count, base) ?? 0;
  return censuses.sort((one, other) => gap(one) - gap(other))[0];
}

// Private and public establishments together make the frame; where one is not printed, there is no sum.
function findEstablishments(placeId: string, index: SiteIndex): Base | undefined {
  const ids = ['establishments-10plus-private', 'establishments-10plus-public'];
  const rows = index.observations.filter(
    (row) => ids.includes(row.indicator_id) && row.place_id === placeId && row.value !== null,
  );
  return rows.length === ids.length ? toBase(rows) : undefined;
}

function toBase(rows: ObservationView[]): Base {
  const value = rows.reduce((sum, row) => sum + row.value!, 0);
  const {period_from: from, period_to: to} = rows[0]!;
  return {quantity: {operator: '=', value}, from, to, rows};
}
