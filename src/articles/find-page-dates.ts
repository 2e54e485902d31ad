import {dropControls} from '../text/show-controls.js';
import type {Article, PageDate} from './article.js';
import {parsePageDate} from './parse-page-date.js';
import type {StructuredData} from './structured-data.js';
import {findElement, textOf, type Document} from './tree.js';

type FoundDate = Article['dates'][number];

/** Finds when a page was published and changed: structured data, then meta, then the line readers see, then the address. */
export function findPageDates(
  document: Document,
  data: StructuredData,
  {dateSelectors, url}: {dateSelectors: readonly string[]; url?: string | undefined},
): Pick<Article, 'published' | 'modified' | 'dates'> {
  const dates = [
    ...toFound('published', 'structured data', [data.datePublished]),
    ...toFound('modified', 'structured data', [data.dateModified]),
    ...toFound('published', 'meta', readMeta(document, PUBLISHED)),
    ...toFound('modified', 'meta', readMeta(document, MODIFIED)),
    ...toFound('published', 'page text', readLines(document, dateSelectors)),
    ...toFound('published', 'address', [readAddress(url)]),
  ];
  const take = (kind: FoundDate['kind']) => dates.find((date) => date.kind === kind);
  return {published: take('published'), modified: take('modified'), dates};
}

const PUBLISHED = [
  'meta[property="article:published_time"]', 'meta[name="article:published_time"]', 'meta[itemprop="datePublished"]',
  'meta[property="nastooh:publishDate"]', 'meta[name="dc.date.issued" i]', 'meta[name="dc.date" i]', 'meta[name="pubdate" i]',
  'meta[name="publishdate" i]', 'meta[name="publish_date" i]', 'meta[name="date" i]', 'time[itemprop="datePublished"]',
]; // prettier-ignore
const MODIFIED = [
  'meta[property="article:modified_time"]', 'meta[property="og:updated_time"]', 'meta[itemprop="dateModified"]',
  'meta[name="last-modified" i]', 'time[itemprop="dateModified"]',
]; // prettier-ignore

function toFound(
  kind: FoundDate['kind'],
  basis: PageDate['basis'],
  texts: (string | undefined)[],
): FoundDate[] {
  return texts.flatMap((text) => {
    const parsed = text ? parsePageDate(text) : undefined;
    return parsed
      ? [{kind, basis, ...parsed, evidence: dropControls(text!.trim().replace(/\s+/g, ' ').slice(0, 120))}]
      : [];
  });
}

function readMeta(document: Document, selectors: readonly string[]): (string | undefined)[] {
  return selectors.map((selector) => {
    const {attribs} = findElement(selector, document) ?? {};
    return attribs?.['content'] ?? attribs?.['datetime'];
  });
}

function readLines(document: Document, selectors: readonly string[]): (string | undefined)[] {
  return selectors.map((selector) => {
    const element = findElement(selector, document);
    const printed = element && textOf(element).replace(/\s+/g, ' ').trim();
    return printed && parsePageDate(printed) ? printed : element?.attribs['datetime'];
  });
}

// «/fa/news/1393/06/08/478270/», «135-1391-11-06-22-08-22»
function readAddress(url: string | undefined): string | undefined {
  return url
    ? /[/-]((?:1[34]\d\d|20\d\d)[/-](?:0?[1-9]|1[0-2])[/-](?:0?[1-9]|[12]\d|3[01]))(?=[/-]|$)/.exec(url)?.[1]
    : undefined;
}
