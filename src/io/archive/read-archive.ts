import {group, min, rollup, sort} from 'd3-array';
import type {Article} from '../../articles/article.js';
import type {Selectors} from '../../articles/families.js';
import {parsePageDate} from '../../articles/parse-page-date.js';
import {parseArticle} from '../../articles/parse-article.js';
import {decodeBody} from '../fetch/decode-body.js';
import {findHeader} from '../fetch/exchange.js';
import {toWebAddress} from '../../admission/web-address.js';
import {hash} from '../hash.js';
import {toProblem, type Problem} from '../problem.js';
import {admitReading, type DocumentReading, type SourceDocument} from '../source-document.js';
import type {IndexEntry} from './archive-index.js';
import {listWarcs} from './list-warcs.js';
import {readEntry} from './read-entry.js';
import {readEntries} from './recover.js';
import {findField, parseHttpBlock} from './warc-record.js';

/** What is known of an address from outside the archive. */
export interface PageOrigin {
  source_id: string | undefined;
  publisher: string;
  /** Hosts of the outlet beside that of the address. */
  hosts?: readonly string[] | undefined;
  /** The outlet's own id of the text; addresses with one id are one page. */
  outlet_id: string | undefined;
  family?: string | undefined;
  selectors?: Partial<Selectors> | undefined;
  /** False for front pages and lists, which are no documents whatever they speak of. */
  isArticle: boolean;
  isRelevant: (article: Article) => boolean;
}

const LARGEST = 24_000_000;

/**
 * Reads the articles of an archive as documents, each address in its newest vintage that still is an article. Redirects
 * and lists are passed over; soft 404s and pages on other things are counted; a record that cannot be read is a problem.
 */
export async function readArchive(
  folder: string,
  describe: (url: string) => PageOrigin,
): Promise<DocumentReading> {
  const entries = readEntries(folder, listWarcs(folder));
  const originals = new Map<string, IndexEntry>();
  for (const entry of entries)
    if (entry.digest && entry.record !== 'revisit' && !originals.has(entry.digest))
      originals.set(entry.digest, entry);
  const reading: DocumentReading = {documents: [], problems: []};
  const passed: string[] = [];
  const pages: ReadPage[] = [];
  for (const page of groupVintages(entries, describe)) {
    const read = await readNewest(page, {folder, originals, describe, problems: reading.problems});
    if (typeof read === 'string') passed.push(read);
    else pages.push(read);
  }
  reading.documents.push(...partAddresses(pages));
  // Nothing falls away in silence, but a line a page would drown the rest; `archive list` has the addresses.
  const counts = [
    ...rollup(
      passed,
      (all) => all.length,
      (why) => why,
    ),
  ].map(([why, count]) => `${count} ${why}`);
  const told = `${passed.length} pages are no documents: ${counts.join(', ')}`;
  if (passed.length) reading.problems.push(toProblem(folder, told, 'warning'));
  return admitReading(reading);
}

interface ArchivedPage {
  id: string;
  origin: PageOrigin;
  /** Newest first; plain pages before their AMP and print forms. */
  vintages: IndexEntry[];
}

function groupVintages(entries: IndexEntry[], describe: (url: string) => PageOrigin): ArchivedPage[] {
  const pages = new Map<string, ArchivedPage>();
  for (const entry of entries) {
    const isPage = entry.status >= 200 && entry.status < 300 && entry.digest && /^$|html/.test(entry.mime);
    if (!isPage || !toWebAddress(entry.url)) continue;
    const origin = describe(entry.url);
    if (!origin.isArticle) continue;
    const id = toId(entry.url, origin);
    const page = pages.get(id) ?? {id, origin, vintages: []};
    pages.set(id, page);
    page.vintages.push(entry);
  }
  for (const {vintages} of pages.values())
    vintages.sort(
      (one, other) =>
        Number(isSpareForm(one.url)) - Number(isSpareForm(other.url)) || (one.date < other.date ? 1 : -1),
    );
  return sort(pages.values(), ({id}) => id);
}

