import type {Language} from '../../../src/rows.js';
import {inBoth, pickColumn, pickName} from '../../../src/words/language.js';
import {citePage, renderCitation} from '../claims/citation.js';
import {renderClaimTable} from '../claims/claim-table.js';
import {sortClaims} from '../claims/sort-statements.js';
import {COUNTRY} from '../claims/span-years.js';
import type {SiteClaim, VocabularyTerm} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import type {PageParts} from '../figures/charts.js';
import {renderSpan} from '../figures/span.js';
import {renderCount, renderEmpty} from '../text/empty.js';
import {html, type Html} from '../text/html.js';
import {renderMeasure} from '../text/links.js';
import {createPage, type Page} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** The measures: an index, and a page for each that some text states. */
export async function createMeasurePages({index, charts, language}: PageParts): Promise<Page[]> {
  const stated = index.measures.filter(({id}) => isCount(id) || index.isStated(id));
  const pages = stated.map((measure) => createMeasurePage(measure, {index, charts, language}));
  return [createMeasureIndex(stated, index, language), ...(await Promise.all(pages))];
}

// Clusters, projects and estates are what this site is about.
function isCount(measureId: string): boolean {
  return (
    measureId.startsWith('clusters_') ||
    measureId === 'cluster_projects' ||
    measureId === 'industrial_estates'
  );
}

function claimsOf(measure: VocabularyTerm, index: SiteIndex): SiteClaim[] {
  return index.claims.filter((claim) => claim.measure_id === measure.id);
}

function createMeasureIndex(measures: VocabularyTerm[], index: SiteIndex, language: Language): Page {
  const title = sayText(language, 'measures.title');
  const lead = say(language, 'measures.lead');
  const count = (row: VocabularyTerm, isOfCountry: boolean): Html =>
    renderCount(claimsOf(row, index).filter((claim) => isNational(claim) === isOfCountry).length, language);
  const list = (rows: VocabularyTerm[], caption: string): Html =>
    renderTable(
      rows,
      [
        toColumn('claim.measure', (row) => renderMeasure(row.id, language, index)),
        toColumn('measures.what', (row) => toDefinition(row, language), 'words'),
        toColumn('measures.national', (row) => count(row, true), 'value'),
        toColumn('measures.local', (row) => count(row, false), 'value'),
      ],
      {language, caption, canFilter: false, showsCaption: false},
    );
  const body = html`<section><h2>${say(language, 'measures.counts')}</h2>${list(
    measures.filter(({id}) => isCount(id)),
    sayText(language, 'measures.counts'),
  )}</section>
<section><h2>${say(language, 'measures.others')}</h2>${list(
    measures.filter(({id}) => !isCount(id)),
    sayText(language, 'measures.others'),
  )}</section>`;
  return createPage({language, path: 'measures/', title, lead, body, kind: 'index'});
}

async function createMeasurePage(
  measure: VocabularyTerm,
  {index, charts, language}: PageParts,
): Promise<Page> {
  const title = pickName(measure, language);
  const path = `measures/${measure.id}/`;
  const claims = claimsOf(measure, index);
  const national = claims.filter(isNational);
  const local = claims.filter((claim) => !isNational(claim));
  const definition = toDefinition(measure, language);
  const table = (
    rows: SiteClaim[],
    key: 'measure.national' | 'measure.local',
    without: ('measure' | 'place')[],
  ): Html =>
    html`<section id="${key === 'measure.national' ? 'national' : 'local'}"><h2>${say(language, key)}</h2>
${rows.length > 0 ? renderClaimTable(sortClaims(rows), {language, index, caption: `${title}: ${sayText(language, key)}`, without}) : renderEmpty(language, 'empty.measure')}</section>`;
  const body = html`${renderBounds(measure, language)}
${measure.id === 'clusters_identified' && (await renderSpan(COUNTRY, {path}, {index, charts, language}))}
${national.length > 0 && (await charts.statements(national, {language, path, tableId: 'national', level: 2}))}
${table(national, 'measure.national', ['measure', 'place'])}
${local.length > 0 && table(local, 'measure.local', ['measure'])}
${renderCitation(citePage({path, titles: inBoth((tongue) => pickName(measure, tongue)), claims}), language)}`;
  const description = definition || sayText(language, 'measure.description', {name: title});
  const trail = [{path: 'measures/', title: sayText(language, 'measures.title')}];
  const country = index.findPlace('IR');
  const keywords = [measure.name_fa, measure.name_en, country?.name_fa, country?.name_en].join(' ');
  return createPage({
    ...{language, path, title, lead: definition, description, trail, body, keywords, kind: 'measure'},
  });
}

function renderBounds(measure: VocabularyTerm, language: Language): Html {
  const text = pickColumn(measure, 'not_to_confuse', language);
  return text ? html`<p class="prose"><strong>${say(language, 'measure.not')}</strong> ${text}</p>` : html``;
}

function toDefinition(measure: VocabularyTerm, language: Language): string {
  return pickColumn(measure, 'definition', language) ?? '';
}

function isNational(claim: SiteClaim): boolean {
  return claim.place_id === 'IR' && claim.is_whole;
}
