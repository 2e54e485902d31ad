import {groups} from 'd3-array';
import type {Language} from '../../../src/rows.js';
import {pickColumn, pickName} from '../../../src/words/language.js';
import type {PhraseKey} from '../../../src/words/phrases.js';
import {renderConcept, renderRule, renderTime} from '../claims/claim-parts.js';
import type {VocabularyTerm} from '../data/read-site-data.js';
import type {SiteIndex} from '../data/site-index.js';
import {createKey} from '../figures/key.js';
import {renderEmpty} from '../text/empty.js';
import {renderForeign} from '../text/foreign.js';
import {html, type Content, type Html} from '../text/html.js';
import {renderDocument} from '../text/links.js';
import {toAddress} from '../text/page.js';
import {say, sayText} from '../text/say.js';
import {renderTable, toColumn} from '../text/table.js';

/** The three nouns with their marks and definitions. */
export function renderConcepts(index: SiteIndex, language: Language): Html {
  return renderTerms(index.concepts, language, 'method.concepts', ({id}) =>
    renderConcept(id, language, index),
  );
}

/** The stages that texts give, with definitions. */
export function renderStages(index: SiteIndex, language: Language): Html {
  return renderTerms(index.stages, language, 'method.stages', (term) => pickName(term, language));
}

/** Intervals that rest on premises from outside the text, with those premises. */
export function renderDates(index: SiteIndex, language: Language): Html {
  const dated = index.documents.filter(({premises_fa}) => premises_fa);
  if (dated.length === 0) return html`<p class="soft">${say(language, 'none')}</p>`;
  return renderTable(
    dated,
    [
      toColumn('claim.document', (row) => renderDocument(row, language, index)),
      toColumn(
        'document.published',
        (row) => renderTime(row.published_from, row.published_to, language),
        'when',
      ),
      toColumn('method.premises', (row) => pickColumn(row, 'premises', language), 'words'),
    ],
    {language, caption: sayText(language, 'method.dates'), canFilter: false},
  );
}

/** The rules that refuse numbers, how often each did, and one number as an example. */
export function renderRefused(index: SiteIndex, language: Language): Html {
  const rules = groups(index.rejected, ({rule}) => rule).map(([rule, rows]) => ({rule, rows}));
  if (rules.length === 0) return renderEmpty(language, 'empty.refused');
  rules.sort((one, other) => other.rows.length - one.rows.length);
  return renderTable(
    rules,
    [
      toColumn('document.rejected-rule', ({rule}) => renderRule(rule, language), 'words'),
      toColumn('method.times', ({rows}) => rows.length, 'value'),
      toColumn(
        'method.example',
        ({rows: [row]}) =>
          row &&
          html`<a href="${toAddress(language, `documents/${row.document_id}/`, row.rejected_id)}">${renderForeign(row.quote, language)}</a>`,
      ),
    ],
    {language, caption: sayText(language, 'method.refused'), canFilter: false},
  );
}

/** The key to the marks of all charts. */
export function renderChartKey(language: Language): Html {
  return html`<p>${say(language, 'method.key')}</p>${createKey(language)}`;
}

function renderTerms(
  terms: VocabularyTerm[],
  language: Language,
  caption: PhraseKey,
  name: (term: VocabularyTerm) => Content,
): Html {
  return renderTable(
    terms,
    [
      toColumn('method.word', name),
      toColumn('method.meaning', (term) => term[`definition_${language}`], 'words'),
      toColumn('method.not', (term) => term[`not_to_confuse_${language}`], 'words'),
    ],
    {language, caption: sayText(language, caption), canFilter: false},
  );
}
