import type {Options} from 'minisearch';
import {GLUED_ENDINGS, LOOSE_ENDINGS} from '../../../src/text/ending-lexicon.js';
import {foldText, ZWNJ} from '../../../src/text/fold.js';
import {AND as AND_WORD} from '../../../src/text/particle-lexicon.js';

/** How entries are indexed, so that every spelling of a word meets every other; `toQuery` asks for the same words. */
export const SEARCH_OPTIONS: Options = {
  idField: 'path',
  fields: ['title', 'words', 'text', 'said'],
  extractField: (entry, field) => {
    const value = (entry as Record<string, unknown>)[field];
    return Array.isArray(value) ? value.join(' ') : ((value as string | undefined) ?? '');
  },
  tokenize: toIndexedWords,
  processTerm: (term) => term,
  searchOptions: {
    tokenize: toWords,
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.15 : false),
    boost: {title: 4, words: 2},
    combineWith: 'AND',
  },
};

const LOOSE = new Set(LOOSE_ENDINGS);
const GLUED = new RegExp(`(?<=[\\u0621-\\u06d3]{2})(${GLUED_ENDINGS.join('|')})$`);
const AND = new RegExp(`${ZWNJ}${AND_WORD}(?=\\p{L}{2})`, 'gu');

/**
 * Words to search for: folded, without plural and other suffixes, however they are tied to the word: «خوشه‌های», «خوشههای» and
 * «خوشه هاي» all give «خوشه»; the code of a province is one word, and an English plural is its singular.
 */
export function toWords(text: string): string[] {
  const parts = foldText(text)
    .replace(AND, ` ${AND_WORD} `)
    .replaceAll(ZWNJ, ' ')
    .replace(/\bir[- ]?(\d\d)\b/g, 'ir$1')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return parts
    .filter((part, place) => part !== AND_WORD && (place === 0 || !LOOSE.has(part)))
    .map((part) => toSingular(part.replace(GLUED, '')));
}

// What is written with half-spaces is found by who leaves them out altogether as well.
function toIndexedWords(text: string): string[] {
  const glued = [...foldText(text).matchAll(JOINED)].map(([word]) => word.replaceAll(ZWNJ, ''));
  return [...toWords(text), ...glued];
}

const JOINED = new RegExp(`\\p{L}+(?:${ZWNJ}\\p{L}+)+`, 'gu');

function toSingular(word: string): string {
  return word.replace(/^([a-z]{3,})ies$/, '$1y').replace(/^([a-z]{4,})(?<!s)s$/, '$1');
}
