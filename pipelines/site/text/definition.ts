import type {Definition} from '../../../src/statistics/indicators/definition.js';
import {html, type Html} from './html.js';
import {say} from './say.js';
import type {Language} from '../../../src/rows.js';

/** What a statistic of ours means, from what it is made (here, or in general), and when it says little. */
export function renderDefinition(definition: Definition, language: Language, cited = ''): Html {
  const isPersian = language === 'fa';
  const source = cited || (isPersian ? definition.source_fa : definition.source_en);
  return html`<details class="definition"><summary>${say(language, 'definition.heading', {name: isPersian ? definition.name_fa : definition.name_en})}</summary>
<p class="small prose">${isPersian ? definition.definition_fa : definition.definition_en} <bdi lang="en" dir="ltr" class="code">${definition.formula}</bdi></p>
<p class="small prose">${say(language, 'definition.source', {source})}</p>
<p class="small prose">${say(language, 'definition.small', {note: isPersian ? definition.small_number_fa : definition.small_number_en})}</p></details>`;
}
