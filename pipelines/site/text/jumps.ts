import type {Language} from '../../../src/rows.js';
import {html, toHtml, toPlainText, type Html} from './html.js';
import {sayText} from './say.js';

const SECTION = /<section id="([\w-]+)"[^>]*>\s*<h2\b[^>]*>([\s\S]*?)<\/h2>/g;

/** Jumps to the sections of a long page, by their headings; nothing where there are fewer than three. */
export function renderJumps({html: body}: Html, language: Language): Html {
  const sections = [...body.matchAll(SECTION)].map(([, id, heading]) => ({
    id: id!,
    title: toPlainText(toHtml(heading!)),
  }));
  if (sections.length < 3) return html``;
  return html`<nav class="jumps" aria-label="${sayText(language, 'jumps.label')}"><ul>
${sections.map(({id, title}) => html`<li><a href="#${id}">${title}</a></li>\n`)}</ul></nav>`;
}
