import type {Language} from '../../../src/rows.js';
import type {Definition} from '../../../src/words/definitions.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import {html, type Html} from './html.js';
import {say} from './say.js';

/** What a statistic of ours means, from what it is made (here, or in general), and when it says little. */
export function renderDefinition(
  definition: Definition,
  language: Language,
  source = pickColumn(definition, 'source', language),
): Html {
  const name = pickName(definition, language);
  const note = pickColumn(definition, 'small_number', language);
  return html`<details class="definition"><summary>${say(language, 'definition.heading', {name})}</summary>
<p class="small prose">${pickColumn(definition, 'definition', language)} <bdi class="code">${pickColumn(definition, 'formula', language)}</bdi></p>
<p class="small prose">${say(language, 'definition.source', {source})}</p>
<p class="small prose">${say(language, 'definition.small', {note})}</p></details>`;
}
