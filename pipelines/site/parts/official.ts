import {formatDigits, formatNumber} from '../../../notebooks/components/format.js';
import {groupBy} from '../../../src/series/claim.js';
import type {Language} from '../../../src/types.js';
import {html, type Html} from '../html.js';
import type {Observation, Place} from '../read-site-data.js';
import {say, sayText} from '../say.js';
import {toName, type SiteIndex} from '../site-index.js';
import type {Charts} from './charts.js';
import {renderPlace} from './claim-table.js';
import {renderEmpty} from './empty.js';
import {renderTable, type TableColumn} from './table.js';

interface OfficialParts {
  index: SiteIndex;
  charts: Charts;
  language: Language;
  path: string;
  name: string;
}

/** The official shares of one province over the years, beside its rank, and all its figures with their publications. */
export async function renderProvinceFigures(placeId: string, parts: OfficialParts): Promise<Html> {
  const {index, charts, language, path, name} = parts;
  const own = index.observations.filter((row) => row.place_id === placeId);
  if (own.length === 0) return renderEmpty(language, 'empty.official', {name});
  const shares = index.observations.filter(isShare);
  const drawn = shares.some((row) => row.place_id === placeId);
  const heads: TableColumn<Observation[]> = {
    head: sayText(language, 'official.indicator'),
    kind: 'words',
    cell: ([row]) => html`${language === 'fa' ? row!.indicator_fa : row!.indicator_en}`,
  };
  return html`<p>${say(language, 'official.lead')}</p>
${drawn && (await charts.shares(shares, {language, path, panels: 'indicator', place_id: placeId, tableId: 'official-table', titles: toTitles(index.findPlace(placeId)!)}))}
${renderFigures(own, heads, parts, ({indicator_id}) => indicator_id)}`;
}

/** The shares of provinces in one section of the economy, and the figures behind them. */
export async function renderSectorFigures(sectionId: string, parts: OfficialParts): Promise<Html> {
  const {index, charts, language, path, name} = parts;
  const rows = index.observations.filter(
    (row) =>
      row.sector_id === sectionId &&
      row.indicator_id.startsWith('value-added-share-') &&
      row.place_id !== 'IR',
  );
  if (rows.length === 0) return renderEmpty(language, 'empty.official', {name});
  const heads: TableColumn<Observation[]> = {
    head: sayText(language, 'province'),
    cell: ([row]) => renderPlace(row!.place_id, language, index),
  };
  return html`<p>${say(language, 'official.lead')}</p>
${await charts.shares(rows, {language, path, panels: 'place', tableId: 'official-table'})}
${renderFigures(rows, heads, parts, ({place_id}) => place_id)}`;
}

function toTitles({name_fa, name_en}: Place): Record<Language, string> {
  return {
    fa: sayText('fa', 'official.province-title', {name: name_fa}),
    en: sayText('en', 'official.province-title', {name: name_en}),
  };
}

function isShare({indicator_id, unit}: Observation): boolean {
  return (
    unit === 'percent' &&
    indicator_id.startsWith('value-added-share-') &&
    indicator_id !== 'value-added-share-total'
  );
}

// Editions revise each other and are kept apart: a year stands once for each edition that printed it.
function renderFigures(
  rows: Observation[],
  heads: TableColumn<Observation[]>,
  {language, name}: OfficialParts,
  key: (row: Observation) => string,
): Html {
  const groups = [...groupBy(rows, (row) => `${key(row)}|${row.edition}`).values()];
  const periods = [...new Set(rows.map(({period}) => period))].sort();
  const columns: TableColumn<Observation[]>[] = [
    heads,
    ...periods.map((period) => ({
      head: formatDigits(period, language),
      kind: 'value' as const,
      sort: (group: Observation[]) => find(group, period)?.value ?? null,
      cell: (group: Observation[]) => renderCell(find(group, period), language),
    })),
    {
      head: sayText(language, 'official.edition'),
      cell: ([row]) => html`${formatDigits(row!.edition ?? '', language)}`,
    },
  ];
  const caption = sayText(language, 'official.caption', {name, source: listPublications(rows, language)});
  return html`<details id="official-table"><summary>${say(language, 'official.table')}</summary>
${renderTable(groups, columns, {language, caption})}</details>`;
}

function find(group: Observation[], period: string): Observation | undefined {
  return group.find((row) => row.period === period);
}

// A symbol of the publisher is no number: it is shown as its status, never as zero.
function renderCell(row: Observation | undefined, language: Language): Html {
  if (!row) return html``;
  if (row.value === null) return html`<span class="soft">${row.status}</span>`;
  return html`<span class="number">${formatNumber(row.value, language)}</span>`;
}

function listPublications(rows: Observation[], language: Language): string {
  const names = rows.map(
    (row) =>
      `${toName({name_fa: row.source_fa, name_en: row.source_en}, language)}${language === 'fa' ? '، ' : ', '}${row.publication}`,
  );
  return [...new Set(names)].join(language === 'fa' ? '؛ ' : '; ');
}
