import type {Language, ObservationView, PlaceRow} from '../../../src/rows.js';
import {inBoth, pickColumn, pickName} from '../../../src/words/language.js';
import {renderEmpty} from '../text/empty.js';
import {html, type Html} from '../text/html.js';
import {renderIndicator, renderPlace} from '../text/links.js';
import {say, sayText} from '../text/say.js';
import {type TableColumn, toColumn} from '../text/table.js';
import type {PageParts} from './charts.js';
import {renderFigures} from './figures-table.js';

interface OfficialParts extends PageParts {
  path: string;
  name: string;
}

/** The title of a drawing that shows the provinces with the greatest values alone. */
export function toTopTitles(row: ObservationView): Record<Language, string> {
  return inBoth((language) =>
    sayText(language, 'indicator.chart-title', {name: pickColumn(row, 'indicator', language)}),
  );
}

/** The official shares of one province over the years, beside its rank, and all its figures with their publications. */
export async function renderProvinceFigures(placeId: string, parts: OfficialParts): Promise<Html> {
  const {index, charts, language, path, name} = parts;
  const own = index.observations.filter((row) => row.place_id === placeId);
  if (own.length === 0) return renderEmpty(language, 'empty.official', {name});
  const shares = index.observations.filter(isShare);
  const drawn = shares.some((row) => row.place_id === placeId);
  const heads: TableColumn<ObservationView[]> = toColumn(
    'official.indicator',
    ([row]) => renderIndicator(row!.indicator_id, language, index),
    'words',
  );
  return html`<p>${say(language, 'official.lead')}</p>
${drawn && (await charts.shares(shares, {language, path, panels: 'indicator', place_id: placeId, tableId: 'official-table', titles: toTitles(index.findPlace(placeId)!)}))}
<details id="official-table"><summary>${say(language, 'official.table')}</summary>${renderFigures(own, heads, parts, ({indicator_id}) => indicator_id)}</details>`;
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
  const heads: TableColumn<ObservationView[]> = toColumn('province', ([row]) =>
    renderPlace(row!.place_id, language, index),
  );
  return html`<p>${say(language, 'official.lead')}</p>
${await charts.shares(rows, {language, path, panels: 'place', tableId: 'official-table', titles: toTopTitles(rows[0]!)})}
<details id="official-table"><summary>${say(language, 'official.table')}</summary>${renderFigures(rows, heads, parts, ({place_id}) => place_id)}</details>`;
}

function toTitles(place: PlaceRow): Record<Language, string> {
  return inBoth((language) =>
    sayText(language, 'province.official-chart-title', {name: pickName(place, language)}),
  );
}

function isShare({indicator_id, unit}: ObservationView): boolean {
  return (
    unit === 'percent' &&
    indicator_id.startsWith('value-added-share-') &&
    indicator_id !== 'value-added-share-total'
  );
}
