import {formatDigits, formatNumber} from '../../../src/words/number.js';
import {DEFINITIONS} from '../../../src/words/definitions.js';
import {SMALL_SHARE} from '../../../src/statistics/indicators/location-quotient.js';
import type {Placed} from '../../../src/statistics/indicators/quadrants.js';
import {html, type Html} from '../text/html.js';
import {toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import type {SiteIndex} from '../data/site-index.js';
import {citeFigures} from '../figures/cite-figures.js';
import {renderDefinition} from '../text/definition.js';
import {listStandings} from '../figures/standings.js';
import {renderSector} from '../text/links.js';
import {renderSilence} from '../text/empty.js';
import {renderTable} from '../text/table.js';
import type {Language, PlaceRow} from '../../../src/rows.js';
import {pickColumn, pickName} from '../../../src/words/language.js';

/** Where a province is concentrated: its location quotient in each activity, what it is made of, and its quadrant. */
export function renderProvinceQuotients(place: PlaceRow, index: SiteIndex, language: Language): Html {
  const rows = listStandings(index).flatMap(({activity, placed, shares, wholes}) => {
    const isOwn = ({place_id}: {place_id: string}): boolean => place_id === place.place_id;
    const [own, share, whole] = [placed.find(isOwn), shares.find(isOwn), wholes.find(isOwn)];
    if (!own || own.quotient === null || !share || !whole) return [];
    return [{sectionId: activity.section_id, own, quotient: own.quotient, share, whole}];
  });
  if (rows.length === 0) return html``;
  const write = (value: number): string => formatNumber(value, language, {decimals: 2});
  const table = renderTable(
    rows,
    [
      {
        head: sayText(language, 'sector'),
        kind: 'words',
        cell: ({sectionId}) => renderSector(sectionId, language, index),
      },
      {
        head: pickName(DEFINITIONS.location_quotient, language),
        kind: 'value',
        sort: ({quotient}) => quotient,
        cell: ({quotient}) => html`<span class="number">${write(quotient)}</span>`,
      },
      {
        head: sayText(language, 'province.quotients-made-of'),
        kind: 'words',
        cell: ({share, whole}) => html`<span class="small">${say(language, 'province.quotients-of', {share: write(share.value!), whole: write(whole.value!), name: pickColumn(whole, 'indicator', language), period: formatDigits(share.period, language)})}${Math.min(share.value!, whole.value!) < SMALL_SHARE && html` <span class="soft">${say(language, 'province.quotients-small')}</span>`}</span>`, // prettier-ignore
      },
      {
        head: sayText(language, 'provinces.named'),
        kind: 'value',
        cell: ({own}) => renderNamed(own, language),
      },
      {
        head: sayText(language, 'quadrants.place'),
        kind: 'words',
        cell: ({own}) => html`<a href="${toAddress(language, 'quadrants/')}">${say(language, `quadrant.${own.quadrant}`)}</a>${own.is_close && html` <span class="soft">(${say(language, 'quadrants.close')})</span>`}`, // prettier-ignore
      },
    ],
    {
      language,
      caption: sayText(language, 'province.quotients-heading'),
      showsCaption: false,
      canFilter: false,
      isLong: true,
    },
  );
  const source = citeFigures(
    rows.flatMap(({share, whole}) => [share, whole]),
    language,
  );
  return html`${table}<p class="small soft">${say(language, 'definition.source', {source})}</p>${renderDefinition(DEFINITIONS.location_quotient, language)}`;
}

/** How many clusters are named; of a province that no text speaks of, silence and not zero. */
export function renderNamed({named, quadrant}: Placed, language: Language): Html {
  return quadrant === 'silent' ? renderSilence(language) : html`${formatNumber(named, language)}`;
}
