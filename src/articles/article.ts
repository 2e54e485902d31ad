import type {DecodedPage} from './decode-page.js';

/** `structured data` is JSON-LD · `meta` a meta or time element · `page text` a line a reader sees · `address` the page's own. */
export type PageDateBasis = 'structured data' | 'meta' | 'page text' | 'address';

/** A day of the page, Gregorian, as it was in Tehran; `evidence` is the text that says so. */
export interface PageDate {
  day: string;
  time: string | undefined;
  basis: PageDateBasis;
  evidence: string;
}

/** A block of the page that is not the article, with its first words and the rule that took it away. */
export interface RemovedBlock {
  reason: string;
  text: string;
}

/** What a page says, without its furniture. `text` is the lead and the body, as the reader of claims gets it. */
export interface Article {
  title: string;
  lead: string;
  body: string;
  text: string;
  byline: string | undefined;
  published: PageDate | undefined;
  modified: PageDate | undefined;
  /** Every date met, the chosen ones among them: outlets contradict themselves. */
  dates: (PageDate & {kind: 'published' | 'modified'})[];
  canonical: string | undefined;
  section: string | undefined;
  outlet_id: string | undefined;
  language: 'fa' | 'en';
  /** The family whose selectors found the body; `densest` or `readability` where none did. */
  family: string;
  removed: RemovedBlock[];
  charset: Omit<DecodedPage, 'text'>;
}

/** An article, or one line that says why the page is none. */
export type ArticleReading = {article: Article; refusal?: undefined} | {article?: undefined; refusal: string};
