import type {Language} from '../../../src/rows.js';
import {COMMA} from '../../../src/words/list.js';
import {NAMES} from '../../../src/words/names.js';
import {PHRASES, type PhraseKey} from '../../../src/words/phrases.js';
import type {SiteClaim, SiteMention} from '../data/read-site-data.js';
import {renderForeign} from '../text/foreign.js';
import {html, type Content, type Html} from '../text/html.js';
import {joinHtml} from '../text/list.js';
import {say, sayText} from '../text/say.js';

type SiteStatement = SiteClaim | SiteMention;

/** True for a row that no series, map or headline is made of; it is drawn hollow. */
export function isHollow({is_trusted}: SiteStatement): boolean {
  return is_trusted === false;
}

/** Says below a value that its reading is unsure and why, or what a person said of it; nothing where the reader is sure. */
export function renderCertainty(row: SiteStatement, language: Language): Html {
  if (row.review) return html`<br><span class="soft">${say(language, `certainty.${row.review}`)}</span>`;
  if (row.certainty !== 'unsure') return html``;
  const reasons = (row.certainty_reasons ?? '').split('|').map((reason) => renderReason(reason, language));
  const word = html`<strong title="${sayText(language, 'certainty.unsure-meaning')}">${say(language, 'certainty.unsure')}</strong>`;
  return html`<br><span class="soft">${word} (${joinHtml(reasons, html`${COMMA[language]}`)})</span>`;
}

/** `place: margin` in words, `stage: planned` by the stage's name; what we have no words for stands as the reader gives it. */
function renderReason(reason: string, language: Language): Html {
  const [choice = '', why = ''] = reason.split(/: (.*)/s);
  const said = sayKnown(`certainty.choice-${choice}`, language);
  const ground =
    NAMED.flatMap((kind) => kind[why]?.[language] ?? [])[0] ??
    sayKnown(`certainty.why-${why.replaceAll(' ', '-')}`, language) ??
    (choice === 'rule' ? renderForeign(why, language) : undefined);
  return said !== undefined && ground !== undefined
    ? html`${said}: ${ground}`
    : html`${renderForeign(reason, language)}`;
}

const NAMED: readonly Readonly<Record<string, Record<Language, string>>>[] = [
  NAMES.measures,
  NAMES.stages,
  NAMES.modalities,
];

function sayKnown(key: string, language: Language): Content | undefined {
  return key in PHRASES ? say(language, key as PhraseKey) : undefined;
}
