import type {QueryCombination, SearchOptions} from 'minisearch';
import type {SearchEntry, SearchWords} from './search-entry.js';
import {toWords} from './search-options.js';

/** What MiniSearch is asked, and how it is to weigh what it finds. */
export interface AskedQuery {
  query: QueryCombination;
  options: SearchOptions;
}

/**
 * Turns a question into what the index is asked: words that name nothing fall away, each other word stands for all that mean
 * the same and a year for its years in the other calendar, and a page that is asked for comes first. Undefined for no words.
 */
export function toQuery(
  question: string,
  {same, asks, stops}: SearchWords,
  combineWith: 'AND' | 'OR' = 'AND',
): AskedQuery | undefined {
  const words = toWords(question);
  if (words.length === 0) return undefined;
  const asked = asks.filter((ask) => ask.words.some((word) => words.includes(word)));
  const named = words.filter((word) => !stops.includes(word));
  const telling = named.filter((word) => !asked.some((ask) => ask.words.includes(word)));
  const sought = [telling, named, words].find(({length}) => length > 0)!;
  const pages = new Set(asked.map(({page}) => page));
  return {
    query: {
      combineWith,
      queries: sought.map((word) => ({combineWith: 'OR', queries: [...listMeanings(word, same)]})),
    },
    options: {
      boostDocument: (path: string, _, stored) =>
        WEIGHTS[(stored as unknown as SearchEntry).kind] * (pages.has(path) ? ASKED : 1),
    },
  };
}

// What answers a question of common words stands above what merely holds the words.
const WEIGHTS: Record<SearchEntry['kind'], number> = {
  ...{province: 6, measure: 6, sector: 3, cluster: 3, indicator: 2, index: 2},
  ...{conflicts: 1.5, text: 1.5, home: 1, document: 1, statement: 1},
};
const ASKED = 6;

function listMeanings(word: string, same: SearchWords['same']): Set<string> {
  const others = same.filter((group) => group.includes(word)).flat();
  return new Set([word, ...others, ...listYears(word)]);
}

// A Jalali year lies in two Gregorian ones, and a Gregorian year in two Jalali ones.
function listYears(word: string): string[] {
  if (!/^\d{4}$/.test(word)) return [];
  const year = Number(word);
  if (year >= 1300 && year < 1500) return [year + 621, year + 622].map(String);
  return year >= 1921 && year < 2121 ? [year - 622, year - 621].map(String) : [];
}
