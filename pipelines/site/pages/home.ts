import type {Language} from '../../../src/rows.js';
import {findDatedInterval} from '../../../src/series/interval.js';
import {formatAge} from '../../../src/words/age.js';
import {formatDay, formatYear} from '../../../src/words/day.js';
import {pickColumn} from '../../../src/words/language.js';
import {toSpeaker} from '../../../src/words/name.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {formatQuantity} from '../../../src/words/quantity.js';
import {renderTerm, renderValidTime, renderValue} from '../claims/claim-parts.js';
import {renderClaimTable} from '../claims/claim-table.js';
import {findLatest} from '../claims/find-latest.js';
import {findHeadline, type Headline} from '../claims/headline.js';
import {renderStates} from '../claims/states.js';
import {COUNTRY, findNewest, listSpanYears} from '../claims/span-years.js';
import type {SiteClaim} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import type {PageParts} from '../figures/charts.js';
import {drawSpan} from '../figures/span.js';
import {renderCounted} from '../text/counted.js';
import {renderForeign} from '../text/foreign.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderLink} from '../text/links.js';
import {renderList} from '../text/list.js';
import {createPage, type Page, toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';

/** The front page: the newest figure, the span of what was said and what it is not, how sure that is, the stages, the map, and three doors. */
export async function createHomePage(parts: PageParts): Promise<Page> {
  const {index, charts, language} = parts;
  const headline = findHeadline(index);
  const newest = findNewest(COUNTRY, index);
  const title = newest
    ? sayText(language, 'home.title', {
        value: formatQuantity(newest, language),
        year: formatYear(findDatedInterval(newest)!.to, language),
      })
    : sayText(language, headline ? 'home.undated' : 'home.title-empty');
  const lead = newest ? renderNewest(newest, index, language) : say(language, 'home.lead-empty');
  const body = html`${headline && renderLimits(headline, language)}
${
  headline &&
  html`<div class="front">${await drawTrend(headline, parts)}
${renderDoubts(headline, language)}</div>`
}
${headline && (await renderStatements(headline, parts))}
${await renderStages(parts)}
<section><h2>${say(language, 'home.map-heading')}</h2>
<p>${renderStates(index, language)}</p>
${await charts.map({language, path: ''})}
<p>${renderLink(language, 'provinces/', 'provinces.all')} · <a href="${toAddress(language, 'provinces/', 'frames')}">${say(language, 'frame.others-link')}</a></p></section>
${renderDoors(language, headline)}
${renderLatest(index, language)}`;
  return createPage({language, path: '', title, lead, body, kind: 'home'});
}

/** The newest dated figure of the country in a sentence: who says it, its term and time, and how old it is. */
export function renderNewest(newest: SiteClaim, index: SiteIndex, language: Language): Html {
  const last = findDatedInterval(newest)!.to;
  const day = index.asOf ?? last;
  return say(language, 'home.newest', {
    who: renderWho(newest, language),
    value: renderValue(newest, language),
    noun: renderTerm(newest.concept_id, language),
    when: renderValidTime(newest, language),
    age: formatAge(last, day, language),
    day: formatDay(day, language),
  });
}

// What must not be read from the numbers.
function renderLimits({doubts}: Headline, language: Language): Html {
  const {concepts} = doubts;
  const terms = renderList(
    language,
    concepts.map((id) => renderTerm(id, language)),
  );
  const isNot =
    concepts.length > 1
      ? say(language, 'home.not', {
          n: renderCounted('national.terms', concepts.length, language),
          terms,
        })
      : say(language, 'home.not-one');
  return html`<p class="prose">${isNot}</p>`;
}

// Where fewer than three statements are dated there is no span, and the statements stand in its place.
async function drawTrend(headline: Headline, parts: PageParts): Promise<Html> {
  const {index, charts, language} = parts;
  const hasSpan = listSpanYears(COUNTRY, index).length > 0;
  return hasSpan
    ? drawSpan(COUNTRY, {path: '', level: 2}, parts)
    : charts.statements(headline.claims, {language, path: '', level: 2});
}

async function renderStatements({claims}: Headline, {index, charts, language}: PageParts): Promise<Html> {
  if (listSpanYears(COUNTRY, index).length === 0) return html``;
  return html`<section id="by-term"><h2>${say(language, 'home.statements-heading')}</h2>
<p>${say(language, 'home.statements-lead')}</p>
${await charts.statements(claims, {language, path: ''})}</section>`;
}

function renderLatestOfNoun(claim: SiteClaim, language: Language): Html {
  const noun = renderTerm(claim.concept_id, language);
  return say(language, 'home.doubt-latest', {
    noun,
    value: renderValue(claim, language),
    when: renderValidTime(claim, language),
    who: renderWho(claim, language),
  });
}

function renderWho(claim: SiteClaim, language: Language): Content {
  const speaker = toSpeaker(claim, language);
  return speaker ? renderForeign(speaker, language) : pickColumn(claim, 'source', language);
}

function renderDoubts({claims, latest, voices, doubts}: Headline, language: Language): Html {
  const {exact, intervals, undated, briefs} = doubts;
  const stated = renderCounted('national.counts', claims.length, language);
  return html`<section class="aside"><h2>${say(language, 'home.doubt-heading')}</h2>
<ul>
${latest.map((claim) => html`<li>${renderLatestOfNoun(claim, language)}</li>\n`)}<li>${say(language, 'home.doubt-dates', {n: stated, exact, intervals, undated})}</li>
<li>${say(language, 'home.doubt-voices', {n: stated, voices: renderCounted('national.voices', voices, language)})}</li>
<li>${say(language, 'home.doubt-grade', {briefs, n: stated})}</li>
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
<ul>${link('provinces/sectors/', 'matrix.title')}${link('provinces/', 'home.door-compare-provinces')}${link('compare/', 'compare.title')}${link('sectors/', 'nav.sectors')}${link('measures/', 'home.door-measures')}</ul></div>
<div><h3>${say(language, 'home.door-researcher')}</h3><p>${say(language, 'home.door-researcher-text')}</p>
<ul>${link('data/', 'home.door-download')}${link('notebook/', 'home.door-notebook')}${link('method/', 'nav.method')}</ul></div>
<div><h3>${say(language, 'home.door-journalist')}</h3><p>${say(language, 'home.door-journalist-text')}</p>
<ul>${link(source, 'home.door-latest')}${link('conflicts/', 'home.door-conflicts')}${link('about/', 'home.door-cite')}</ul></div>
</div></section>`;
}

function renderLatest(index: SiteIndex, language: Language): Html {
  const latest = findLatest(
    index.claims.filter(({unit}) => unit === 'cluster'),
    6,
  );
  if (latest.length === 0) return html``;
  return html`<section><h2>${say(language, 'home.latest-heading')}</h2>
${renderClaimTable(latest, {language, index, caption: sayText(language, 'home.latest-caption')})}</section>`;
}
