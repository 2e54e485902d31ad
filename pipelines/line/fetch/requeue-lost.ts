import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {group, max, rollup} from 'd3-array';
import type {IndexEntry} from '../../../src/io/archive/archive-index.js';
import {readLost} from '../../../src/io/archive/lost-records.js';
import {toKey} from './fetch-source.js';
import {findSource, toOutletId, type Source} from './read-sources.js';
import {openSourceLog, type SourceLog} from './source-log.js';

interface LostPage {
  url: string;
  date: string;
  why: string;
}

/**
 * Puts pages that an archive has lost back into the queue of their source, so that the next fetch gets them: those noted as lost,
 * those of which only «the same as before» is left, and those that a source's log has as stored and the archive has not. What
 * is held in a newer vintage, or waits already, is left alone. Returns a line for each page.
 */
export function requeueLost(
  folder: string,
  {held, sources, now}: {held: readonly IndexEntry[]; sources: readonly Source[]; now: () => number},
): string[] {
  const orphans = listOrphans(held);
  const pages = [...listLost(folder), ...orphans.map(toOrphanPage)];
  const lost = group(pages, ({url}) => findSource(sources, url)?.id);
  const sound = new Set(held);
  for (const orphan of orphans) sound.delete(orphan);
  const found = group(sound, ({url}) => findSource(sources, url)?.id);
  const answered = new Set(found.get(undefined)?.map(({url}) => url));
  const strangers = (lost.get(undefined) ?? []).filter(({url}) => !answered.has(url));
  return [
    ...sources.flatMap((source) => {
      const own = {lost: lost.get(source.id) ?? [], held: found.get(source.id) ?? []};
      return requeueOfSource(folder, {source, ...own, now});
    }),
    ...new Set(strangers.map(({url}) => `not in the queue: no source asks for ${url}`)),
  ];
}

function listLost(folder: string): LostPage[] {
  return readLost(folder).flatMap((one) => {
    if (!('url' in one) || !isPage(one)) return [];
    return [{url: one.url, date: one.date, why: `lost with ${one.filename}`}];
  });
}

// Their bytes stood in a file that is gone.
function listOrphans(held: readonly IndexEntry[]): IndexEntry[] {
  const digests = new Set(held.filter(({record}) => record !== 'revisit').map(({digest}) => digest));
  return held.filter(({record, digest}) => record === 'revisit' && digest !== null && !digests.has(digest));
}

function toOrphanPage({url, date}: IndexEntry): LostPage {
  return {url, date, why: 'lost with the record that it repeats'};
}

// An answer with a text, or that there is none; redirects lead to such, and «not modified» has no bytes of its own.
function isPage({status}: Pick<IndexEntry, 'status'>): boolean {
  return (status >= 200 && status < 300) || status === 404 || status === 410;
}

interface OfSource {
  source: Source;
  lost: LostPage[];
  /** Records of the source that are whole. */
  held: IndexEntry[];
  now: () => number;
}

function requeueOfSource(folder: string, {source, lost, held, now}: OfSource): string[] {
  if (!lost.length && !existsSync(join(folder, 'log', `${source.id}.jsonl`))) return [];
  const key = (url: string) => toKey(source, url);
  const log = openSourceLog(folder, source.id, {now, toKey: key});
  const newest = rollup(
    held.filter(isPage),
    (all) => max(all, ({date}) => date)!,
    ({url}) => key(url),
  );
  const answered = new Set(held.map(({url}) => key(url)));
  const unheld = log
    .listHad()
    .filter(({url}) => !answered.has(key(url)))
    .map(({url, at}) => ({url, date: at, why: 'lost: the archive has no record of it'}));
  const wanted = [...lost, ...unheld].filter(({url, date}) => (newest.get(key(url)) ?? '') < date);
  return wanted.flatMap((page) => requeue(source, log, page));
}

function requeue(source: Source, log: SourceLog, {url, why}: LostPage): string[] {
  const last = log.outcomeOf(url);
  if (last?.outcome === 'failed') return [];
  if (!last && toOutletId(source, url) === undefined)
    return [`not in the queue: no article of ${source.id}: ${url}`];
  log.find({url});
  log.note(url, 'failed', why);
  return [`back in the queue of ${source.id}: ${url}`];
}
