import {greatest, group, sum} from 'd3-array';
import {toStageRank} from '../../../src/charts/stages.js';
import type {Language, PlaceRow, ProvinceSectorView, SectorRow} from '../../../src/rows.js';
import {inBoth, pickColumn} from '../../../src/words/language.js';
import {formatNumber} from '../../../src/words/number.js';
import {shortenSector} from '../../../src/words/shorten-sector.js';
import {citePage, renderCitation} from '../claims/citation.js';
import {findState, renderStateWord} from '../claims/states.js';
import {
  formatStage,
  formatStageCode,
  renderSquare,
  renderSquares,
  renderStageCounts,
  sumStages,
} from '../clusters/stage-squares.js';
import {type SiteIndex, sortByName} from '../data/site-index.js';
import {renderEmpty} from '../text/empty.js';
import {renderCounted} from '../text/counted.js';
import {html, toHtml, type Html} from '../text/html.js';
import {renderPlace, renderSector} from '../text/links.js';
import {joinHtml, renderList} from '../text/list.js';
import {createPage, type Page, toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';

interface MatrixParts {
  index: SiteIndex;
  language: Language;
}

/** A column: a sector with named clusters, or null for those whose sector is not known. */
type Column = SectorRow | null;

/** The clusters that texts name, province by sector and by latest stage: what an analyst looks at first. */
export function createMatrixPage({index, language}: MatrixParts): Page {
  const path = 'provinces/sectors/';
  const title = sayText(language, 'matrix.title');
  const rows = index.provinceSectors;
  const titles = inBoth((tongue) => sayText(tongue, 'matrix.title'));
  const body = html`${rows.length === 0 ? renderEmpty(language, 'empty.clusters', {name: title}) : renderMatrix({index, language})}
${renderCitation(citePage({path, titles}), language)}`;
  const trail = [{path: 'provinces/', title: sayText(language, 'provinces.title')}];
  return createPage({
    ...{language, path, title, body, trail},
    lead: renderLead({index, language}),
    kind: 'index',
  });
}

function renderLead({index, language}: MatrixParts): Html {
  const rows = index.provinceSectors;
  const count = (own: readonly ProvinceSectorView[]): number => sum(own, ({clusters}) => clusters);
  const find = (key: 'place_id' | 'sector_id') =>
    greatest(
      group(
        rows.filter((row) => row[key]),
        (row) => row[key]!,
      ),
      ([, own]) => count(own),
    );
  const [place, sector] = [find('place_id'), find('sector_id')];
  if (!place || !sector) return html``;
  return say(language, 'matrix.lead', {
    n: renderCounted('clusters.named', count(rows), language),
    provinces: renderCounted(
      'clusters.provinces',
      new Set(rows.map(({place_id}) => place_id)).size,
      language,
    ),
    sectors: new Set(rows.flatMap(({sector_id}) => sector_id ?? [])).size,
    ...{place: renderPlace(place[0], language, index), placeN: count(place[1])},
    ...{sector: renderSector(sector[0], language, index), sectorN: count(sector[1])},
  });
}

function renderMatrix(parts: MatrixParts): Html {
  const {index, language} = parts;
  const columns = listColumns(index);
  const provinces = sortByName(index.provinces, language);
  const spoken = provinces.filter((place) => countOf(index, {place_id: place.place_id}) > 0);
  const silent = provinces.filter((place) => !spoken.includes(place));
  const heads = columns.map(
    (column) =>
      html`<th scope="col"><div>${column ? renderHead(column, language) : say(language, 'matrix.no-sector')}</div></th>`,
  );
  const totals = columns.map((column) => {
    const n = countOf(index, {column});
    const told = column
      ? renderCounted(`sector.${column.sector_id}.clusters`, n, language)
      : formatNumber(n, language);
    return html`<td>${told}</td>`;
  });
  const caption = sayText(language, 'matrix.caption');
  const format = toHtml('<bdi>CSV</bdi>');
  return html`<p class="small prose">${say(language, 'matrix.cell')} ${say(language, 'matrix.empty')}</p>
${renderStages(index, language)}
<div class="table" role="region" tabindex="0" aria-label="${caption}"><table class="matrix"><caption class="unseen">${caption}</caption>
<thead><tr><th scope="col">${say(language, 'province')}</th><th scope="col"><div>${say(language, 'matrix.all')}</div></th>${heads}</tr></thead>
<tbody>${spoken.map((place) => renderRow(place, columns, parts))}</tbody>
<tfoot><tr><th scope="row">${say(language, 'matrix.all')}</th><td>${renderCounted('clusters.named', countOf(index, {}), language)}</td>${totals}</tr></tfoot></table></div>
${silent.length > 0 && html`<p>${renderUnnamed(silent, parts)}</p>`}
<p class="small"><a href="/data/out.province_sectors.csv" download>${say(language, 'matrix.download', {format})}</a></p>`;
}

// A head has room for two lines: the first trade of a sector names it, and its page the others.
function renderHead(sector: SectorRow, language: Language): Html {
  const title = pickColumn(sector, 'title', language);
  return html`<a href="${toAddress(language, `sectors/${sector.sector_id}/`)}" title="${title}">${shortenSector(title)}</a>`;
}

// Provinces of which no text names a cluster have no row: each stands under its own word.
function renderUnnamed(places: PlaceRow[], {index, language}: MatrixParts): Html {
  const states = group(places, ({place_id}) => findState(place_id, index));
  const lines = [...states].map(([state, own]) => {
    const names = own.map(({place_id}) => renderPlace(place_id, language, index));
    return html`${renderStateWord(state, language)}: ${renderList(language, names)}`;
  });
  return joinHtml(lines, html`<br>`);
}

function renderRow(place: PlaceRow, columns: Column[], {index, language}: MatrixParts): Html {
  const {place_id} = place;
  const total = renderCounted(`province.${place_id}.clusters`, countOf(index, {place_id}), language);
  const cells = columns.map((column) => {
    const own = listOf(index, {place_id, column});
    const head = column ? pickColumn(column, 'title', language) : sayText(language, 'matrix.no-sector');
    return own.length > 0 ? renderCell(own, head, language) : html`<td class="hush"></td>`;
  });
  return html`<tr><th scope="row">${renderPlace(place_id, language, index)}</th><td class="total" data-head="${sayText(language, 'matrix.all')}">${total}</td>${cells}</tr>
`;
}

function renderCell(rows: ProvinceSectorView[], head: string, language: Language): Html {
  const staged = sumStages(rows);
  const n = formatNumber(
    sum(staged, ({clusters}) => clusters),
    language,
  );
  return html`<td data-head="${head}"><b>${n}</b> <span class="squares" aria-hidden="true">${renderSquares(staged)}</span> <span class="short" aria-hidden="true">${staged.map(({stage_id}) => formatStageCode(stage_id, language)).join(' ')}</span> <span class="told">${renderStageCounts(staged, language)}</span></td>`;
}

/** The stages that occur, each beside its colour. */
function renderStages(index: SiteIndex, language: Language): Html {
  const stages = [...new Set(index.provinceSectors.map(({stage_id}) => stage_id))];
  const ordered = stages.sort((one, other) => toStageRank({stage_id: one}) - toStageRank({stage_id: other}));
  return html`<ul class="stages-key small">${ordered.map(
    (stage_id) =>
      html`<li>${renderSquare(stage_id)} <b>${formatStageCode(stage_id, language)}</b> ${formatStage(stage_id, language)}</li>`,
  )}</ul>`;
}

function listColumns(index: SiteIndex): Column[] {
  const named = new Set(index.provinceSectors.map(({sector_id}) => sector_id));
  const sectors = index.sectors.filter(({sector_id}) => named.has(sector_id));
  return named.has(null) ? [...sectors, null] : sectors;
}

function listOf(
  index: SiteIndex,
  {place_id, column}: {place_id?: string; column?: Column},
): ProvinceSectorView[] {
  return index.provinceSectors.filter(
    (row) =>
      (place_id === undefined || row.place_id === place_id) &&
      (column === undefined || row.sector_id === (column?.sector_id ?? null)),
  );
}

function countOf(index: SiteIndex, asked: {place_id?: string; column?: Column}): number {
  return sum(listOf(index, asked), ({clusters}) => clusters);
}
