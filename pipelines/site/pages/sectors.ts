import {groups} from 'd3-array';
import type {ClusterView, Language, SectorRow} from '../../../src/rows.js';
import {inBoth, pickColumn} from '../../../src/words/language.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {citePage, renderCitation} from '../claims/citation.js';
import {renderClaimTable} from '../claims/claim-table.js';
import {sortClaims} from '../claims/sort-statements.js';
import {renderClusterTable} from '../clusters/cluster-table.js';
import type {SiteMention} from '../data/read-site-data.js';
import {isInSector, type SiteIndex} from '../data/site-index.js';
import type {NamedCount, PageParts} from '../figures/charts.js';
import {renderSectorFigures} from '../figures/official.js';
import {renderSpan} from '../figures/span.js';
import {renderSectorProvinces} from '../provinces/sector-provinces.js';
import {renderCounted} from '../text/counted.js';
import {renderEmpty} from '../text/empty.js';
import {html, type Html, toPlainText} from '../text/html.js';
import {renderSector} from '../text/links.js';
import {createPage, type Page} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** The sectors: an index of all sections, and a page for each section and division of which there is something to show. */
export async function createSectorPages({index, charts, language}: PageParts): Promise<Page[]> {
  const sectors = index.listShownSectors();
  const pages = sectors.map((sector) => createSectorPage(sector, {index, charts, language}));
  return [createSectorIndex(sectors, index, language), ...(await Promise.all(pages))];
}

function createSectorIndex(sectors: SectorRow[], index: SiteIndex, language: Language): Page {
  const title = sayText(language, 'sectors.title');
  const lead = say(language, 'sectors.lead');
  const sections = index.sectors.filter(({kind}) => kind === 'section');
  const silent = sections.filter((section) => !index.isShownSector(section));
  const body = html`${sections.filter(index.isShownSector).map((section) => renderSection(section, sectors, index, language))}
${
  silent.length > 0 &&
  html`<section id="silent"><h2>${say(language, 'sectors.silent-heading')}</h2>
<ul class="small">${silent.map((section) => html`<li>${pickColumn(section, 'title', language)} <span class="soft"><bdi>ISIC ${section.sector_id}</bdi></span></li>\n`)}</ul></section>`
}`;
  return createPage({language, path: 'sectors/', title, lead, body, kind: 'index'});
}

function renderSection(section: SectorRow, sectors: SectorRow[], index: SiteIndex, language: Language): Html {
  const divisions = sectors.filter(
    (sector) => sector.kind === 'division' && sector.section_id === section.section_id,
  );
  const heading = html`<h2>${renderSector(section.sector_id, language, index)} <span class="soft small"><bdi>ISIC ${section.sector_id}</bdi></span></h2>`;
  if (divisions.length === 0)
    return html`<section>${heading}<p class="soft small">${say(language, 'sectors.silent')}</p></section>`;
  const count = (
    head: PhraseKey,
    name: 'clusters' | 'provinces' | 'namings',
    find: (sector: SectorRow) => number,
  ) => {
    const show = (sector: SectorRow) =>
      renderCounted(`sector.${sector.sector_id}.${name}`, find(sector), language);
    return toColumn<SectorRow>(head, show, 'value', find);
  };
  const table = renderTable(
    divisions,
    [
      toColumn('sector', ({sector_id}) => renderSector(sector_id, language, index)),
      toColumn('sectors.code', ({sector_id}) => html`<bdi>${sector_id}</bdi>`),
      count('nav.clusters', 'clusters', (sector) => findClusters(sector, index).length),
      count('sectors.provinces', 'provinces', (sector) => countProvinces(findClusters(sector, index))),
      count('sectors.mentions', 'namings', (sector) => findMentions(sector, index).length),
    ],
    {language, caption: pickColumn(section, 'title', language), canFilter: false, showsCaption: false},
  );
  return html`<section>${heading}${table}</section>`;
}

