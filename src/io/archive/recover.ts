import {existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {findHeader} from '../fetch/exchange.js';
import {formatIndexLine, parseIndexLine, type IndexEntry, type RecordPlace} from './archive-index.js';
import {readPlace} from './read-entry.js';
import {readWarc, type Damage} from './read-warc.js';
import {findField, parseHttpBlock, type WarcRecord} from './warc-record.js';

/**
 * Brings the index and the files of an archive into agreement: records that the index does not know are added; a member
 * broken by a crash is moved into a side file and cut off, so that the next one can follow. No whole record is touched,
 * not even one that stands behind damage. `mended` has one line for each thing mended.
 */
export function recoverArchive(
  folder: string,
  files: readonly string[],
): {entries: IndexEntry[]; mended: string[]} {
  const {entries, isTorn, isDamaged} = readIndex(folder);
  const mended = isTorn || isDamaged ? ['index: torn lines left out'] : [];
  const known = new Set(entries.map(({filename, offset}) => `${filename} ${offset}`));
  for (const filename of files) {
    const own = entries.filter((entry) => entry.filename === filename);
    const last = own.reduce((most, {offset}) => Math.max(most, offset), -1);
    const isLast = filename === files.at(-1);
    if (last >= 0 && !isLast && !isDamaged) continue;
    const found = scan(join(folder, filename), isDamaged ? 0 : Math.max(0, last));
    const added = found.entries.filter(({offset}) => !known.has(`${filename} ${offset}`));
    entries.push(...added);
    if (added.length) mended.push(`index: ${added.length} records of ${filename} added`);
    if (found.tail && isLast) mended.push(cutBroken(folder, {filename, ...found.tail}));
  }
  if (mended.length) writeFileSync(join(folder, 'index.cdxj'), entries.map(formatIndexLine).join(''));
  return {entries, mended};
}

/** Reads the index of an archive. `isTorn`: its last line is; `isDamaged`: others are, so it cannot be trusted. */
export function readIndex(folder: string): {entries: IndexEntry[]; isTorn: boolean; isDamaged: boolean} {
  const file = join(folder, 'index.cdxj');
  if (!existsSync(file)) return {entries: [], isTorn: false, isDamaged: false};
  const lines = readFileSync(file, 'utf8').split('\n');
  const parsed = lines.slice(0, -1).map(parseIndexLine);
  const entries = parsed.filter((entry) => entry !== undefined);
  return {entries, isTorn: lines.at(-1) !== '', isDamaged: entries.length < parsed.length};
}

/** Reads the entries of an archive from its index, or from the files themselves where the index is lost. */
export function readEntries(folder: string, files: readonly string[]): IndexEntry[] {
  const {entries, isDamaged} = readIndex(folder);
  const isUsable = !isDamaged && (entries.length || !files.length);
  return isUsable ? entries : files.flatMap((filename) => scan(join(folder, filename), 0).entries);
}

function scan(file: string, from: number): {entries: IndexEntry[]; tail: Damage | undefined} {
  const entries: IndexEntry[] = [];
  let tail: Damage | undefined;
  for (const found of readWarc(file, from)) {
    if ('damage' in found) {
      if (found.isTail) tail = found;
      continue;
    }
    const {record, offset, length} = found;
    const entry = toIndexEntry(record, {filename: basename(file), offset, length});
    if (entry) entries.push(entry);
  }
  return {entries, tail};
}

/** The index entry of a record; undefined for records that hold no page. */
export function toIndexEntry({type, fields, block}: WarcRecord, place: RecordPlace): IndexEntry | undefined {
  if (type !== 'response' && type !== 'revisit' && type !== 'resource') return undefined;
  const http = type === 'resource' ? undefined : parseHttpBlock(block);
  const header = (name: string) => http && findHeader(http.headers, name);
  const mime = (http ? header('content-type') : findField(fields, 'Content-Type')) ?? '';
  return {
    url: findField(fields, 'WARC-Target-URI')!.replace(/^<|>$/g, ''),
    date: findField(fields, 'WARC-Date')!,
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

function cutBroken(folder: string, tail: RecordPlace): string {
  const {filename, offset, length} = tail;
  mkdirSync(join(folder, 'broken'), {recursive: true});
  writeFileSync(join(folder, 'broken', `${filename}.${offset}.bin`), readPlace(folder, tail));
  truncateSync(join(folder, filename), offset);
  return `${filename}: ${length} bytes of a broken record moved to broken/`;
}
