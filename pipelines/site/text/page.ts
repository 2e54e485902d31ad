import type {Language} from '../../../src/rows.js';
import {renderJumps} from './jumps.js';
import {html, toPlainText, type Content, type Html} from './html.js';

/** One page in one language. `path` is the same in both: `provinces/IR-07/`, and empty for the front page. */
export interface Page {
  language: Language;
  path: string;
  title: string;
  description: string;
  /** The way down to this page, without the front page and without itself. */
  trail: {path: string; title: string}[];
  /** What stands under the title. A hand-written page has slots by name instead. */
  body: Html;
  /** Goes to search: words that the title and the description do not have. */
  keywords?: string | undefined;
  /** What kind of page it is, for search results. */
  kind: PageKind;
}

export type PageKind =
  | 'home'
  | 'measure'
  | 'province'
  | 'sector'
  | 'cluster'
  | 'document'
  | 'indicator'
  | 'conflicts'
  | 'text'
  | 'index';

/** A page as its maker gives it: it opens with its lead, which describes it wherever else it is named. */
export interface PageContent extends Omit<Page, 'description' | 'trail'> {
  lead: Content;
  /** Where that is not the lead. */
  description?: string;
  trail?: Page['trail'];
  /** Adds a list of the page's sections under the lead. */
  hasJumps?: boolean;
}

/** Creates a page that opens with its lead. */
export function createPage({lead, body, hasJumps = false, ...page}: PageContent): Page {
  const opening = html`<p class="lead">${lead}</p>`;
  return {
    description: toPlainText(opening),
    trail: [],
    ...page,
    body: html`${opening}
${hasJumps && renderJumps(body, page.language)}${body}`,
  };
}

/** A page written by hand in Markdown: the generator only fills its slots. */
export interface WrittenPage extends Omit<Page, 'body'> {
  slots: Record<string, Html>;
  /** What the code of a notebook shows, in order, for readers without scripts. */
  results?: string[];
}

/** A file that is offered for download, as it will lie in the site. */
export interface Download {
  path: string;
  content: string | Uint8Array;
}

/** What every page of the site shares. */
export interface Site {
  /** The site's own address (`https://example.org/khoosheh`), or empty where it is not known. */
  address: string;
  /** Names of the files made for the pages, with their hashes. */
  files: {script: string; fonts: string; preloads: Record<Language, string[]>};
  /** Day (ISO) up to which the texts were gathered. */
  asOf: string | null;
}

/** The address within the site: `/fa/provinces/IR-07/`; made relative when the page is mended. */
export function toAddress(language: Language, path: string, hash = ''): string {
  return `/${language}/${path}${hash ? `#${hash}` : ''}`;
}
