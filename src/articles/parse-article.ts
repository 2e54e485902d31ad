import {Readability} from '@mozilla/readability';
import {greatest} from 'd3-array';
import {parseHTML} from 'linkedom';
import {toOwnAddress} from '../admission/web-address.js';
import {foldText, toSkeleton} from '../text/fold.js';
import {dropControls} from '../text/show-controls.js';
import type {Article, ArticleReading, RemovedBlock} from './article.js';
import {cleanBody} from './clean-body.js';
import {decodePage} from './decode-page.js';
import {findFamily, type Family, type Selectors} from './families.js';
import {findDensest} from './find-densest.js';
import {findPageDates} from './find-page-dates.js';
import {guardHtml} from './guard-html.js';
import {BYLINE_LABEL} from './page-lexicon.js';
import {findForeignFormat, findSoftError} from './page-kind.js';
import {readStructuredData} from './structured-data.js';
import {
  findElement,
  findElements,
  parseTree,
  textOf,
  type Document,
  type Element,
  type ParentNode,
} from './tree.js';

export interface ParseArticleOptions {
  /** The page's address: resolves links, and often holds a date. */
  url?: string | undefined;
  /** Hosts of the page's outlet beside its own: only there can its canonical address be. */
  hosts?: readonly string[] | undefined;
  /** The `Content-Type` header as served. */
  contentType?: string | undefined;
  /** Id of the family, where the source knows it; else the page's marks tell. */
  family?: string | undefined;
  /** A source's own selectors, tried before those of the family. */
  selectors?: Partial<Selectors> | undefined;
}

const SHORTEST = 40;
// of a person or a desk; what is longer is a line of something else
const LONGEST_NAME = 80;

/** Reads the article out of a page's bytes, or says in one line why there is none. */
export function parseArticle(bytes: Uint8Array, options: ParseArticleOptions = {}): ArticleReading {
  const foreign = findForeignFormat(bytes);
  if (foreign) return {refusal: `not a page: ${foreign}`};
  const {text: markup, ...charset} = decodePage(bytes, options.contentType);
  const {html, refusal, flattened} = guardHtml(markup);
  if (refusal !== undefined) return {refusal};
  const document = parseTree(html);
  const family = withOwn(findFamily(document, options.family), options.selectors);
  const facts = readFacts(document, family.selectors, options);
  const soft = findSoftError(facts.title, textOf(findElement('body', document) ?? document));
  if (soft) return {refusal: soft};
  const found = findBody(document, family, {title: facts.title, html});
  if (!found)
    return {refusal: `no article: «${facts.title.slice(0, 60)}»; no block of text with ${SHORTEST} letters`};
  const cut = flattened ? [{reason: `nesting flattened: ${flattened} elements`, text: ''}] : [];
  const removed = [...cut, ...found.removed];
  const {lead, outlet_id, ...rest} = facts;
  const body = dropControls(found.body);
  const isTold = toSkeleton(body.slice(0, 2 * lead.length + 200)).startsWith(toSkeleton(lead));
  return {
    article: {
      ...rest,
      lead,
      body,
      text: lead && !isTold ? `${lead}\n\n${body}` : body,
      outlet_id: outlet_id ?? findCode(removed),
      language: findLanguage(body),
      family: found.family,
      removed,
      charset,
    },
  };
}

function withOwn(family: Family, own: Partial<Selectors> = {}): Family {
  const selectors = {...family.selectors};
  for (const key of Object.keys(selectors) as (keyof Selectors)[])
    selectors[key] = [...(own[key] ?? []), ...selectors[key]];
  return {...family, selectors};
}

type Facts = Omit<Article, 'body' | 'text' | 'language' | 'family' | 'removed' | 'charset'>;

