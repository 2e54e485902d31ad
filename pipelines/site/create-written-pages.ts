import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parse} from 'yaml';
import type {Language} from '../../src/rows.js';
import {renderCitationExample} from './claims/citation.js';
import type {Exports} from './data/read-exports.js';
import type {SiteIndex} from './data/site-index.js';
import {renderDictionary, renderDownloads} from './pages/downloads.js';
import {renderEvaluation} from './pages/evaluation.js';
import {
  renderChartKey,
  renderConcepts,
  renderDates,
  renderRefused,
  renderStages,
} from './pages/vocabulary.js';
import {runNotebook} from './run-notebook.js';
import {type Html, html} from './text/html.js';
import {renderLink} from './text/links.js';
import {renderList} from './text/list.js';
import type {WrittenPage} from './text/page.js';
import {sayText} from './text/say.js';
import {WRITTEN} from './write-markdown.js';

interface WrittenParts {
  language: Language;
  exported: Exports;
  root: string;
}

/** The pages that a person wrote, with what the data fills into their slots. */
export async function createWrittenPages(index: SiteIndex, parts: WrittenParts): Promise<WrittenPage[]> {
  return Promise.all(WRITTEN.map((name) => createWrittenPage(name, index, parts)));
}

async function createWrittenPage(name: string, index: SiteIndex, parts: WrittenParts): Promise<WrittenPage> {
  const {language, root} = parts;
  const path = join(root, 'notebooks', language, name, 'index.md');
  const head = parse(/^---\n([\s\S]*?)\n---/.exec(await readFile(path, 'utf8'))![1]!) as {
    title: string;
    description: string;
  };
  const results =
    name === 'notebook' && parts.exported.tables.has('out.national_series')
      ? await runNotebook(path)
      : undefined;
  return {
    language,
    path: `${name}/`,
    ...head,
    trail: [],
    kind: 'text',
    slots: await fillSlots(name, index, parts),
    ...(results && {results}),
  };
}

async function fillSlots(
  name: string,
  index: SiteIndex,
  {language, exported, root}: WrittenParts,
): Promise<Record<string, Html>> {
  switch (name) {
    case 'method':
      return {
        key: renderChartKey(language),
        concepts: renderConcepts(index, language),
        stages: renderStages(index, language),
        dates: renderDates(index, language),
        evaluation: renderEvaluation(root, language),
        refused: renderRefused(index, language),
      };
    case 'data':
      return {
        downloads: renderDownloads(exported, index, language),
        dictionary: renderDictionary(index, language),
      };
    case 'about':
      return {citation: renderCitationExample(index, language)};
    case 'search':
      return {search: renderAnswers(language)};
    default:
      return {};
  }
}

function renderAnswers(language: Language): Html {
  return html`<div data-search data-base="/${language}/">
<p class="small soft" role="status" data-status data-none="${sayText(language, 'search.none')}" data-some="${sayText(language, 'search.some')}" data-most="${sayText(language, 'search.most')}" data-waiting="${sayText(language, 'search.waiting')}"><noscript>${sayText(language, 'search.noscript')}</noscript></p>
<ol class="results"></ol></div>
<p>${renderList(language, [renderLink(language, 'provinces/', 'provinces.title'), renderLink(language, 'measures/', 'nav.measures'), renderLink(language, 'sectors/', 'nav.sectors'), renderLink(language, 'clusters/', 'nav.clusters'), renderLink(language, 'documents/', 'documents.title')])}</p>`;
}
