import type {Language} from '../../../src/rows.js';
import type {PlacedStanding} from '../../../src/statistics/indicators/quadrants.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import {pickName} from '../../../src/words/language.js';
import {formatNumber} from '../../../src/words/number.js';
import {renderStateWord} from '../claims/states.js';
import {renderNone} from '../text/empty.js';
import {html, type Html} from '../text/html.js';
import {say} from '../text/say.js';
import {type TableColumn, toColumn} from '../text/table.js';

/** How many clusters are named in an activity; of a province that no text speaks of, silence and not zero. */
export function toNamedColumn(language: Language): TableColumn<PlacedStanding> {
  return toColumn(
    'provinces.named',
    ({named, is_silent}) => (is_silent ? renderStateWord('silent', language) : named),
    'value',
    ({named, is_silent}) => (is_silent ? -1 : named),
  );
}

/** The location quotient of a province in an activity. */
export function toQuotientColumn(language: Language): TableColumn<PlacedStanding> {
  const render = ({quotient}: PlacedStanding): Html =>
    quotient === null
      ? renderNone(language)
      : html`<span class="number">${formatNumber(quotient, language, {decimals: 2})}</span>`;
  return toColumn(html`${pickName(DEFINITIONS.location_quotient, language)}`, render, 'value', 'quotient');
}

/** Where that puts the province. */
export function toQuadrantColumn(language: Language): TableColumn<PlacedStanding> {
  return toColumn('quadrants.place', (row) => renderQuadrant(row, language), 'words');
}

/** The name of a quadrant; of a province on its edge, that it is there. */
function renderQuadrant({quadrant, is_close}: PlacedStanding, language: Language): Html {
  const close = is_close && html` <span class="soft">(${say(language, 'quadrants.close')})</span>`;
  return html`${say(language, `quadrant.${quadrant}`)}${close}`;
}
