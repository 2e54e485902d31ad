import type {Getter} from '../../../src/io/fetch/create-getter.js';
import type {Archive} from '../../../src/io/archive/create-archive.js';
import {discover, type Discovered} from './discover.js';
import {fetchPage} from './fetch-page.js';
import type {Source} from './read-sources.js';

/** Tries a source as it is today: every way of finding articles, with how many it gave or why none, and one article. */
export async function probe(source: Source, {getter, archive}: {getter: Getter; archive: Archive}) {
  const discovery: (Omit<Discovered, 'candidates'> & {found: number})[] = [];
  let url: string | undefined;
  const short = {...source, discover: source.discover.map((one) => ({...one, pages: 1}))};
  for await (const {candidates, ...way} of discover(short, {getter})) {
    discovery.push({...way, found: candidates.length});
    url ??= candidates[0]?.url;
  }
  const page = url === undefined ? undefined : await probePage(source, url, {getter, archive});
  return {source_id: source.id, discovery, page};
}

async function probePage(source: Source, url: string, means: {getter: Getter; archive: Archive}) {
  const {article, ...page} = await fetchPage(source, url, means);
  const read = article && {
    family: article.family,
    title: article.title,
    characters: article.text.length,
    published: article.published && `${article.published.day} (${article.published.basis})`,
    removed: article.removed.length,
  };
  return {...page, ...read};
}

/** Formats a probe as lines for a terminal. */
export function formatProbe({source_id, discovery, page}: Awaited<ReturnType<typeof probe>>): string {
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
