import {closeSync, openSync, readSync} from 'node:fs';
import {gunzipSync} from 'node:zlib';
import {toPathInside} from '../to-path-inside.js';
import type {RecordPlace} from './archive-index.js';
import {parseWarcRecord, type WarcRecord} from './warc-record.js';

/** Reads the record that an index entry leads to. */
export function readEntry(folder: string, place: RecordPlace): WarcRecord {
  return parseWarcRecord(gunzipSync(readPlace(folder, place)));
}

/** Reads the bytes of a place in an archive. */
export function readPlace(folder: string, {filename, offset, length}: RecordPlace): Buffer {
  const descriptor = openSync(toPathInside(folder, filename), 'r');
  try {
    const bytes = Buffer.alloc(length);
    readSync(descriptor, bytes, 0, length, offset);
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}
