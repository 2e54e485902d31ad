import type {Language} from '../../../src/rows.js';
import {formatNumber} from '../../../src/words/number.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {type CountedQuantity, renderCounted} from './counted.js';
import {html, type Html} from './html.js';
import {toAddress} from './page.js';
import {say, type Values} from './say.js';

/** Says what is missing and how it could be filled, where something is missing. */
export function renderEmpty(language: Language, key: PhraseKey, values: Values = {}): Html {
  return html`<p class="empty">${say(language, key, values)} <a href="${toAddress(language, 'about/', 'contribute')}">${say(language, 'empty.how')}</a></p>`;
}

/** The dash of a cell without content. */
export function renderNone(language: Language): Html {
  return html`<span class="soft">${say(language, 'none')}</span>`;
}

/** How many there are, under the name of what is counted where other pages tell it too; a dash for none. */
export function renderCount(count: number, language: Language, quantity?: CountedQuantity): Html {
  if (count === 0) return renderNone(language);
  return quantity ? renderCounted(quantity, count, language) : html`${formatNumber(count, language)}`;
}
