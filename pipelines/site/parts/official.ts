import {groupBy} from '../../../src/series/claim.js';
import type {Language} from '../../../src/types.js';
import {formatNumber} from '../../../notebooks/components/format.js';
import {html, type Html} from '../html.js';
import type {Observation} from '../read-site-data.js';
import {say, sayText} from '../say.js';
import {toName, type SiteIndex} from '../site-index.js';
import type {Charts} from './charts.js';
import {renderPlace} from './claim-table.js';
import {renderEmpty} from './empty.js';
import {renderTable} from './table.js';

interface OfficialParts {
  index: SiteIndex;
  charts: Charts;
  language: Language;
  path: string;
  name: string;
}

/** The official figures of one province, or of all provinces in one section of the economy: trend, table, publication. */
export async function renderOfficial(of: {place_id: string} | {section_id: string}, parts: OfficialParts): Promise<Html> {
  const {index, charts, language, path, name} = parts;
  const rows = index.observations.filter((row) => ('place_id' in of ? row.place_id === of.place_id : row.sector_id === of.section_id && row.place_id !== 'IR'));
  if (rows.length === 0) return renderEmpty(language, 'empty.official', {name});
  const groups = [...groupBy(rows, (row) => ('place_id' in of ? row.indicator_id + (row.sector_id ?? '') : row.place_id)).values()];
  const periods = [...new Set(rows.map((row) => row.period))].sort();
  const columns = [
    {head: sayText(language, 'place_id' in of ? 'official.indicator' : 'province'), cell: (group: Observation[]) => ('place_id' in of ? renderIndicator(group[0]!, parts) : renderPlace(group[0]!.place_id, language, index))},
    ...periods.map((period) => ({
      head: formatYear(period, language),
      kind: 'value' as const,
      sort: (group: Observation[]) => find(group, period)?.value ?? null,
      cell: (group: Observation[]) => renderCell(find(group, period), language),
    })),
  ];
  const caption = sayText(language, 'official.caption', {name, source: listPublications(rows, language, index)});
  return html`<p>${say(language, 'official.lead')}</p>
${await charts.official(rows, {language, path, by: 'place_id' in of ? 'sector' : 'place'})}
<details><summary>${say(language, 'official.table')}</summary>${renderTable(groups, columns, {language, caption, canFilter: false})}</details>`;
}

function find(group: Observation[], period: string): Observation | undefined {
  return group.find((row) => row.period === period);
}

function renderIndicator(row: Observation, {index, language}: OfficialParts): Html {
  const indicator = index.findTerm('indicators', row.indicator_id);
  return html`${indicator ? toName(indicator, language) : row.indicator_id}`;
}

// A symbol of the publisher is no number: it is shown as its status, never as zero.
function renderCell(row: Observation | undefined, language: Language): Html {
  if (!row) return html`<span class="soft">${say(language, 'none')}</span>`;
  if (row.value === null) return html`<span class="soft">${row.status}</span>`;
  return html`<span class="number">${formatNumber(row.value, language)}</span>`;
}

function listPublications(rows: Observation[], language: Language, index: SiteIndex): string {
  const names = rows.map((row) => {
    const source = index.findSource(row.source_id);
    return [source && toName(source, language), row.publication, row.edition].filter(Boolean).join(language === 'fa' ? '، ' : ', ');
  });
  return [...new Set(names)].join(language === 'fa' ? '؛ ' : '; ');
}

function formatYear(period: string, language: Language): string {
  return language === 'fa' ? period.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit))) : period;
}
