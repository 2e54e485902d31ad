import type {Options} from 'minisearch';
import {GLUED_ENDINGS, LOOSE_ENDINGS} from '../../../src/text/ending-lexicon.js';
import {foldText, ZWNJ} from '../../../src/text/fold.js';

/** How pages are indexed and asked for; the same on both sides, so that every spelling meets every other. */
export const SEARCH_OPTIONS: Options = {
  idField: 'path',
  fields: ['title', 'keywords', 'description'],
  storeFields: ['title', 'description', 'kind'],
  tokenize: toWords,
  processTerm: (term) => term,
  searchOptions: {
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    boost: {title: 4, keywords: 2},
    combineWith: 'AND',
  },
};

const LOOSE = new Set(LOOSE_ENDINGS);
const GLUED = new RegExp(`(?<=[\\u0621-\\u06d3]{2})(${GLUED_ENDINGS.join('|')})$`);

/**
 * Words for the index: folded, without plural and other suffixes, however they are tied to the word:
 * «خوشه‌های», «خوشههای» and «خوشه هاي» all give «خوشه».
 */
export function toWords(text: string): string[] {
  const parts = foldText(text)
    .replaceAll(ZWNJ, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return parts
    .filter((part, place) => place === 0 || !LOOSE.has(part))
    .map((part) => part.replace(GLUED, ''));
}
