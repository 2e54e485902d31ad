import {randomUUID} from 'node:crypto';
import {appendFileSync, mkdirSync} from 'node:fs';
import {join} from 'node:path';
import type {Exchange} from '../fetch/exchange.js';
import {formatIndexLine, type IndexEntry} from './archive-index.js';
import {writeManifest} from './archive-manifest.js';
import {createMemory} from './create-memory.js';
import {createWriter, type WriterOptions} from './create-writer.js';
import {findLacks} from './find-lacks.js';
import {listWarcs} from './list-warcs.js';
import {lockArchive} from './lock-archive.js';
import {recoverArchive, toIndexEntry} from './recover.js';
import {toRecords} from './to-records.js';
import {formatWarcRecord, toDigest, type WarcFields, type WarcRecord} from './warc-record.js';

export type ArchiveOptions = Partial<WriterOptions>;

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
  storePage: (page: SavedPage) => IndexEntry;
  close: () => void;
}

/** A page that somebody saved; `from` is its file. */
export interface SavedPage {
  url: string;
  date: string;
  mime: string;
  body: Uint8Array;
  from: string;
}

/**
 * Opens an archive for writing, mends what a crash left, and keeps other writers out; throws where files of it are gone or cut,
 * since what is written after would be taken for what was there.
 */
export function createArchive(folder: string, options: ArchiveOptions = {}): Archive {
  const {now = Date.now, uuid = randomUUID} = options;
  expectFolder(folder);
  const unlock = lockArchive(folder);
  const {entries, mended} = openWhole(folder, unlock);
  if (mended.length) writeManifest(folder, new Date(now()).toISOString());
  const {remember, find, has, findKept} = createMemory(entries);
  const writer = createWriter(folder, {...options, now, uuid});
  const keep = (records: WarcRecord[]): IndexEntry => {
    const entry = toIndexEntry(records[0]!, writer.append(records.map(formatWarcRecord)))!;
    appendFileSync(join(folder, 'index.cdxj'), formatIndexLine(entry));
    entries.push(entry);
    remember(entry);
    return entry;
  };
  return {
    folder,
    mended,
    entries,
    find,
    has,
    store: (exchange, from) => keep(toRecords(exchange, {uuid, kept: findKept(exchange), from})),
    storePage: (page) => keep([toResource(page, uuid())]),
    close: () => {
      writer.close();
      writeManifest(folder, new Date(now()).toISOString());
      unlock();
    },
  };
}

function openWhole(folder: string, unlock: () => void): ReturnType<typeof recoverArchive> {
  try {
    const lacks = findLacks(folder).filter(({kind}) => kind === 'gone' || kind === 'cut');
    if (lacks.length)
      throw new Error([...lacks.map(({cause}) => cause), 'khoosheh archive repair mends it'].join('\n'));
    return recoverArchive(folder, listWarcs(folder));
  } catch (error) {
    unlock();
    throw error;
  }
}

function toResource({url, date, mime, body, from}: SavedPage, id: string): WarcRecord {
  const digest = toDigest(body);
  const fields: WarcFields = [
    ['WARC-Record-ID', `<urn:uuid:${id}>`],
    ['WARC-Target-URI', url],
    ['WARC-Date', date],
    ['WARC-Payload-Digest', digest],
    ['WARC-Block-Digest', digest],
    ['Content-Type', mime],
    ['X-Khoosheh-Imported-From', from],
  ];
  return {type: 'resource', fields, block: body};
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
