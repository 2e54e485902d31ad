import type {Language} from '../../../src/rows.js';
import {COMMA} from '../../../src/words/list.js';
import {html, type Content, type Html} from './html.js';

/** Joins markup with commas, as the language writes them, leaving out empty parts. */
export function renderList(language: Language, parts: readonly Content[]): Html {
  return joinHtml(parts, COMMA[language]);
}

/** Joins markup with something in between, leaving out empty parts. */
export function joinHtml(parts: readonly Content[], between: Content): Html {
  return html`${parts.filter(Boolean).map((part, place) => [place > 0 && between, part])}`;
}
