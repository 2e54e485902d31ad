import MiniSearch from 'minisearch';
import type {Language} from '../../src/rows.js';
import {SEARCH_OPTIONS} from './client/search-options.js';
import type {Download, Page, WrittenPage} from './text/page.js';
import {sayText} from './text/say.js';

/** The search index of one language, as the file that the search page loads when somebody searches. */
export function createSearchIndex(pages: readonly (Page | WrittenPage)[], language: Language): Download {
  const search = new MiniSearch(SEARCH_OPTIONS);
  const own = pages.filter((page) => page.language === language && page.path !== 'search/');
  search.addAll(
    own.map((page) => ({
      path: page.path,
      title: page.title,
      description: page.description,
      keywords: 'keywords' in page ? (page.keywords ?? '') : '',
      kind: sayText(language, `kind.${page.kind}`),
    })),
  );
  return {path: `search/${language}.json`, content: JSON.stringify(search)};
}
