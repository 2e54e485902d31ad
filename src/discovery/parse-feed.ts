import {parseFeed as readFeed} from 'feedsmith';
import {toCandidate, type Candidate} from './candidate.js';
import {parseEntries} from './parse-entries.js';

/**
 * Reads the entries of an RSS, RDF, Atom or JSON feed. A malformed one is read entry by entry as far as it goes; undefined
 * when there is no entry and nothing that looks like a feed.
 */
export function parseFeed(text: string, base: string): Candidate[] | undefined {
  const entries = readStrictly(text) ?? readLoosely(text);
  return entries?.flatMap((entry) => toCandidate(entry, base) ?? []);
}

type FeedEntry = Parameters<typeof toCandidate>[0];

type Loose = Record<string, unknown>;

function readStrictly(text: string): FeedEntry[] | undefined {
  try {
    const feed = readFeed(text).feed as Loose;
    const entries = (feed['items'] ?? feed['entries'] ?? []) as Loose[];
    return entries.map((entry) => ({
      url: toText(entry['link'] ?? entry['url'] ?? toHref(entry['links']) ?? entry['guid']),
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

const ROOTS = ['rss', 'feed', 'rdf:rdf'];
const FIELDS = new Map<string, keyof Candidate>([
  ['title', 'title'],
  ['link', 'url'],
  ['guid', 'url'],
  ['description', 'summary'],
  ['summary', 'summary'],
  ['pubdate', 'published'],
  ['dc:date', 'published'],
  ['published', 'published'],
  ['updated', 'modified'],
]);

function readLoosely(text: string): FeedEntry[] | undefined {
  const entries = parseEntries(text, [...ROOTS, 'item', 'entry'], FIELDS);
  return entries.length ? entries.filter(({element}) => !ROOTS.includes(element)) : undefined;
}
