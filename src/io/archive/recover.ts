import {mkdirSync, truncateSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {max, rollup} from 'd3-array';
import {findHeader} from '../fetch/exchange.js';
import {toPathInside} from '../to-path-inside.js';
import type {IndexEntry, RecordPlace} from './archive-index.js';
import {hasIndexOf, readManifest, sizeOf} from './archive-manifest.js';
import {readPlace} from './read-entry.js';
import {readIndex, writeIndex} from './read-index.js';
import {readWarc, type Damage} from './read-warc.js';
import {findField, parseHttpBlock, type WarcRecord} from './warc-record.js';

/**
 * Brings the index and the files of an archive into agreement: records that the index does not know are added, and an index
 * that is not as the manifest says is made anew; a member broken by a crash is moved into a side file and cut off, so that
 * the next one can follow. No whole record is touched, not even one that stands behind damage, and lines whose record is gone
 * stay, so that it is missed. `mended` has one line for each thing mended.
 */
export function recoverArchive(
  folder: string,
  files: readonly string[],
): {entries: IndexEntry[]; mended: string[]} {
  const index = readIndex(folder);
  const isChanged = !hasIndexOf(folder, readManifest(folder) ?? {});
  const isTrusted = !index.isDamaged && !isChanged;
  const mended = index.isTorn || index.isDamaged ? ['index: torn lines left out'] : [];
  if (isChanged) mended.push('index: not what it was when it was closed; made anew');
  const known = new Set(index.entries.map(toPlace));
  const lasts = findLastOffsets(index.entries);
  const added: IndexEntry[] = [];
  for (const filename of files) {
    const last = lasts.get(filename);
    const isLast = filename === files.at(-1);
    if (last !== undefined && !isLast && isTrusted) continue;
    const found = scanWarc(join(folder, filename), isTrusted ? last : 0);
    const fresh = found.entries.filter((entry) => !known.has(toPlace(entry)));
    added.push(...(isTrusted ? fresh : found.entries));
    if (fresh.length) mended.push(`index: ${fresh.length} records of ${filename} added`);
    const tail = found.damages.find(({isTail}) => isTail);
    if (tail && isLast) mended.push(cutBroken(folder, {filename, ...tail}));
  }
  const entries = isTrusted ? [...index.entries, ...added] : joinEntries(added, index.entries);
  if (mended.length) writeIndex(folder, entries);
  return {entries, mended};
}

function findLastOffsets(entries: readonly IndexEntry[]): Map<string, number> {
  return rollup(
    entries,
    (own) => max(own, ({offset}) => offset)!,
    ({filename}) => filename,
  );
}

// What was found stands; a line whose record was not found stays, so that it is missed.
function joinEntries(found: IndexEntry[], told: readonly IndexEntry[]): IndexEntry[] {
  const places = new Set(found.map(toPlace));
  return [...found, ...told.filter((entry) => !places.has(toPlace(entry)))];
}

/** Reads the entries of an archive from its index, those whose files hold them, or from the files where the index is lost. */
export function readEntries(folder: string, files: readonly string[]): IndexEntry[] {
  const {entries, isDamaged} = readIndex(folder);
  const isUsable = !isDamaged && (entries.length || !files.length);
  const sizes = new Map(files.map((filename) => [filename, sizeOf(join(folder, filename)) ?? 0]));
  const held = entries.filter(({filename, offset, length}) => offset + length <= (sizes.get(filename) ?? 0));
  return isUsable ? held : files.flatMap((filename) => scanWarc(join(folder, filename)).entries);
}

/** Names a place in an archive. */
export function toPlace({filename, offset}: Pick<RecordPlace, 'filename' | 'offset'>): string {
  return `${filename} ${offset}`;
}

/** Reads the entries of a WARC file from the file itself, and what is damaged in it. */
export function scanWarc(file: string, from = 0): {entries: IndexEntry[]; damages: Damage[]} {
  const entries: IndexEntry[] = [];
  const damages: Damage[] = [];
  for (const found of readWarc(file, from)) {
    if ('damage' in found) {
      damages.push(found);
      continue;
    }
    const {record, offset, length} = found;
    const entry = toIndexEntry(record, {filename: basename(file), offset, length});
    if (entry) entries.push(entry);
  }
  return {entries, damages};
}

/** The index entry of a record; undefined for records that hold no page. */
export function toIndexEntry({type, fields, block}: WarcRecord, place: RecordPlace): IndexEntry | undefined {
  if (type !== 'response' && type !== 'revisit' && type !== 'resource') return undefined;
  const url = findField(fields, 'WARC-Target-URI')?.replace(/^<|>$/g, '');
  const date = findField(fields, 'WARC-Date');
  if (!url || !URL.canParse(url) || !date) return undefined;
  const http = type === 'resource' ? undefined : parseHttpBlock(block);
  const header = (name: string) => http && findHeader(http.headers, name);
  const mime = (http ? header('content-type') : findField(fields, 'Content-Type')) ?? '';
  return {
    url,
    date,
    record: type,
    status: http?.status ?? 200,
    mime: mime.split(';')[0]!.trim().toLowerCase(),
    digest: findField(fields, 'WARC-Payload-Digest') ?? null,
    ...place,
    etag: header('etag'),
    lastModified: header('last-modified'),
    from: findField(fields, 'X-Khoosheh-Imported-From'),
  };
}

/** Moves the broken tail of a file into a side file and cuts it off; returns what to tell. */
export function cutBroken(folder: string, tail: RecordPlace): string {
  const {filename, offset, length} = tail;
  mkdirSync(join(folder, 'broken'), {recursive: true});
  writeFileSync(toPathInside(folder, 'broken', `${filename}.${offset}.bin`), readPlace(folder, tail));
  truncateSync(join(folder, filename), offset);
  return `${filename}: ${length} bytes of a broken record moved to broken/`;
}
