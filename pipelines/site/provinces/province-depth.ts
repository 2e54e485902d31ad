import {html, type Html} from '../text/html.js';
import {toAddress} from '../text/page.js';
import {say} from '../text/say.js';
import {drawProvinceMultiples} from './province-multiples.js';
import {renderProvinceQuotients} from './province-quotients.js';
import {renderProvinceRates} from './province-rates.js';
import type {PlaceRow} from '../../../src/rows.js';
import {pickName} from '../../../src/words/language.js';
import type {PageParts} from '../figures/charts.js';

/** What a province weighs in the country over the years, its clusters per people and establishments, and where it is concentrated. */
export async function renderProvinceDepth(place: PlaceRow, parts: PageParts): Promise<Html> {
  const {index, language} = parts;
  if (!index.observations.some(({place_id}) => place_id === place.place_id)) return html``;
  const quotients = renderProvinceQuotients(place, index, language);
  const name = pickName(place, language);
  return html`${await drawProvinceMultiples(place, parts)}
<h3 id="rates">${say(language, 'province.rates-heading')}</h3>${renderProvinceRates(place, index, language)}
${quotients.html && html`<h3 id="quotients">${say(language, 'province.quotients-heading')}</h3>${quotients}`}
<p><a href="${toAddress(language, 'compare/')}?p=${place.place_id}">${say(language, 'province.compare-with', {name})}</a></p>`;
}
