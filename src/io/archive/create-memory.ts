import type {Exchange} from '../fetch/exchange.js';
import type {IndexEntry} from './archive-index.js';
import type {Kept} from './to-records.js';
import {toDigest} from './warc-record.js';

/** Creates the memory of what an archive holds, by address and by bytes, from its entries, oldest first. */
export function createMemory(entries: readonly IndexEntry[]) {
  const held = new Map<string, Kept>();
  const newest = new Map<string, IndexEntry>();
  const answered = new Set<string>();
  const remember = (entry: IndexEntry) => {
    const {digest, record, url, date, status} = entry;
    if (digest && record !== 'revisit') held.set(digest, entry);
    // The bytes that it repeats were lost: nothing is held of it.
    if (digest && !held.has(digest)) return;
    if (status < 400 || status === 404 || status === 410) answered.add(url);
    const before = newest.get(url);
    // «Not modified» says that the answer before still holds: its digest and marks stay, the day is new.
    if (status === 304 && before) newest.set(url, {...before, date});
    else if (status >= 200 && status < 300) newest.set(url, entry);
  };
  entries.forEach(remember);
  return {
    remember,
    find: (url: string) => newest.get(url),
    has: (url: string) => answered.has(url),
    /** Where the bytes of an answer, or what it says is unchanged, are held already. */
    findKept: ({url, status, body}: Exchange): Kept | undefined => {
      const before = status === 304 ? newest.get(url) : undefined;
      if (before) return before;
      return body.length ? held.get(toDigest(body)) : undefined;
    },
  };
}
