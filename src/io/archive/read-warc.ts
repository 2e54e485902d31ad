import {closeSync, fstatSync, openSync, readSync} from 'node:fs';
import {crc32, inflateRawSync} from 'node:zlib';
import {parseWarcRecord, type WarcRecord} from './warc-record.js';

/** A record and where it stands in its file. */
export interface FoundRecord {
  record: WarcRecord;
  offset: number;
  /** Bytes in the file, compressed where the file is. */
  length: number;
}

/** A stretch of a file in which no whole record stands; at the end of the file it is the tail that a crash left. */
export interface Damage {
  damage: string;
  offset: number;
  length: number;
  isTail: boolean;
}

const FIRST_WINDOW = 131_072;
const LARGEST = 256_000_000;

/**
 * Reads a WARC file from an offset to its end, gzip member by gzip member or plain, over whatever is damaged on the way:
 * whole records and damages, in order; never holds more than one record.
 */
export function* readWarc(file: string, from = 0): Generator<FoundRecord | Damage> {
  const descriptor = openSync(file, 'r');
  try {
    const {size} = fstatSync(descriptor);
    for (let offset = from; offset < size;) {
      const found = readRecord(descriptor, offset, size);
      if (typeof found === 'string') {
        const next = findNextRecord(descriptor, offset + 1, size);
        yield {damage: found, offset, length: next - offset, isTail: next === size};
        offset = next;
      } else {
        yield {...found, offset};
        offset += found.length;
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

// A record may stand behind what is damaged: its beginning is looked for, and believed when all of it can be read.
function findNextRecord(descriptor: number, from: number, size: number): number {
  const chunk = Buffer.alloc(1 << 20);
  for (let start = from; start < size; start += chunk.length - 8) {
    const read = readSync(descriptor, chunk, 0, chunk.length, start);
    for (const magic of MAGIC)
      for (let at = chunk.indexOf(magic); at >= 0 && at < read; at = chunk.indexOf(magic, at + 1))
        if (typeof readRecord(descriptor, start + at, size) !== 'string') return start + at;
  }
  return size;
}

const MAGIC = [Buffer.from([0x1f, 0x8b, 0x08]), Buffer.from('WARC/1.')];

type Whole = Omit<FoundRecord, 'offset'>;

// The length of a record is known only at its end, so the window grows until the record fits.
function readRecord(descriptor: number, offset: number, size: number): Whole | string {
  let cause = 'empty';
  for (let window = FIRST_WINDOW; ; window *= 4) {
    const wanted = Math.min(window, size - offset, LARGEST);
    const bytes = Buffer.alloc(wanted);
    readSync(descriptor, bytes, 0, wanted, offset);
    try {
      return bytes[0] === 0x1f && bytes[1] === 0x8b ? readGzip(bytes) : readPlain(bytes);
    } catch (error) {
      cause = (error as Error).message;
    }
    if (wanted < window) return cause;
  }
}

// RFC 1952: ten bytes, then optional fields, raw deflate, checksum and length. The engine tells how much it used.
function readGzip(bytes: Buffer): Whole {
  const flags = bytes[3] ?? 0;
  let start = 10;
  if (flags & 4) start += 2 + bytes.readUInt16LE(start);
  for (const flag of [8, 16]) if (flags & flag) start = bytes.indexOf(0, start) + 1;
  if (flags & 2) start += 2;
  const options = {info: true, maxOutputLength: LARGEST} as never;
  const inflated: unknown = inflateRawSync(bytes.subarray(start), options);
  const {buffer, engine} = inflated as {buffer: Buffer; engine: {bytesWritten: number}};
  const end = start + engine.bytesWritten;
  if (end + 8 > bytes.length) throw new Error('gzip member cut');
  if (bytes.readUInt32LE(end) !== crc32(buffer)) throw new Error('gzip checksum differs');
  return {record: parseWarcRecord(buffer), length: end + 8};
}

function readPlain(bytes: Buffer): Whole {
  const record = parseWarcRecord(bytes);
  let end = record.block.byteOffset - bytes.byteOffset + record.block.length;
  while (bytes[end] === 13 || bytes[end] === 10) end++;
  return {record, length: end};
}
