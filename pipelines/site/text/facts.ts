import {html, type Content, type Html} from './html.js';

/** What is known of a thing in one line each; a line without content is left out. */
export function renderFacts(facts: [name: string, content: Content][]): Html {
  const known = facts.filter(([, content]) => content);
  return html`<dl class="facts">${known.map(([name, content]) => html`<dt>${name}</dt><dd>${content}</dd>\n`)}</dl>`;
}
