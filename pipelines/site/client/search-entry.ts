import type {PageKind} from '../text/page.js';

/** What a search can find: a page, or a statement on the page of its document. */
export interface SearchEntry {
  /** Address within the folder of the language, with the anchor of a statement. */
  path: string;
  kind: PageKind | 'statement';
  /** The name of the kind, in the language of the page. */
  about: string;
  title: string;
  /** Words that lead here and are not shown. */
  words: string;
  text: string;
  /** The sentence with the number: what stands before the number, the number with its noun, and what stands behind. */
  said?: [before: string, quote: string, after: string];
}

/** Words that mean the same, that ask for a page, or that name nothing; all as `toWords` gives them. */
export interface SearchWords {
  same: string[][];
  asks: {words: string[]; page: string}[];
  stops: string[];
}

/** The file of one language, which the browser loads when somebody begins to search. */
export interface SearchIndex extends SearchWords {
  entries: SearchEntry[];
}
