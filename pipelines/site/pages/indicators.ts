import type {Language, ObservationView} from '../../../src/rows.js';
import {findLastYear} from '../../../src/statistics/indicators/to-profile.js';
import {inBoth, pickColumn, pickName} from '../../../src/words/language.js';
import {formatDigits} from '../../../src/words/number.js';
import {citePage, renderCitation} from '../claims/citation.js';
import type {VocabularyIndicator, VocabularyTerm} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import type {Charts, PageParts} from '../figures/charts.js';
import {citeFigures} from '../figures/cite-figures.js';
import {renderFigures} from '../figures/figures-table.js';
import {renderFrame} from '../figures/frame-notes.js';
import {toIndicatorNames, toYearNames} from '../figures/official.js';
import {renderSpread} from '../figures/spread.js';
import {renderCounted} from '../text/counted.js';
import {renderFacts} from '../text/facts.js';
import {html, type Html} from '../text/html.js';
import {renderIndicator, renderLink, renderPlace} from '../text/links.js';
import {createPage, type Page} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** Official figures: an index of the series, and a page for each with its definition, publication, drawing and table. */
export async function createIndicatorPages({index, charts, language}: PageParts): Promise<Page[]> {
  const shown = index.indicators.filter((indicator) => rowsOf(indicator, index).length > 0);
  const pages = shown.map((indicator) => createIndicatorPage(indicator, {index, charts, language}));
  return [createIndicatorIndex(shown, index, language), ...(await Promise.all(pages))];
}

function createIndicatorIndex(indicators: VocabularyIndicator[], index: SiteIndex, language: Language): Page {
  const title = sayText(language, 'indicators.title');
  const lead = say(language, 'indicators.lead', {
    n: renderCounted('indicators', indicators.length, language),
  });
  const table = renderTable(
    indicators,
    [
      toColumn('official.indicator', ({id}) => renderIndicator(id, language, index)),
      toColumn('method.meaning', (row) => toDefinition(row, language), 'words'),
      toColumn('indicators.years', (row) => renderYears(rowsOf(row, index), language), 'when'),
      toColumn('indicators.places', (row) => countPlaces(rowsOf(row, index)), 'value'),
    ],
    {language, caption: sayText(language, 'indicators.caption')},
  );
  const beside = html`<p>${renderLink(language, 'compare/', 'compare.title')} · ${renderLink(language, 'quadrants/', 'quadrants.title')}</p>`;
  const body = html`${beside}${table}`;
  return createPage({language, path: 'indicators/', title, lead, body, kind: 'index'});
}

async function createIndicatorPage(
  indicator: VocabularyIndicator,
  {index, charts, language}: PageParts,
): Promise<Page> {
  const title = pickName(indicator, language);
  const path = `indicators/${indicator.id}/`;
  const rows = rowsOf(indicator, index);
  const unit = index.findTerm('units', rows[0]!.unit);
  const lead = toDefinition(indicator, language) || title;
  const heads = toColumn('claim.place', ([row]: ObservationView[]) =>
    renderPlace(row!.place_id, language, index),
  );
  const body = html`${renderFacts(language, [
    ['indicators.unit', unit && pickName(unit, language)],
    ['indicators.years', renderYears(rows, language)],
    ['indicators.source', citeFigures(rows, language)],
  ])}
${await drawIndicator(rows, charts, {language, path})}
${await drawMap(rows, charts, {language, path})}
<section id="figures"><h2>${say(language, 'official.table')}</h2>
<p class="small soft">${say(language, 'indicators.editions')}</p>${renderFigures(rows, heads, {language, name: title}, ({place_id}) => place_id)}</section>
${renderFrame(indicator, index, language)}
${renderSpread(rows, {index, language})}
${renderCitation(citePage({path, titles: inBoth((tongue) => pickName(indicator, tongue))}), language)}`;
  return createPage({
    language,
    path,
    title,
    lead,
    trail: [{path: 'indicators/', title: sayText(language, 'indicators.title')}],
    body,
    keywords: `${indicator.name_fa} ${indicator.name_en}`,
    kind: 'indicator',
  });
}

// Several years are drawn as lines, one year as bars; figures of the country alone are told by the table.
async function drawIndicator(
  rows: ObservationView[],
  charts: Charts,
  place: {language: Language; path: string},
): Promise<Html> {
  const provinces = rows.filter(({place_id, value}) => place_id !== 'IR' && value !== null);
  if (countPlaces(provinces) < 5) return html``;
  const first = provinces[0]!;
  const shared = {...place, tableId: 'figures', level: 2 as const};
  if (new Set(provinces.map(({period}) => period)).size > 1) {
    return charts.shares(provinces, {...shared, panels: 'place', subjects: toIndicatorNames(first)});
  }
  const bars = provinces.map((row) => ({
    ...{id: row.place_id, name_fa: row.place_fa, name_en: row.place_en},
    ...{indicator_fa: row.indicator_fa, indicator_en: row.indicator_en, period: row.period},
    ...{value: row.value!, unit: row.unit, source_fa: row.source_fa, source_en: row.source_en},
    ...{publication: row.publication, table_code: row.table_code, edition: row.edition},
  }));
  return charts.bars(bars, {...shared, subjects: toYearNames(first)});
}

// The last year of the last edition, where most provinces have a figure.
async function drawMap(
  rows: ObservationView[],
  charts: Charts,
  place: {language: Language; path: string},
): Promise<Html> {
  const last = findLastYear(rows, rows[0]!.indicator_id);
  if (countPlaces(last.filter(({place_id, value}) => place_id !== 'IR' && value !== null)) < 20)
    return html``;
  return charts.choropleth(last, {...place, tableId: 'figures', level: 2});
}

function rowsOf({id}: VocabularyTerm, index: SiteIndex): ObservationView[] {
  return index.observations.filter(({indicator_id}) => indicator_id === id);
}

function countPlaces(rows: ObservationView[]): number {
  return new Set(rows.map(({place_id}) => place_id)).size;
}

function renderYears(rows: ObservationView[], language: Language): Html {
  const years = rows.map(({period}) => Number(period.slice(0, 4))).sort((one, other) => one - other);
  const [from, to] = [years[0]!, years.at(-1)!];
  return from === to
    ? html`${formatDigits(from, language)}`
    : say(language, 'indicators.span', {from: formatDigits(from, language), to: formatDigits(to, language)});
}

function toDefinition(indicator: VocabularyIndicator, language: Language): string {
  return pickColumn(indicator, 'definition', language) ?? '';
}
