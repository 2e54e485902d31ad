import {parseFeed as readFeed} from 'feedsmith';
import {Parser} from 'htmlparser2';
import {parsePageDate} from '../articles/parse-page-date.js';
import type {Candidate} from './candidate.js';

/**
 * Reads the entries of an RSS, RDF, Atom or JSON feed. A malformed one is read entry by entry as far as it goes; undefined
 * when there is no entry and nothing that looks like a feed.
 */
export function parseFeed(text: string, base: string): Candidate[] | undefined {
  const entries = readStrictly(text) ?? readLoosely(text);
  return entries?.flatMap((entry) => toCandidate(entry, base) ?? []);
}

interface FeedEntry {
  link?: string | undefined;
  title?: string | undefined;
  summary?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
}

type Loose = Record<string, unknown>;

function readStrictly(text: string): FeedEntry[] | undefined {
  try {
    const feed = readFeed(text).feed as Loose;
    const entries = (feed['items'] ?? feed['entries'] ?? []) as Loose[];
    return entries.map((entry) => ({
      link: toText(entry['link'] ?? entry['url'] ?? toHref(entry['links']) ?? entry['guid']),
      title: toText(entry['title']),
      summary: toText(entry['description'] ?? entry['summary'] ?? entry['content_text']),
      published: toText(
        entry['pubDate'] ??
          entry['published'] ??
          entry['date_published'] ??
          (entry['dc'] as Loose)?.['date'] ??
          entry['updated'],
      ),
      modified: toText(entry['updated'] ?? entry['date_modified']),
    }));
  } catch {
    return undefined;
  }
}

function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return toText(value[0]);
  return value && typeof value === 'object' ? toText((value as Loose)['value']) : undefined;
}

function toHref(links: unknown): unknown {
  const list = Array.isArray(links) ? (links as Loose[]) : [];
  return (list.find(({rel}) => !rel || rel === 'alternate') ?? list[0])?.['href'];
}

const FIELDS: Record<string, keyof FeedEntry> = {
  title: 'title',
  link: 'link',
  guid: 'link',
  description: 'summary',
  summary: 'summary',
  pubdate: 'published',
  'dc:date': 'published',
  published: 'published',
  updated: 'modified',
};

// Stray ampersands, unclosed elements, text before the declaration, an end that never came: what is whole is taken.
function readLoosely(text: string): FeedEntry[] | undefined {
  const entries: FeedEntry[] = [];
  let entry: FeedEntry | undefined;
  let field: keyof FeedEntry | undefined;
  let isFeed = false;
  const parser = new Parser(
    {
      onopentag(rawName, attributes) {
        const name = rawName.toLowerCase();
        isFeed ||= name === 'rss' || name === 'feed' || name === 'rdf:rdf';
        if (name === 'item' || name === 'entry') entries.push((entry = {}));
        else if (entry && name === 'link' && attributes['href']) entry.link ??= attributes['href'];
        const next = FIELDS[name];
        field = entry && next && entry[next] === undefined ? next : undefined;
      },
      ontext(part) {
        if (entry && field) entry[field] = (entry[field] ?? '') + part;
      },
      onclosetag(rawName) {
        field = undefined;
        if (/^(?:item|entry)$/i.test(rawName)) entry = undefined;
      },
    },
    {xmlMode: true, recognizeCDATA: true},
  );
  parser.write(text);
  parser.end();
  return isFeed || entries.length ? entries : undefined;
}

function toCandidate(
  {link, title, summary, published, modified}: FeedEntry,
  base: string,
): Candidate | undefined {
  const raw = link?.trim();
  if (!raw || !URL.canParse(raw, base)) return undefined;
  const url = new URL(raw, base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return {
    url: url.href,
    title: toPlain(title),
    summary: toPlain(summary)?.slice(0, 2_000),
    published: toDay(published),
    modified: toDay(modified),
  };
}

function toPlain(html: string | undefined): string | undefined {
  return (
    html
      ?.replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}

// «Tue, 12 Aug 2025 06:50:00 GMT» is a moment; its day in Tehran may be the next.
function toDay(text: string | undefined): string | undefined {
  const moment = text && /\d (?:GMT|UT|[+-]\d{4})\s*$/.test(text) ? Date.parse(text) : NaN;
  return parsePageDate(Number.isNaN(moment) ? (text ?? '') : new Date(moment).toISOString())?.day;
}
