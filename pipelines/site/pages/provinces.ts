import type {ClusterView, CoverageView, Language, PlaceRow} from '../../../src/rows.js';
import {inBoth, pickName} from '../../../src/words/language.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {citePage, renderCitation} from '../claims/citation.js';
import {renderConcept, renderValidTime, renderValue} from '../claims/claim-parts.js';
import {renderClaimTable} from '../claims/claim-table.js';
import {sortClaims} from '../claims/sort-statements.js';
import {renderNameConflict} from '../claims/name-conflicts.js';
import {findLatestCount} from '../claims/province-counts.js';
import {renderState, renderStateDefinitions, renderStates} from '../claims/states.js';
import {renderClusterTable} from '../clusters/cluster-table.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {findNamedClusters, sortByName, type SiteIndex} from '../data/site-index.js';
import type {PageParts, StatedClusters} from '../figures/charts.js';
import {renderProvinceFigures} from '../figures/official.js';
import {renderFrameMaps} from '../provinces/frame-maps.js';
import {renderSpan} from '../figures/span.js';
import {drawProvinceMultiples} from '../provinces/province-multiples.js';
import {renderProfile} from '../provinces/province-profile.js';
import {renderProvinceQuotients} from '../provinces/province-quotients.js';
import {renderProvinceRates} from '../provinces/province-rates.js';
import {renderCounted} from '../text/counted.js';
import {renderCount, renderEmpty} from '../text/empty.js';
import {html, type Html} from '../text/html.js';
import {renderPlace} from '../text/links.js';
import {createPage, type Page, toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** The provinces: an index with the map, and a page for each of the thirty-one. */
export async function createProvincePages({index, charts, language}: PageParts): Promise<Page[]> {
  const provinces = sortByName(index.provinces, language);
  const pages = provinces.map((place) => createProvincePage(place, {index, charts, language}));
  return [await createProvinceIndex(provinces, {index, charts, language}), ...(await Promise.all(pages))];
}

async function createProvinceIndex(
  provinces: PlaceRow[],
  {index, charts, language}: PageParts,
): Promise<Page> {
  const title = sayText(language, 'provinces.title');
  const lead = renderStates(index, language);
  const body = html`${await renderFrameMaps({index, charts, language})}
${renderStateDefinitions(index, language)}
<section id="all"><h2>${say(language, 'provinces.all')}</h2>${renderProvinceTable(provinces, index, language)}</section>`;
  return createPage({language, path: 'provinces/', title, lead, body, kind: 'index'});
}

function renderProvinceTable(provinces: PlaceRow[], index: SiteIndex, language: Language): Html {
  const toCount = (
    head: PhraseKey,
    name: 'clusters' | 'numbers',
    count: (coverage: CoverageView | undefined) => number,
  ) => {
    const find = ({place_id}: PlaceRow): number => count(index.findCoverage(place_id));
    const show = (place: PlaceRow) =>
      renderCount(find(place), language, `province.${place.place_id}.${name}`);
    return toColumn<PlaceRow>(head, show, 'value', find);
  };
  const columns = [
    toColumn<PlaceRow>('province', ({place_id}) => renderPlace(place_id, language, index)),
    toColumn<PlaceRow>('state.column', ({place_id}) => renderState(place_id, language, index)),
    // Counts of different frames have no order among them.
    toColumn<PlaceRow>(
      'provinces.latest',
      (place) => renderLatestCount(place, index, language),
      undefined,
      () => null,
    ),
    toCount('provinces.named', 'clusters', (coverage) => coverage?.clusters_named ?? 0),
    toCount('provinces.statements', 'numbers', (coverage) => coverage?.claims ?? 0),
  ];
  return renderTable(provinces, columns, {
    ...{language, caption: sayText(language, 'provinces.caption'), canFilter: false},
  });
}

function renderLatestCount({place_id}: PlaceRow, index: SiteIndex, language: Language): Html | undefined {
  const claim = findLatestCount(place_id, index);
  return (
    claim &&
    html`${renderValue(claim, language)} ${renderConcept(claim.concept_id, language, index)}<br><span class="soft">${renderValidTime(claim, language)}</span>`
  );
}

async function createProvincePage(place: PlaceRow, {index, charts, language}: PageParts): Promise<Page> {
  const title = pickName(place, language);
  const path = `provinces/${place.place_id}/`;
  const claims = findClaims(place, index);
  const counts = findCounts(place, index);
  const others = claims.filter((claim) => !counts.includes(claim));
  const clusters = findNamedClusters(place.place_id, index);
  const stated = findStated(clusters, index);
  const lead = renderLead(place, index, language);
  const body = html`<p class="small"><a href="${toAddress(language, 'compare/')}?p=${place.place_id}">${say(language, 'province.compare-with', {name: title})}</a></p>
<section id="counts"><h2>${say(language, 'province.counts')}</h2>
${counts.length > 0 ? await charts.statements(counts, {language, path, tableId: 'counts'}) : renderEmpty(language, 'empty.province', {name: title})}
${counts.length > 0 && renderClaimTable(sortClaims(counts), {language, index, caption: sayText(language, 'province.counts-caption', {name: title}), without: ['place']})}</section>
${await renderSpan({scope: 'province', place_id: place.place_id, sector_id: null}, {path}, {index, charts, language})}
<section id="clusters"><h2>${say(language, 'province.clusters')}</h2>
${renderNameConflict(place.place_id, index, language)}
${stated.mentions.length + stated.claims.length > 1 && (await charts.ladder(stated, {language, path, tableId: 'clusters', subjects: inBoth((tongue) => pickName(place, tongue))}))}
${clusters.length > 0 ? renderClusterTable(clusters, {language, index, caption: sayText(language, 'province.clusters-caption', {name: title}), without: 'province'}) : renderEmpty(language, 'empty.clusters', {name: title})}</section>
${others.length > 0 && html`<section id="others"><h2>${say(language, 'province.others')}</h2>${renderClaimTable(sortClaims(others), {language, index, caption: sayText(language, 'province.others-caption', {name: title}), without: ['place']})}</section>`}
<section id="official-profile"><h2>${say(language, 'official.heading')}</h2>${renderProfile(place, index, language)}${await renderProvinceFigures(place.place_id, {index, charts, language, path, name: title})}${await renderDepth(place, {index, charts, language})}</section>
${renderCitation(citePage({path, titles: inBoth((tongue) => pickName(place, tongue)), claims}), language)}`;
  return createPage({
    language,
    path,
    title,
    lead,
    trail: [{path: 'provinces/', title: sayText(language, 'provinces.title')}],
    body,
    hasJumps: true,
    keywords: toKeywords(place),
    kind: 'province',
  });
}

// All that texts say of clusters, wherever they place it.
function findStated(clusters: readonly ClusterView[], index: SiteIndex): StatedClusters {
  const ids = new Set<string | null>(clusters.map(({cluster_id}) => cluster_id));
  return {
    mentions: clusters.flatMap(({cluster_id}) => index.mentionsOf(cluster_id)),
    claims: index.claims.filter(({cluster_id}) => ids.has(cluster_id)),
  };
}

// Who asks how many clusters a province has asks for its page, by its name or its code.
function toKeywords({place_id, name_fa, name_en, capital_fa, capital_en}: PlaceRow): string {
  const clusters = Object.values(inBoth((tongue) => sayText(tongue, 'cluster')));
  return [place_id, name_fa, name_en, capital_fa, capital_en, ...clusters].filter(Boolean).join(' ');
}

// What it weighs in the country over the years, its clusters per people and establishments, and where it is concentrated.
async function renderDepth(place: PlaceRow, parts: PageParts): Promise<Html> {
  const {index, language} = parts;
  if (!index.observations.some(({place_id}) => place_id === place.place_id)) return html``;
  const quotients = renderProvinceQuotients(place, index, language);
  return html`${await drawProvinceMultiples(place, parts)}
<h3 id="rates">${say(language, 'province.rates-heading')}</h3>${renderProvinceRates(place, index, language)}
${quotients.html && html`<h3 id="quotients">${say(language, 'province.quotients-heading')}</h3>${quotients}`}`;
}

function renderLead(place: PlaceRow, index: SiteIndex, language: Language): Html {
  const claims = findClaims(place, index);
  const coverage = index.findCoverage(place.place_id)!;
  const latest = findLatestCount(place.place_id, index);
  const state = renderState(place.place_id, language, index);
  const values = {
    name: pickName(place, language),
    n: renderCounted(`province.${place.place_id}.numbers`, claims.length, language),
    clusters: renderCounted(`province.${place.place_id}.clusters`, coverage.clusters_named, language),
    state,
  };
  if (coverage.is_silent) return say(language, 'province.lead-silent', values);
  if (!latest) return say(language, 'province.lead-uncounted', values);
  const documents = new Set(claims.map((claim) => claim.document_id)).size;
  return say(language, 'province.lead', {
    ...values,
    documents,
    value: renderValue(latest, language),
    when: renderValidTime(latest, language),
  });
}

/** Statements of numbers about a province or its clusters. */
function findClaims(place: PlaceRow, index: SiteIndex): SiteClaim[] {
  return index.claims.filter((claim) => claim.place_id === place.place_id);
}

function findCounts(place: PlaceRow, index: SiteIndex): SiteClaim[] {
  return findClaims(place, index).filter((claim) => claim.unit === 'cluster' && claim.is_whole);
}
