import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  statSync,
  writeSync,
} from 'node:fs';
import {join} from 'node:path';
import {toPathInside} from '../to-path-inside.js';
import type {RecordPlace} from './archive-index.js';
import {noteFile} from './archive-manifest.js';
import {listWarcs} from './list-warcs.js';
import {readLost} from './lost-records.js';
import {formatWarcRecord, toDigest, type WarcRecord} from './warc-record.js';

export interface WriterOptions {
  now: () => number;
  uuid: () => string;
  /** A file is closed and the next begun when it has grown to this. */
  maxFileBytes?: number;
  /** Waits for the disk after each answer, so that not even a power cut loses one. */
  sync?: boolean;
  /** Written into each file's first record: who made it and by what rules. */
  info?: Record<string, string>;
}

interface OpenFile {
  filename: string;
  descriptor: number;
  size: number;
}

const MAX_FILE_BYTES = 500_000_000;

/**
 * Appends records to the newest file of an archive, and begins the next when that has grown. One file is open at a time. The
 * members of one answer go out in one write; what a full disk cut off is taken back.
 */
export function createWriter(folder: string, options: WriterOptions) {
  const {now, maxFileBytes = MAX_FILE_BYTES, sync = true} = options;
  let current: OpenFile | undefined;
  const open = (filename: string) => {
    const path = toPathInside(folder, filename);
    if (!existsSync(path)) noteFile(folder, filename, new Date(now()).toISOString());
    const descriptor = openSync(path, 'a');
    current = {filename, descriptor, size: fstatSync(descriptor).size};
    if (!current.size) write(current, formatWarcRecord(toInfo(filename, options)), sync);
    return current;
  };
  const next = () => {
    if (current && current.size < maxFileBytes) return current;
    if (current) closeSync(current.descriptor);
    const last = current?.filename ?? listWarcs(folder).filter(isOurs).at(-1);
    const isRoomy = !current && last && statSync(join(folder, last)).size < maxFileBytes;
    // The name of a file that was lost is not given again: it may be put back.
    return open(isRoomy ? last : toFilename(now(), [...listNames(folder), last ?? ''].sort().at(-1)));
  };
  return {
    append(members: Buffer[]): RecordPlace {
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

function write(file: OpenFile, bytes: Buffer, sync: boolean): void {
  try {
    for (let done = 0; done < bytes.length;) done += writeSync(file.descriptor, bytes, done);
    if (sync) fdatasyncSync(file.descriptor);
  } catch (error) {
    takeBack(file);
    const {code} = error as NodeJS.ErrnoException;
    throw new Error(`cannot write archive: ${file.filename}: ${code}`, {cause: error});
  }
  file.size += bytes.length;
}

// Where even that fails, the next opening mends it.
function takeBack({descriptor, size}: OpenFile): void {
  try {
    ftruncateSync(descriptor, size);
  } catch {
    return;
  }
}

function listNames(folder: string): string[] {
  const lost = readLost(folder).flatMap((one) => ('filename' in one ? [one.filename] : []));
  return [...listWarcs(folder), ...lost].filter(isOurs);
}

// A file that somebody put beside ours is read, and is not written to.
function isOurs(filename: string): boolean {
  return /^khoosheh-\d+/.test(filename);
}

// The number comes first, so that files sort in the order in which they were begun.
function toFilename(now: number, last: string | undefined): string {
  const number = Number(/^khoosheh-(\d+)/.exec(last ?? '')?.[1] ?? 0) + 1;
  return `khoosheh-${String(number).padStart(5, '0')}-${new Date(now).toISOString().slice(0, 10)}.warc.gz`;
}

function toInfo(filename: string, {now, uuid, info}: WriterOptions): WarcRecord {
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
      ['WARC-Record-ID', `<urn:uuid:${uuid()}>`],
      ['WARC-Date', new Date(now()).toISOString()],
      ['WARC-Filename', filename],
      ['WARC-Block-Digest', toDigest(block)],
      ['Content-Type', 'application/warc-fields'],
    ],
    block,
  };
}
