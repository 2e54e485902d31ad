import type {Language} from '../../../src/rows.js';
import type {SearchEntry, SearchIndex, SearchWords} from '../client/search-entry.js';
import type {SiteIndex} from '../data/site-index.js';
import type {Download, Page, WrittenPage} from '../text/page.js';
import {sayText} from '../text/say.js';
import {findAnswer} from './find-answer.js';
import {createStatementEntry, toSaid} from './statement-entry.js';

interface SearchParts {
  index: SiteIndex;
  language: Language;
  words: SearchWords;
}

/** The search index of one language: every page and every statement that is trusted, as the file that the browser loads. */
export function createSearchIndex(
  pages: readonly (Page | WrittenPage)[],
  {index, language, words}: SearchParts,
): Download {
  const own = pages.filter((page) => page.language === language && page.path !== 'search/');
  const entries = [
    ...own.map((page) => createPageEntry(page, index, words)),
    ...index.claims.map((claim) => createStatementEntry(claim, index, language)),
  ];
  const content: SearchIndex = {...words, entries};
  return {path: `search/${language}.json`, content: JSON.stringify(content)};
}

const LONGEST = 160;

function createPageEntry(page: Page | WrittenPage, index: SiteIndex, {asks}: SearchWords): SearchEntry {
  const {path, kind, title, description, keywords = '', language} = page;
  const asked = asks.filter((ask) => ask.page === path).flatMap((ask) => ask.words);
  const answer = findAnswer(path, index);
  return {
    ...{
      path,
      kind,
      title,
      words: [keywords, ...asked].join(' ').trim(),
      about: sayText(language, `kind.${kind}`),
    },
    text: shorten(description),
    ...(answer && {said: toSaid(answer)}),
  };
}

function shorten(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}
