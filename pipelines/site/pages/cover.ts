import type {Language} from '../../../src/rows.js';
import {COUNTRY, findNewest} from '../claims/span-years.js';
import {renderSentence} from '../claims/claim-parts.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderTongue} from '../text/foreign.js';
import {html, type Html} from '../text/html.js';
import {renderLink} from '../text/links.js';
import {say} from '../text/say.js';
import {renderNewest} from './home.js';

/** The first answer in one language, for the page that stands above both: the newest dated count, who said it and when. */
export function renderCover(index: SiteIndex, language: Language): Html {
  const newest = findNewest(COUNTRY, index);
  return html`<div${renderTongue(language)}>
<p>${say(language, 'site.tagline')}. ${say(language, 'foot.promise')}</p>
${
  newest
    ? html`<p class="lead">${renderNewest(newest, index, language)}</p>
<blockquote>${renderSentence(newest, language)}</blockquote>`
    : html`<p>${say(language, 'home.lead-empty')}</p>`
}
<p class="way">${renderLink(language, '', 'cover.more')}</p></div>`;
}
