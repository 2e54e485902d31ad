import type {Language} from '../../../src/rows.js';
import {pickColumn} from '../../../src/words/language.js';
import {toSpeaker} from '../../../src/words/name.js';
import {renderConcept, renderSentence, renderValidTime, renderValue} from '../claims/claim-parts.js';
import {findHeadline} from '../claims/headline.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {renderForeign, renderTongue} from '../text/foreign.js';
import {html, type Html} from '../text/html.js';
import {renderLink} from '../text/links.js';
import {say} from '../text/say.js';

/** The first answer in one language, for the page that stands above both: the newest dated count, who said it and when. */
export function renderCover(index: SiteIndex, language: Language): Html {
  const newest = findHeadline(index)?.latest[0];
  return html`<div${renderTongue(language)}>
<p>${say(language, 'site.tagline')}. ${say(language, 'foot.promise')}</p>
${newest ? renderAnswer(newest, index, language) : html`<p>${say(language, 'home.lead-empty')}</p>`}
<p class="way">${renderLink(language, '', 'cover.more')}</p></div>`;
}

function renderAnswer(claim: SiteClaim, index: SiteIndex, language: Language): Html {
  const speaker = toSpeaker(claim, language);
  const answer = say(language, 'cover.answer', {
    noun: renderConcept(claim.concept_id, language, index),
    value: html`<strong>${renderValue(claim, language)}</strong>`,
    when: renderValidTime(claim, language),
    who: speaker ? renderForeign(speaker, language) : pickColumn(claim, 'source', language),
  });
  return html`<p class="lead">${answer}</p>
<blockquote>${renderSentence(claim, language)}</blockquote>`;
}
