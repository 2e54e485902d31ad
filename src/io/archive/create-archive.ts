import {randomUUID} from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import {join} from 'node:path';
import type {Exchange} from '../fetch/exchange.js';
import {formatIndexLine, type IndexEntry} from './archive-index.js';
import {writeManifest} from './archive-manifest.js';
import {recoverArchive, toIndexEntry} from './recover.js';
import {toRecords, type Kept} from './to-records.js';
import {formatWarcRecord, readWarcMember, toDigest, type WarcRecord} from './warc-record.js';

export interface ArchiveOptions {
  now?: () => number;
  uuid?: () => string;
  /** A file is closed and the next begun when it has grown to this. */
  maxFileBytes?: number;
  /** Waits for the disk after each answer, so that not even a power cut loses one. */
  sync?: boolean;
  /** Written into each file's first record: who made it and by what rules. */
  info?: Record<string, string>;
}

/** An archive opened for writing. Everything stored is on the disk when `store` returns. */
export interface Archive {
  folder: string;
  /** What was mended when it was opened. */
  mended: readonly string[];
  /** Every entry, oldest first. */
  entries: readonly IndexEntry[];
  /** The newest good answer held for an address. */
  find: (url: string) => IndexEntry | undefined;
  /** Whether an address has an answer that stands: a page, a redirect, or that it is not there. */
  has: (url: string) => boolean;
  store: (exchange: Exchange, from?: string) => IndexEntry;
  /** Stores a page that came without its HTTP headers. */
  storePage: (page: {url: string; date: string; mime: string; body: Uint8Array; from: string}) => IndexEntry;
  close: () => void;
}

const MAX_FILE_BYTES = 500_000_000;

/** Opens an archive for writing, mends what a crash left, and keeps other writers out. */
export function createArchive(folder: string, options: ArchiveOptions = {}): Archive {
  const {now = Date.now, uuid = randomUUID, maxFileBytes = MAX_FILE_BYTES, sync = true, info = {}} = options;
  expectFolder(folder);
  const unlock = lock(folder);
  const {entries, mended} = recoverArchive(folder, listWarcs(folder));
  const held = new Map<string, Kept>();
  const newest = new Map<string, IndexEntry>();
  const answered = new Set<string>();
  const remember = (entry: IndexEntry) => {
    if (entry.digest && entry.record !== 'revisit')
      held.set(entry.digest, {url: entry.url, date: entry.date});
    if (entry.status < 400 || entry.status === 404 || entry.status === 410) answered.add(entry.url);
    const before = newest.get(entry.url);
    // «Not modified» says that the answer before still holds: its digest and marks stay, the day is new.
    if (entry.status === 304 && before) newest.set(entry.url, {...before, date: entry.date});
    else if (entry.status >= 200 && entry.status < 300) newest.set(entry.url, entry);
  };
  entries.forEach(remember);
  const writer = createWriter(folder, {now, uuid, maxFileBytes, sync, info});
  const keep = (records: WarcRecord[], from: string | undefined): IndexEntry => {
    const place = writer.append(
      records.map((record) => formatWarcRecord(from ? withOrigin(record, from) : record)),
    );
    const entry = toIndexEntry(records[0]!, place)!;
    const told = from ? {...entry, from} : entry;
    appendFileSync(join(folder, 'index.cdxj'), formatIndexLine(told));
    entries.push(told);
    remember(told);
    return told;
  };
  return {
    folder,
    mended,
    entries,
    find: (url) => newest.get(url),
    has: (url) => answered.has(url),
    store: (exchange, from) => {
      const before = newest.get(exchange.url);
      const isUnchanged = exchange.status === 304 && before !== undefined;
      const kept = isUnchanged
        ? {url: before.url, date: before.date}
        : exchange.body.length
          ? held.get(toDigest(exchange.body))
          : undefined;
      const {answer, request} = toRecords(exchange, {uuid, kept});
      return keep([answer, request], from);
    },
    storePage: ({url, date, mime, body, from}) => {
      const digest = toDigest(body);
      const fields: [string, string][] = [
        ['WARC-Record-ID', `<urn:uuid:${uuid()}>`], ['WARC-Target-URI', url], ['WARC-Date', date],
        ['WARC-Payload-Digest', digest], ['WARC-Block-Digest', digest], ['Content-Type', mime],
      ]; // prettier-ignore
      return keep([{type: 'resource', fields, block: body}], from);
    },
    close: () => {
      writer.close();
      writeManifest(folder, new Date(now()).toISOString());
      unlock();
    },
  };
}

