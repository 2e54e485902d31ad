import type {Language, ObservationView, PlaceRow} from '../../../src/rows.js';
import {SMALL_SHARE} from '../../../src/statistics/indicators/location-quotient.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import {pickColumn} from '../../../src/words/language.js';
import {formatDigits, formatNumber} from '../../../src/words/number.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderSources} from '../figures/cite-figures.js';
import {toNamedColumn, toQuadrantColumn, toQuotientColumn} from '../figures/quadrant-columns.js';
import {listStandings} from '../figures/standings.js';
import {renderDefinition} from '../text/definition.js';
import {html, type Html} from '../text/html.js';
import {renderSector} from '../text/links.js';
import {toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** Where a province is concentrated: its location quotient in each activity, what it is made of, and its quadrant. */
export function renderProvinceQuotients(place: PlaceRow, index: SiteIndex, language: Language): Html {
  const rows = listStandings(index).flatMap(({placed, shares, wholes}) => {
    const isOwn = ({place_id}: {place_id: string}): boolean => place_id === place.place_id;
    const [own, share, whole] = [placed.find(isOwn), shares.find(isOwn), wholes.find(isOwn)];
    if (!own || own.quotient === null || !share || !whole) return [];
    return [{...own, share, whole}];
  });
  if (rows.length === 0) return html``;
  const quadrant = toQuadrantColumn(language);
  const caption = sayText(language, 'province.quotients-heading');
  const table = renderTable(
    rows,
    [
      toColumn('sector', ({section_id}) => renderSector(section_id, language, index), 'words'),
      toQuotientColumn(language),
      toColumn(
        'province.quotients-made-of',
        ({share, whole}) => renderMaking(share, whole, language),
        'words',
      ),
      toNamedColumn(language),
      {
        ...quadrant,
        cell: (row) => html`<a href="${toAddress(language, 'quadrants/')}">${quadrant.cell(row)}</a>`,
      },
    ],
    {language, caption, showsCaption: false, canFilter: false, isLong: true},
  );
  const used = rows.flatMap(({share, whole}) => [share, whole]);
  return html`${table}${renderSources(used, language)}${renderDefinition(DEFINITIONS.location_quotient, language)}`;
}

function renderMaking(share: ObservationView, whole: ObservationView, language: Language): Html {
  const made = say(language, 'province.quotients-of', {
    share: formatNumber(share.value!, language, {decimals: 2}),
    whole: formatNumber(whole.value!, language, {decimals: 2}),
    name: pickColumn(whole, 'indicator', language),
    period: formatDigits(share.period, language),
  });
  const isSmall = Math.min(share.value!, whole.value!) < SMALL_SHARE;
  return html`<span class="small">${made}${isSmall && html` <span class="soft">${say(language, 'province.quotients-small')}</span>`}</span>`;
}