async function createSectorPage(sector: SectorRow, {index, charts, language}: PageParts): Promise<Page> {
  const title = pickColumn(sector, 'title', language);
  const path = `sectors/${sector.sector_id}/`;
  const [clusters, mentions] = [findClusters(sector, index), findMentions(sector, index)];
  const claims = index.claims.filter((claim) => isInSector(claim, sector, index));
  const provinces = countProvinces(clusters);
  const values = {
    name: title,
    clusters: renderCounted(`sector.${sector.sector_id}.clusters`, clusters.length, language),
    provinces: renderCounted(`sector.${sector.sector_id}.provinces`, provinces, language),
    n: renderCounted(`sector.${sector.sector_id}.namings`, mentions.length, language),
  };
  const lead = say(language, clusters.length > 0 ? 'sector.lead' : 'sector.lead-silent', values);
  const counts = claims.filter((claim) => claim.unit === 'cluster' && !claim.is_part);
  const body = html`${mentions.length > 0 && (await charts.biography(mentions, {language, path, by: 'cluster', tableId: 'clusters', level: 2}))}
<section id="clusters"><h2>${say(language, 'sector.clusters')}</h2>
${provinces > 1 && (await charts.bars(countByProvince(clusters, index), {language, path, tableId: 'clusters', subjects: toBarSubjects(sector)}))}
${clusters.length > 0 ? renderClusterTable(clusters, {language, index, caption: sayText(language, 'sector.clusters-caption', {name: title}), without: 'sector'}) : renderEmpty(language, 'empty.sector', {name: title})}</section>
${
  claims.length > 0 &&
  html`<section id="numbers"><h2>${say(language, 'sector.numbers')}</h2>
${counts.length > 1 && (await charts.statements(counts, {language, path, tableId: 'numbers', subjects: toNames(sector)}))}
${renderClaimTable(sortClaims(claims), {language, index, caption: sayText(language, 'sector.numbers-caption', {name: title})})}</section>`
}
${await renderSpan({scope: 'sector', place_id: 'IR', sector_id: sector.sector_id}, {path}, {index, charts, language})}
<section id="official-figures"><h2>${say(language, 'official.heading')}</h2>${await renderSectorFigures(sector.section_id, {index, charts, language, path, name: title})}</section>
${renderSectorProvinces(sector, index, language)}
${renderCitation(citePage({path, titles: inBoth((tongue) => pickColumn(sector, 'title', tongue)), claims}), language)}`;
  const section = sector.kind === 'division' ? index.findSector(sector.section_id) : undefined;
  const above = section
    ? [{path: `sectors/${section.sector_id}/`, title: pickColumn(section, 'title', language)}]
    : [];
  return createPage({
    language,
    path,
    title,
    lead: html`${lead} <span class="soft"><bdi class="code">ISIC Rev.4: ${sector.sector_id}</bdi></span>`,
    description: toPlainText(lead),
    trail: [{path: 'sectors/', title: sayText(language, 'sectors.title')}, ...above],
    body,
    hasJumps: true,
    keywords: [sector.title_fa, sector.title_en].join(' '),
    kind: 'sector',
  });
}

function countByProvince(clusters: ClusterView[], index: SiteIndex): NamedCount[] {
  const source = inBoth((language) => sayText(language, 'figure.own'));
  return groups(clusters, ({place_id}) => place_id).flatMap(([id, {length: value}]) => {
    const place = index.findPlace(id);
    if (!place) return [];
    const {name_fa, name_en} = place;
    return [{id, name_fa, name_en, value, source_fa: source.fa, source_en: source.en}];
  });
}

function toNames(sector: SectorRow): Record<Language, string> {
  return inBoth((language) => pickColumn(sector, 'title', language));
}

function toBarSubjects(sector: SectorRow): Record<Language, string> {
  return inBoth((language) =>
    sayText(language, 'sector.bars', {name: pickColumn(sector, 'title', language)}),
  );
}

function countProvinces(clusters: ClusterView[]): number {
  return new Set(clusters.map(({place_id}) => place_id)).size;
}

function findClusters(sector: SectorRow, index: SiteIndex): ClusterView[] {
  return index.namedClusters.filter((cluster) => isInSector(cluster, sector, index));
}

function findMentions(sector: SectorRow, index: SiteIndex): SiteMention[] {
  return index.mentions.filter((mention) => isInSector(mention, sector, index));
}
