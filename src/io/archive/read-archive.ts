import type {Article} from '../../articles/article.js';
import type {Selectors} from '../../articles/families/family.js';
import {parseArticle} from '../../articles/parse-article.js';
import {decodeBody} from '../fetch/decode-body.js';
import {findHeader} from '../fetch/exchange.js';
import {hash} from '../hash.js';
import type {Problem} from '../problem.js';
import type {DocumentReading, SourceDocument} from '../source-document.js';
import type {IndexEntry} from './archive-index.js';
import {listWarcs} from './list-warcs.js';
import {readEntry} from './read-entry.js';
import {readEntries} from './recover.js';
import {findField, parseHttpBlock} from './warc-record.js';

/** What is known of an address from outside the archive. */
export interface PageOrigin {
  source_id: string | undefined;
  publisher: string;
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
  const documents: SourceDocument[] = [];
  const problems: Problem[] = [];
  const passed: string[] = [];
  for (const [id, {origin, vintages}] of groupVintages(entries, describe)) {
    let why: string | undefined;
    for (const entry of vintages) {
      const read = await readVintage(entry, {folder, originals, origin, id, problems, vintages});
      why = typeof read === 'string' ? (why ?? read) : undefined;
      if (typeof read === 'string') continue;
      documents.push(read);
      break;
    }
    if (why) passed.push(why);
  }
  return {documents, problems: [...problems, ...tellPassed(folder, passed)]};
}

// Nothing falls away in silence, but a line a page would drown the rest; `archive list` has the addresses.
function tellPassed(folder: string, passed: string[]): Problem[] {
  if (!passed.length) return [];
  const counts = [...new Set(passed)].map((why) => `${passed.filter((one) => one === why).length} ${why}`);
  return [
    {
      file: folder,
      cause: `${passed.length} pages are no documents: ${counts.join(', ')}`,
      severity: 'warning',
    },
  ];
}

interface ArchivedPage {
  origin: PageOrigin;
  /** Newest first; plain pages before their AMP and print forms. */
  vintages: IndexEntry[];
}

function groupVintages(
  entries: IndexEntry[],
  describe: (url: string) => PageOrigin,
): Map<string, ArchivedPage> {
  const pages = new Map<string, ArchivedPage>();
  for (const entry of entries) {
    const isPage = entry.status >= 200 && entry.status < 300 && entry.digest && /^$|html/.test(entry.mime);
    if (!isPage) continue;
    const origin = describe(entry.url);
    if (!origin.isArticle) continue;
    const id = toId(entry.url, origin);
    const page = pages.get(id) ?? {origin, vintages: []};
    pages.set(id, page);
    page.vintages.push(entry);
  }
  for (const {vintages} of pages.values())
    vintages.sort(
      (one, other) =>
        Number(isSpareForm(one.url)) - Number(isSpareForm(other.url)) || (one.date < other.date ? 1 : -1),
    );
  return new Map([...pages].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function isSpareForm(url: string): boolean {
  return /[/?&](?:amp|print)\b/.test(url);
}

function toId(url: string, {source_id, publisher, outlet_id}: PageOrigin): string {
  const prefix = source_id ?? publisher.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  const isPlain = outlet_id !== undefined && /^[\w-]*\d{3}[\w-]*$/.test(outlet_id);
  return `${prefix}-${isPlain ? outlet_id.toLowerCase() : hash(url).slice(0, 12)}`;
}

interface VintageReading {
  folder: string;
  originals: Map<string, IndexEntry>;
  origin: PageOrigin;
  id: string;
  problems: Problem[];
  vintages: IndexEntry[];
}

async function readVintage(
  entry: IndexEntry,
  {folder, originals, origin, id, problems, vintages}: VintageReading,
): Promise<SourceDocument | string> {
  const held = originals.get(entry.digest!) ?? entry;
  const file = `${held.filename}@${held.offset}`;
  try {
    const {bytes, contentType} = await readBytes(folder, held);
    const {article} = parseArticle(bytes, {
      url: entry.url,
      contentType,
      family: origin.family,
      selectors: origin.selectors,
    });
    if (!article) return 'without an article';
    if (!origin.isRelevant(article)) return 'on another subject';
    // The day on which these bytes were met first is the day on which we knew.
    const days = vintages.filter(({digest}) => digest === entry.digest).map(({date}) => date.slice(0, 10));
    return toDocument(article, {
      id,
      file,
      url: entry.url,
      sha256: hash(bytes),
      retrieved: days.sort()[0]!,
      origin,
    });
  } catch (error) {
    problems.push({
      file,
      cause: `unreadable record: ${(error as Error).message}: ${entry.url}`,
      severity: 'error',
    });
    return 'unreadable';
  }
}

async function readBytes(
  folder: string,
  entry: IndexEntry,
): Promise<{bytes: Uint8Array; contentType: string | undefined}> {
  const {type, block, fields} = readEntry(folder, entry);
  if (type === 'resource') return {bytes: block, contentType: findField(fields, 'Content-Type')};
  const {headers, body} = parseHttpBlock(block);
  const bytes = await decodeBody(body, findHeader(headers, 'content-encoding'), LARGEST);
  return {bytes, contentType: findHeader(headers, 'content-type')};
}

type Known = Pick<SourceDocument, 'id' | 'file' | 'sha256'> & {
  url: string;
  retrieved: string;
  origin: PageOrigin;
};

function toDocument(article: Article, {id, file, url, sha256, retrieved, origin}: Known): SourceDocument {
  const {text, title, section, language, published, canonical, charset} = article;
  const isPlain = charset.charset === 'utf-8';
  return {
    id,
    kind: 'original',
    text,
    sha256,
    file,
    language,
    publisher: origin.publisher,
    url: canonical ?? url,
    retrieved,
    ...(origin.source_id ? {source_id: origin.source_id} : {}),
    ...(title ? {title} : {}),
    ...(section ? {section} : {}),
    ...(published
      ? {published: published.day, published_basis: `${published.basis}: «${published.evidence}»`}
      : {}),
    ...(isPlain ? {} : {charset: `${charset.charset} by ${charset.basis}`}),
  };
}
