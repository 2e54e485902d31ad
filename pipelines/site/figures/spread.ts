import type {ObservationView} from '../../../src/rows.js';
import {toConcentration} from '../../../src/statistics/indicators/concentration.js';
import {toRankStability} from '../../../src/statistics/indicators/ranks.js';
import {findBreaks} from '../../../src/statistics/indicators/real-change.js';
import {findLastYear} from '../../../src/statistics/indicators/to-profile.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import {pickName} from '../../../src/words/language.js';
import {formatDigits, formatNumber} from '../../../src/words/number.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderDefinition} from '../text/definition.js';
import {html, type Html} from '../text/html.js';
import {say} from '../text/say.js';
import type {PageParts} from './charts.js';
import {citeFigures} from './cite-figures.js';

/** How a series is spread over the provinces and how steady their ranks are: a sentence each, with its definition. */
export function renderSpread(rows: readonly ObservationView[], parts: Omit<PageParts, 'charts'>): Html {
  const provinces = rows.filter(({place_id, value}) => place_id !== 'IR' && value !== null);
  const latest = provinces[0] ? findLastYear(provinces, provinces[0].indicator_id) : [];
  if (latest.length < MANY) return html``;
  const [spread, steady] = [renderConcentration(latest, parts), renderStability(provinces, latest, parts)];
  if (!spread && !steady) return html``;
  return html`<section id="spread"><h2>${say(parts.language, 'indicator.spread-heading')}</h2>${spread}${steady}</section>`;
}

/** Of six provinces that happen to be known, no concentration is reckoned. */
const MANY = 20;

// A quantity a head does not add up over provinces, so it has no shares.
function renderConcentration(
  latest: ObservationView[],
  {index, language}: Omit<PageParts, 'charts'>,
): Html | undefined {
  const found = latest[0]!.unit === 'irr' ? undefined : toConcentration(latest);
  if (!found) return undefined;
  const names = found.first.map((id) => pickName(index.findPlace(id)!, language));
  return html`<p class="prose">${say(language, 'indicator.spread-concentration', {
    ...{first: names[0], second: names[1], third: names[2]},
    top: formatNumber(found.top_pct[3], language, {decimals: 1}),
    n: found.count,
    herfindahl: formatNumber(found.herfindahl, language, {decimals: 3}),
    equal: formatNumber(found.equal_places, language, {decimals: 1}),
  })}</p>${renderDefinition(DEFINITIONS.concentration, language, citeFigures(latest, language))}`;
}

// Tehran of 1385 holds Alborz: a province whose territory changed in between is ranked in neither year.
function isUnbroken(row: ObservationView, latest: ObservationView[], index: SiteIndex): boolean {
  const after = latest.find(({place_id}) => place_id === row.place_id);
  return after !== undefined && findBreaks(row, after, index.breaks).length === 0;
}

// Ranks are compared within one edition; each census is an edition of its own and counts the same thing.
function renderStability(
  rows: ObservationView[],
  latest: ObservationView[],
  {index, language}: Omit<PageParts, 'charts'>,
): Html | undefined {
  const last = latest[0]!;
  const before = rows.filter(
    (row) => row.period < last.period && (row.edition === last.edition || row.edition === row.period),
  );
  const from = before.map(({period}) => period).sort()[0];
  if (!from) return undefined;
  const first = before.filter((row) => row.period === from && isUnbroken(row, latest, index));
  const {rho, mean_move, greatest, count} = toRankStability(first, latest);
  if (rho === null) return undefined;
  const moved =
    greatest &&
    say(language, 'indicator.spread-moved', {
      name: pickName(index.findPlace(greatest.place_id)!, language),
      from: greatest.from,
      to: greatest.to,
    });
  return html`<p class="prose">${say(language, 'indicator.spread-stability', {
    from: formatDigits(from, language),
    to: formatDigits(last.period, language),
    rho: formatNumber(rho, language, {decimals: 2}),
    move: formatNumber(mean_move, language, {decimals: 1}),
    n: count,
  })} ${moved}</p>${renderDefinition(DEFINITIONS.rank_stability, language, citeFigures([...first, ...latest], language))}`;
}
