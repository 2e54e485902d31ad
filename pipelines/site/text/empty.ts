import type {PhraseKey} from '../../../src/words/phrases.js';
import {html, type Html} from './html.js';
import {toAddress} from './page.js';
import {say, type Values} from './say.js';
import type {Language} from '../../../src/rows.js';

/** Says what is missing and how it could be filled, where something is missing. */
export function renderEmpty(language: Language, key: PhraseKey, values: Values = {}): Html {
  return html`<p class="empty">${say(language, key, values)} <a href="${toAddress(language, 'about/', 'contribute')}">${say(language, 'empty.how')}</a></p>`;
}
