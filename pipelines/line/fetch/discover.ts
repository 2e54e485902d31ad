import {promisify} from 'node:util';
import {gunzip} from 'node:zlib';
import {decodePage} from '../../../src/articles/decode-page.js';
import type {Candidate} from '../../../src/discovery/candidate.js';
import {findLinks} from '../../../src/discovery/find-links.js';
import {parseFeed} from '../../../src/discovery/parse-feed.js';
import {parseSitemap} from '../../../src/discovery/parse-sitemap.js';
import type {Getter} from '../../../src/io/fetch/create-getter.js';
import {toOutletId, type Discovery, type Source} from './read-sources.js';

/** What one way of finding articles gave, or why it gave nothing. */
export interface Discovered {
  kind: Discovery['kind'];
  url: string;
  candidates: Candidate[];
  cause?: string;
}

export interface DiscoverOptions {
  getter: Getter;
  /** Sitemaps that say that they are older are passed over. */
  since?: string | undefined;
}

const MAX_SITEMAPS = 200;
const MAX_DEPTH = 3;
const MAX_UNPACKED = 60_000_000;
const ACCEPT_XML = 'application/rss+xml,application/atom+xml,application/xml,text/xml;q=0.9,*/*;q=0.5';

/** Goes through a source's ways of finding articles; one that fails is told and the others go on. */
export async function* discover(source: Source, options: DiscoverOptions): AsyncGenerator<Discovered> {
  for (const discovery of source.discover) {
    const base = {kind: discovery.kind, url: discovery.url ?? `${discovery.urls?.length ?? 0} addresses`};
    try {
      for await (const candidates of find(source, discovery, options)) yield {...base, candidates};
    } catch (error) {
      yield {...base, candidates: [], cause: (error as Error).message};
    }
  }
}

async function* find(
  source: Source,
  discovery: Discovery,
  options: DiscoverOptions,
): AsyncGenerator<Candidate[]> {
  const {kind, url = '', urls = [], pages = 1} = discovery;
  if (kind === 'list') yield urls.map((one) => ({url: new URL(one).href}));
  else if (kind === 'feed') yield await readFeed(source, url, options);
  else if (kind === 'sitemap') yield* readSitemaps(source, [url], options);
  else if (kind === 'robots')
    yield* readSitemaps(source, (await options.getter.askRobots(url)).sitemaps, options);
  else
    for (let page = 1; page <= pages; page++) {
      const candidates = await readListing(source, url.replace('{page}', String(page)), options);
      yield candidates;
      if (!candidates.length) return;
    }
}

const isOwn =
  (source: Source) =>
  ({url}: Candidate) =>
    toOutletId(source, url) !== undefined;

async function getText(
  source: Source,
  url: string,
  {getter}: DiscoverOptions,
  accept?: string,
): Promise<string> {
  const isHostAllowed = (hostname: string) => source.hosts.includes(hostname);
  const got = await getter.get(url, {isHostAllowed, ...(accept ? {accept} : {})});
  const isPacked = got.body[0] === 0x1f && got.body[1] === 0x8b;
  const bytes = isPacked ? await promisify(gunzip)(got.body, {maxOutputLength: MAX_UNPACKED}) : got.body;
  return decodePage(bytes, got.contentType).text;
}

async function readFeed(source: Source, url: string, options: DiscoverOptions): Promise<Candidate[]> {
  const candidates = parseFeed(await getText(source, url, options, ACCEPT_XML), url);
  if (!candidates) throw new Error(`GET ${url}: not a feed`);
  return candidates.filter(isOwn(source));
}

async function readListing(source: Source, url: string, options: DiscoverOptions): Promise<Candidate[]> {
  const html = await getText(source, url, options);
  return findLinks(html, url, (link) => link !== url && toOutletId(source, link) !== undefined);
}

async function* readSitemaps(
  source: Source,
  first: string[],
  options: DiscoverOptions,
): AsyncGenerator<Candidate[]> {
  const queue = first.map((url) => ({url, depth: 0}));
  const seen = new Set<string>();
  while (queue.length) {
    const {url, depth} = queue.shift()!;
    if (seen.has(url) || seen.size >= MAX_SITEMAPS) continue;
    seen.add(url);
    const {pages, sitemaps} = parseSitemap(await getText(source, url, options, ACCEPT_XML), url);
    yield pages.filter(isOwn(source));
    const fresh = sitemaps.filter(({modified}) => !options.since || !modified || modified >= options.since);
    if (depth < MAX_DEPTH) queue.push(...fresh.map((sitemap) => ({url: sitemap.url, depth: depth + 1})));
  }
}