function readFacts(document: Document, selectors: Selectors, {url, hosts}: ParseArticleOptions): Facts {
  const data = readStructuredData(document);
  const meta = (selector: string) => toLine(findElement(selector, document)?.attribs['content']);
  const pick = (list: readonly string[]) =>
    list.map((selector) => readElement(document, selector)).find(Boolean);
  const author = pick(selectors.byline) ?? data.author ?? meta('meta[name="author"]');
  const byline = author?.replace(BYLINE_LABEL, '');
  const canonical = findElement('link[rel="canonical"]', document)?.attribs['href'] ?? data.url;
  const section = meta('meta[property="article:section"]') ?? toLine(data.section) ?? pick(selectors.section);
  return {
    title: findTitle(document, selectors.title, toLine(data.headline) ?? meta('meta[property="og:title"]')),
    lead: pick(selectors.lead) ?? '',
    byline: byline && byline.length <= LONGEST_NAME ? byline : undefined,
    ...findPageDates(document, data, {dateSelectors: selectors.date, url}),
    canonical: toOwnAddress(canonical, {url, hosts}) ?? toOwnAddress(url, {url}),
    section: section && section.length <= LONGEST_NAME ? section : undefined,
    outlet_id: pick(selectors.outlet_id)?.match(/[\p{N}-]{3,}/u)?.[0],
  };
}

function readElement(document: Document, selector: string): string | undefined {
  const element = findElement(selector, document);
  return toLine(element?.name === 'meta' ? element.attribs['content'] : element && textOf(element));
}

// Titles are text: what looks like markup in them is somebody's mistake or mischief.
function toLine(raw: string | null | undefined): string | undefined {
  return (
    dropControls(
      (raw ?? '')
        .replace(/<\/?[a-z!][^>]*>/gi, ' ')
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, 2_000),
    ) || undefined
  );
}

// The first heading may be the outlet's name; the one that the document's own title repeats is the article's.
function findTitle(document: Document, selectors: readonly string[], declared: string | undefined): string {
  const own = readElement(document, 'title');
  const found = selectors.map((selector) => readElement(document, selector));
  const headings = found.filter((heading) => heading !== undefined);
  const claims = toSkeleton(`${declared ?? ''} ${own ?? ''}`);
  const repeated = headings.find((heading) => toSkeleton(heading) && claims.includes(toSkeleton(heading)));
  const title = repeated ?? (declared || headings[0]) ?? own?.replace(/\s+[|»-]\s+[^|»-]+$/, '') ?? '';
  // a cut may leave half a character
  return dropControls(title.slice(0, 500));
}

function findBody(
  document: Document,
  {id, selectors, furniture}: Family,
  {title, html}: {title: string; html: string},
): Pick<Article, 'body' | 'family' | 'removed'> | undefined {
  const read = (element: ParentNode, name: string, own: Family['furniture']) => {
    const {body, removed} = cleanBody(element, own, title);
    return body.length >= SHORTEST ? {body, family: name, removed} : undefined;
  };
  for (const selector of selectors.body) {
    const longest = greatest(findElements(selector, document), lengthOf);
    const found = longest && lengthOf(longest) >= SHORTEST && read(longest, id, furniture);
    if (found) return found;
  }
  const densest = findDensest(document);
  const found = densest && read(densest, 'densest', furniture);
  if (found) return found;
  const content = findContent(html);
  return content ? read(parseTree(content), 'readability', []) : undefined;
}

function lengthOf(element: Element): number {
  return textOf(element).trim().length;
}

// Readability on linkedom throws on some pages that are hardly any, or made to be hostile; such a page has no article.
function findContent(html: string): string | null | undefined {
  try {
    return new Readability(toDocument(html), {charThreshold: 140, keepClasses: true}).parse()?.content;
  } catch {
    return undefined;
  }
}

// A document without <html> is common in saved pages; linkedom needs one.
function toDocument(html: string) {
  const isWhole = /<html[\s>]/i.test(html.slice(0, 20_000));
  return parseHTML(isWhole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`)
    .document as unknown as ConstructorParameters<typeof Readability>[0];
}

function findCode(removed: readonly RemovedBlock[]): string | undefined {
  return removed.find(({reason}) => reason === 'news code')?.text.match(/[\p{N}-]{3,}/u)?.[0];
}

function findLanguage(text: string): 'fa' | 'en' {
  const letters = foldText(text.slice(0, 4_000));
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0;
  return count(/[\u0600-\u06ff]/g) >= count(/[a-z]/g) ? 'fa' : 'en';
}
