import type {Language} from '../../../src/rows.js';
import {pickColumn} from '../../../src/words/language.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {renderConcept, renderSpeaker, renderValidTime, renderValue} from '../claims/claim-parts.js';
import {renderClaimTable} from '../claims/claim-table.js';
import {findHeadline, type Headline} from '../claims/headline.js';
import {renderStates} from '../claims/states.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import type {PageParts} from '../figures/charts.js';
import {html, type Html} from '../text/html.js';
import {renderLink} from '../text/links.js';
import {renderList} from '../text/list.js';
import {createPage, type Page, toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';

/** The front page: where the count of clusters stands, how sure that is, the stages, the map, and three doors. */
export async function createHomePage({index, charts, language}: PageParts): Promise<Page> {
  const headline = findHeadline(index);
  const title = headline
    ? sayText(language, 'home.title', toEnds(headline))
    : sayText(language, 'home.title-empty');
  const lead = headline ? renderLead(headline, language) : say(language, 'home.lead-empty');
  const body = html`${
    headline &&
    html`<div class="front">${await charts.statements(headline.claims, {language, path: '', level: 2})}
${renderDoubts(headline, language, index)}</div>`
  }
${await renderStages({index, charts, language})}
<section><h2>${say(language, 'home.map-heading')}</h2>
<p>${renderStates(index, language)}</p>
${await charts.map({language, path: ''})}
<p>${renderLink(language, 'provinces/', 'provinces.all')} · <a href="${toAddress(language, 'provinces/', 'frames')}">${say(language, 'frame.others-link')}</a></p></section>
${renderDoors(language, headline)}
${renderLatest(index, language)}`;
  return createPage({language, path: '', title, lead, body, kind: 'home'});
}

function renderLatestOfNoun(claim: SiteClaim, language: Language, index: SiteIndex): Html {
  const noun = renderConcept(claim.concept_id, language, index);
  const who = claim.speaker
    ? renderSpeaker({...claim, speaker_post: null}, language)
    : pickColumn(claim, 'source', language);
  return say(language, 'home.doubt-latest', {
    noun,
    value: renderValue(claim, language),
    when: renderValidTime(claim, language),
    who,
  });
}

function toEnds({low, high}: Headline): {low: number; high: number} {
  return {low: low.value, high: high.value};
}

function renderLead({claims, low, high, speakers}: Headline, language: Language): Html {
  return say(language, 'home.lead', {
    n: claims.length,
    speakers,
    low: renderValue(low, language),
    high: renderValue(high, language),
    lowWhen: renderValidTime(low, language),
    highWhen: renderValidTime(high, language),
  });
}

function renderDoubts({claims, latest, doubts}: Headline, language: Language, index: SiteIndex): Html {
  const {exact, intervals, undated, briefs, voices, concepts} = doubts;
  const named = concepts.map((id) => renderConcept(id, language, index));
  const nouns = renderList(language, named);
  return html`<section class="aside"><h2>${say(language, 'home.doubt-heading')}</h2>
<ul>
${latest.map((claim) => html`<li>${renderLatestOfNoun(claim, language, index)}</li>\n`)}<li>${say(language, 'home.doubt-nouns', {n: concepts.length, nouns})}</li>
<li>${say(language, 'home.doubt-dates', {n: claims.length, exact, intervals, undated})}</li>
<li>${say(language, 'home.doubt-voices', {n: claims.length, voices})}</li>
<li>${say(language, 'home.doubt-grade', {briefs, n: claims.length})}</li>
</ul>
<p>${renderLink(language, 'conflicts/', 'home.doubt-more')} · ${renderLink(language, 'method/', 'home.method-more')}</p></section>`;
}

async function renderStages({index, charts, language}: PageParts): Promise<Html> {
  const national = index.claims.filter(({place_id}) => place_id === 'IR');
  return html`<section><h2>${say(language, 'home.stages-heading')}</h2>
<p>${say(language, 'home.stages-lead')}</p>
${await charts.stages(national, {language, path: ''})}</section>`;
}

function renderDoors(language: Language, headline: Headline | undefined): Html {
  const link = (path: string, key: PhraseKey): Html => html`<li>${renderLink(language, path, key)}</li>`;
  const source = headline?.latest[0] ? `documents/${headline.latest[0].document_id}/` : 'documents/';
  return html`<section><h2>${say(language, 'home.doors')}</h2>
<div class="doors">
<div><h3>${say(language, 'home.door-analyst')}</h3><p>${say(language, 'home.door-analyst-text')}</p>
<ul>${link('provinces/', 'home.door-compare-provinces')}${link('compare/', 'compare.title')}${link('sectors/', 'nav.sectors')}${link('measures/', 'home.door-measures')}</ul></div>
<div><h3>${say(language, 'home.door-researcher')}</h3><p>${say(language, 'home.door-researcher-text')}</p>
<ul>${link('data/', 'home.door-download')}${link('notebook/', 'home.door-notebook')}${link('method/', 'nav.method')}</ul></div>
<div><h3>${say(language, 'home.door-journalist')}</h3><p>${say(language, 'home.door-journalist-text')}</p>
<ul>${link(source, 'home.door-latest')}${link('conflicts/', 'home.door-conflicts')}${link('about/', 'home.door-cite')}</ul></div>
</div></section>`;
}

function renderLatest(index: SiteIndex, language: Language): Html {
  const told = index.claims.filter(
    (claim) => claim.said_from && claim.date_basis !== 'premises' && claim.unit === 'cluster',
  );
  const latest = [...told].sort((one, other) => other.said_from!.localeCompare(one.said_from!)).slice(0, 6);
  if (latest.length === 0) return html``;
  return html`<section><h2>${say(language, 'home.latest-heading')}</h2>
${renderClaimTable(latest, {language, index, caption: sayText(language, 'home.latest-caption')})}</section>`;
}
