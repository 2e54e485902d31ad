import type {Language} from '../../../src/rows.js';
import {pick} from '../../../src/words/language.js';
import {html, toHtml, type Html} from './html.js';

/** A word of the other language, kept apart so that it neither turns its neighbours round nor is read wrongly aloud. */
export function renderForeign(text: string, language: Language): Html {
  const own = toTextLanguage(text);
  return html`<bdi${own !== language && renderTongue(own)}>${text}</bdi>`;
}

/** The language of a short text, by its letters. */
export function toTextLanguage(text: string): Language {
  return /[\u0600-\u06ff]/.test(text) ? 'fa' : 'en';
}

/** The attributes of an element in another language than its page: `lang` and `dir`. */
export function renderTongue(language: Language): Html {
  return toHtml(` lang="${language}" dir="${toDirection(language)}"`);
}

function toDirection(language: Language): 'rtl' | 'ltr' {
  return pick(language, {fa: 'rtl', en: 'ltr'});
}
