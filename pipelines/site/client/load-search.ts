import MiniSearch from 'minisearch';
import type {SearchEntry, SearchIndex} from './search-entry.js';
import {SEARCH_OPTIONS} from './search-options.js';
import {toQuery} from './to-query.js';

/** Answers a question with the entries that fit it, best first. */
export type Search = (question: string) => SearchEntry[];

/** Fetches the index of a language and makes it ready; throws where it does not come. */
export async function loadSearch(address: string): Promise<Search> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`GET ${address}: ${response.status}`);
  return createSearch((await response.json()) as SearchIndex);
}

/** Makes an index ready for questions. Where no entry has all the words asked for, those that have some are found. */
export function createSearch({entries, ...words}: SearchIndex): Search {
  const index = new MiniSearch<SearchEntry>({...SEARCH_OPTIONS, storeFields: ['kind']});
  index.addAll(entries);
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return (question) => {
    for (const combineWith of ['AND', 'OR'] as const) {
      const asked = toQuery(question, words, combineWith);
      const found = asked ? index.search(asked.query, asked.options) : [];
      if (found.length > 0) return found.map(({id}) => byPath.get(id as string)!);
    }
    return [];
  };
}
