import {closeSync, openSync, readSync} from 'node:fs';
import {join} from 'node:path';
import type {IndexEntry} from './archive-index.js';
import {readWarcMember, type WarcRecord} from './warc-record.js';

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
