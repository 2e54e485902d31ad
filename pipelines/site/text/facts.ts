import type {Language} from '../../../src/rows.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {html, type Content, type Html} from './html.js';
import {sayText} from './say.js';

/** What is known of a thing in one line each; a line without content is left out. */
export function renderFacts(language: Language, facts: [name: PhraseKey, content: Content][]): Html {
  const known = facts.filter(([, content]) => content);
  return html`<dl class="facts">${known.map(([name, content]) => html`<dt>${sayText(language, name)}</dt><dd>${content}</dd>\n`)}</dl>`;
}
