import type {Language} from '../../../src/rows.js';
import {pick, toTextLanguage} from '../../../src/words/language.js';
import {toReadingText} from '../../../src/words/written/reading-text.js';
import {html, toHtml, type Html} from './html.js';

/** Words as a text writes them, for reading: kept apart, so that they neither turn their neighbours round nor are read wrongly aloud. */
export function renderForeign(text: string, language: Language): Html {
  const own = toTextLanguage(text);
  return html`<bdi${own !== language && renderTongue(own)}>${toReadingText(text)}</bdi>`;
}

/** The attributes of an element in another language than its page: `lang` and `dir`. */
export function renderTongue(language: Language): Html {
  return toHtml(` lang="${language}" dir="${toDirection(language)}"`);
}

function toDirection(language: Language): 'rtl' | 'ltr' {
  return pick(language, {fa: 'rtl', en: 'ltr'});
}
