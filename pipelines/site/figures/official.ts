import type {Language, ObservationView} from '../../../src/rows.js';
import {formatPeriodName} from '../../../src/words/day.js';
import {inBoth, pickColumn, pickName} from '../../../src/words/language.js';
import {formatPlainList} from '../../../src/words/list.js';
import {renderEmpty} from '../text/empty.js';
import {html, type Html} from '../text/html.js';
import {renderIndicator, renderPlace} from '../text/links.js';
import {say} from '../text/say.js';
import {type TableColumn, toColumn} from '../text/table.js';
import type {PageParts} from './charts.js';
import {renderFigures} from './figures-table.js';

interface OfficialParts extends PageParts {
  path: string;
  name: string;
}

/** The indicator of a figure, as the finding of a drawing of it begins. */
export function toIndicatorNames(row: ObservationView): Record<Language, string> {
  return inBoth((language) => pickColumn(row, 'indicator', language));
}

/** The same with its year. */
export function toYearNames(row: ObservationView): Record<Language, string> {
  return inBoth((language) =>
    formatPlainList(
      [pickColumn(row, 'indicator', language), formatPeriodName(row.period, language)],
      language,
    ),
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
${drawn && (await charts.shares(shares, {language, path, panels: 'indicator', place_id: placeId, tableId: 'official-table', subjects: inBoth((tongue) => pickName(index.findPlace(placeId)!, tongue))}))}
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
${await charts.shares(rows, {language, path, panels: 'place', tableId: 'official-table', subjects: toIndicatorNames(rows[0]!)})}
<details id="official-table"><summary>${say(language, 'official.table')}</summary>${renderFigures(rows, heads, parts, ({place_id}) => place_id)}</details>`;
}

function isShare({indicator_id, unit}: ObservationView): boolean {
  return (
    unit === 'percent' &&
    indicator_id.startsWith('value-added-share-') &&
    indicator_id !== 'value-added-share-total'
  );
}
