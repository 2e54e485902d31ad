import type {Getter} from '../../../src/io/fetch/create-getter.js';
import type {Archive} from '../../../src/io/archive/create-archive.js';
import {discover} from './discover.js';
import {fetchPage} from './fetch-page.js';
import type {Source} from './read-sources.js';

/** What one page of a source showed. */
export interface Probe {
  source_id: string;
  /** Each way of finding articles, with how many it gave or why none. */
  discovery: {kind: string; url: string; found: number; cause?: string}[];
  page?: {
    url: string;
    outcome: string;
    cause?: string;
    family?: string;
    title?: string;
    characters?: number;
    published?: string;
    removed?: number;
  };
}

/** Tries a source as it is today: every way of finding articles, and one article. */
export async function probe(
  source: Source,
  {getter, archive}: {getter: Getter; archive: Archive},
): Promise<Probe> {
  const result: Probe = {source_id: source.id, discovery: []};
  let url: string | undefined;
  for await (const {candidates, ...way} of discover(
    {...source, discover: source.discover.map((one) => ({...one, pages: 1}))},
    {getter},
  )) {
    result.discovery.push({...way, found: candidates.length});
    url ??= candidates[0]?.url;
  }
  if (!url) return result;
  const {article, ...page} = await fetchPage(source, url, {getter, archive});
  const published = article?.published && `${article.published.day} (${article.published.basis})`;
  const read = article && {
    family: article.family,
    title: article.title,
    characters: article.text.length,
    published,
    removed: article.removed.length,
  };
  return {...result, page: {...page, ...read}};
}

/** Formats a probe as lines for a terminal. */
export function formatProbe({source_id, discovery, page}: Probe): string {
  const ways = discovery.map(
    ({kind, url, found, cause}) =>
      `  ${kind.padEnd(8)} ${cause ? `– ${cause}` : `${found} addresses: ${url}`}`,
  );
  const seen = !page
    ? '  page     – none to try'
    : page.title === undefined
      ? `  page     – ${page.outcome}: ${page.cause ?? ''}: ${page.url}`
      : `  page     ${page.family}, ${page.characters} characters, ${page.published ?? 'no date'}, ${page.removed} blocks removed: «${page.title}»\n           ${page.url}`;
  return [source_id, ...ways, seen].join('\n');
}