function expectFolder(folder: string): void {
  try {
    mkdirSync(folder, {recursive: true});
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException;
    const cause = code === 'EEXIST' || code === 'ENOTDIR' ? 'not a folder' : code;
    throw new Error(`unusable archive: ${folder}: ${cause}`, {cause: error});
  }
}

/** Names of an archive's WARC files, oldest first. */
export function listWarcs(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.warc.gz'))
        .sort()
    : [];
}

/** Reads the record that an index entry leads to. */
export function readEntry(folder: string, {filename, offset, length}: IndexEntry): WarcRecord {
  const descriptor = openSync(join(folder, filename), 'r');
  try {
    const member = Buffer.alloc(length);
    readSync(descriptor, member, 0, length, offset);
    return readWarcMember(member);
  } finally {
    closeSync(descriptor);
  }
}

function withOrigin(record: WarcRecord, from: string): WarcRecord {
  return {...record, fields: [...record.fields, ['X-Khoosheh-Imported-From', from]]};
}

function lock(folder: string): () => void {
  const file = join(folder, 'archive.lock');
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(file, String(process.pid), {flag: 'wx'});
      return () => rmSync(file, {force: true});
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt) throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder !== process.pid && isRunning(holder))
        throw new Error(`archive in use: ${folder}: by process ${holder}`, {cause: error});
      rmSync(file, {force: true});
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

type WriterOptions = Required<ArchiveOptions>;

// One file open at a time. The members of one answer go out in one write; what a full disk cut off is taken back.
function createWriter(folder: string, {now, uuid, maxFileBytes, sync, info}: WriterOptions) {
  let current: {filename: string; descriptor: number; size: number} | undefined;
  const open = (filename: string) => {
    const descriptor = openSync(join(folder, filename), 'a');
    current = {filename, descriptor, size: fstatSync(descriptor).size};
    if (!current.size) write(current, formatWarcRecord(toInfo(filename, {now, uuid, info})), sync);
    return current;
  };
  const next = () => {
    if (current && current.size < maxFileBytes) return current;
    if (current) closeSync(current.descriptor);
    const last = current?.filename ?? listWarcs(folder).at(-1);
    const isRoomy = !current && last && fileSize(join(folder, last)) < maxFileBytes;
    return open(isRoomy ? last : toFilename(now(), last));
  };
  return {
    append(members: Buffer[]) {
      const file = next();
      const place = {filename: file.filename, offset: file.size, length: members[0]!.length};
      write(file, Buffer.concat(members), sync);
      return place;
    },
    close: () => {
      if (current) closeSync(current.descriptor);
      current = undefined;
    },
  };
}

function write(
  file: {filename: string; descriptor: number; size: number},
  bytes: Buffer,
  sync: boolean,
): void {
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(file.descriptor, bytes, done);
    if (sync) fdatasyncSync(file.descriptor);
  } catch (error) {
    takeBack(file);
    throw new Error(`cannot write archive: ${file.filename}: ${(error as NodeJS.ErrnoException).code}`, {
      cause: error,
    });
  }
  file.size += bytes.length;
}

// Where even that fails, the next opening mends it.
function takeBack({descriptor, size}: {descriptor: number; size: number}): void {
  try {
    ftruncateSync(descriptor, size);
  } catch {
    return;
  }
}

function fileSize(file: string): number {
  const descriptor = openSync(file, 'r');
  const {size} = fstatSync(descriptor);
  closeSync(descriptor);
  return size;
}

// The number comes first, so that files sort in the order in which they were begun.
function toFilename(now: number, last: string | undefined): string {
  const number = Number(/^khoosheh-(\d+)/.exec(last ?? '')?.[1] ?? 0) + 1;
  return `khoosheh-${String(number).padStart(5, '0')}-${new Date(now).toISOString().slice(0, 10)}.warc.gz`;
}

function toInfo(
  filename: string,
  {now, uuid, info}: Pick<WriterOptions, 'now' | 'uuid' | 'info'>,
): WarcRecord {
  const lines = Object.entries({
    software: 'khoosheh',
    format: 'WARC File Format 1.1',
    conformsTo: 'http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/',
    robots: 'obey',
    ...info,
  });
  const block = Buffer.from(lines.map(([name, value]) => `${name}: ${value}\r\n`).join(''));
  return {
    type: 'warcinfo',
    fields: [
      ['WARC-Record-ID', `<urn:uuid:${uuid()}>`], ['WARC-Date', new Date(now()).toISOString()], ['WARC-Filename', filename],
      ['WARC-Block-Digest', toDigest(block)], ['Content-Type', 'application/warc-fields'],
    ], // prettier-ignore
    block,
  };
}