function isSpareForm(url: string): boolean {
  return /[/?&](?:amp|print)\b/.test(url);
}

function toId(url: string, {source_id, publisher, outlet_id}: PageOrigin): string {
  const prefix =
    source_id ??
    publisher
      .replace(/[^a-z0-9]+/gi, '-')
      .replace(/^-/, '')
      .toLowerCase();
  const isPlain = outlet_id !== undefined && /^(?=.{3,60}$)[\w-]*\d{3}[\w-]*$/.test(outlet_id);
  return `${prefix}-${isPlain ? outlet_id.toLowerCase() : hash(url).slice(0, 12)}`;
}

interface Held {
  folder: string;
  describe: (url: string) => PageOrigin;
  originals: Map<string, IndexEntry>;
  problems: Problem[];
}

/** A document, and the address at which it was got. */
interface ReadPage {
  document: SourceDocument;
  got: string;
}

// Where several texts give themselves one address, it is at most one's: the others are cited where they were got.
function partAddresses(pages: readonly ReadPage[]): SourceDocument[] {
  const claimants = group(pages, ({document}) => document.url);
  return pages.map(({document, got}) => {
    const texts = new Set(claimants.get(document.url)!.map((page) => page.document.text));
    return texts.size > 1 ? {...document, url: got} : document;
  });
}

// The newest vintage that is an article; where none is, why the newest is not.
async function readNewest(page: ArchivedPage, held: Held): Promise<ReadPage | string> {
  let why = '';
  for (const entry of page.vintages) {
    const read = await readVintage(entry, page, held);
    if (typeof read !== 'string') return read;
    why ||= read;
  }
  return why;
}

async function readVintage(
  entry: IndexEntry,
  {id, origin, vintages}: ArchivedPage,
  {folder, originals, describe, problems}: Held,
): Promise<ReadPage | string> {
  const {url, digest} = entry;
  const {family, selectors, publisher, source_id, hosts} = origin;
  const held = originals.get(digest!) ?? entry;
  const file = `${held.filename}@${held.offset}`;
  try {
    const {bytes, contentType} = await readBytes(folder, held);
    const {article} = parseArticle(bytes, {url, hosts, contentType, family, selectors});
    if (!article) return 'without an article';
    if (!origin.isRelevant(article)) return 'on another subject';
    // The day on which these bytes were met first is the day on which we knew.
    const met = min(vintages, (one) => (one.digest === digest ? one.date : undefined));
    // a page of one o'clock at night in Tehran was met on the evening before by Greenwich
    const retrieved = met && parsePageDate(met)?.day;
    const {canonical} = article;
    const isOwn = canonical && describe(canonical).outlet_id === origin.outlet_id;
    const known = {id, file, sha256: hash(bytes), retrieved, publisher, source_id};
    return {document: toDocument(article, {...known, url: isOwn ? canonical : url}), got: url};
  } catch (error) {
    problems.push(toProblem(file, `unreadable record: ${(error as Error).message}: ${url}`));
    return 'unreadable';
  }
}

async function readBytes(folder: string, entry: IndexEntry) {
  const {type, block, fields} = readEntry(folder, entry);
  if (type === 'resource') return {bytes: block, contentType: findField(fields, 'Content-Type')};
  const {headers, body} = parseHttpBlock(block);
  const bytes = await decodeBody(body, findHeader(headers, 'content-encoding'), LARGEST);
  return {bytes, contentType: findHeader(headers, 'content-type')};
}

function toDocument(article: Article, known: Omit<SourceDocument, 'kind' | 'text'>): SourceDocument {
  const {text, title, section, language, published, charset} = article;
  return {
    ...known,
    kind: 'original',
    text,
    language,
    title: title || undefined,
    section: section || undefined,
    published: published?.day,
    published_basis: published && `${published.basis}: «${published.evidence}»`,
    charset: charset.charset === 'utf-8' ? undefined : `${charset.charset} by ${charset.basis}`,
  };
}
