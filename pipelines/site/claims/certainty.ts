import type {Language} from '../../../src/rows.js';
import {COMMA} from '../../../src/words/list.js';
import {PHRASES, type PhraseKey} from '../../../src/words/phrases.js';
import type {SiteClaim, SiteMention} from '../data/read-site-data.js';
import {renderForeign} from '../text/foreign.js';
import {html, type Content, type Html} from '../text/html.js';
import {joinHtml} from '../text/list.js';
import {say, sayText} from '../text/say.js';

type Row = SiteClaim | SiteMention;

/** True for a row that no series, map or headline is made of; it is drawn hollow. */
export function isHollow({is_trusted}: Row): boolean {
  return is_trusted === false;
}

/** Says below a value that its reading is unsure and why, or what a person said of it; nothing where the reader is sure. */
export function renderCertainty(row: Row, language: Language): Html {
  if (row.review) return html`<br><span class="soft">${say(language, `certainty.${row.review}`)}</span>`;
  if (row.certainty !== 'unsure') return html``;
  const reasons = (row.certainty_reasons ?? '').split('|').map((reason) => renderReason(reason, language));
  const word = html`<strong title="${sayText(language, 'certainty.unsure-meaning')}">${say(language, 'certainty.unsure')}</strong>`;
  return html`<br><span class="soft">${word} (${joinHtml(reasons, html`${COMMA[language]}`)})</span>`;
}

/** `place: margin` in words; what we have no words for stands as the reader gives it. */
function renderReason(reason: string, language: Language): Html {
  const [choice, why] = reason.split(': ').map((part) => part.replaceAll(' ', '-'));
  const keys = [`certainty.choice-${choice}`, `certainty.why-${why}`];
  if (!keys.every(isKnown)) return html`${renderForeign(reason, language)}`;
  const [said, ground] = keys.map((key) => say(language, key as PhraseKey)) as [Content, Content];
  return html`${said}: ${ground}`;
}

function isKnown(key: string): boolean {
  return key in PHRASES;
}
