import {createHash} from 'node:crypto';
import {closeSync, openSync, readFileSync, readSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {writeWhole} from '../write-whole.js';
import {listWarcs} from './list-warcs.js';
import {countByFile, INDEX, readIndex} from './read-index.js';

/** What an archive held when it was last closed. Files only grow, so the hash of their first bytes holds for ever. */
export interface ArchiveManifest {
  format: 'khoosheh archive 1';
  closed: string;
  files: ManifestFile[];
  /** The index, which only grows as well; older versions did not write it down. */
  index?: {records: number; bytes: number; sha256: string};
}

export interface ManifestFile {
  name: string;
  bytes: number;
  sha256: string;
  /** Lines of the index that lead into the file; older versions did not count them. */
  records?: number;
}

const EMPTY = createHash('sha256').digest('hex');

/**
 * Writes an archive's manifest. A file that is gone, cut or thinned, or whose first bytes are not what they were, keeps the
 * line that it has in `before`, so that it stands out.
 */
export function writeManifest(
  folder: string,
  closed: string,
  before: ArchiveManifest | null = readManifest(folder) ?? null,
): void {
  const old = new Map(before?.files.map((file) => [file.name, file]));
  const {entries} = readIndex(folder);
  const counts = countByFile(entries);
  const names = [...new Set([...old.keys(), ...listWarcs(folder)])].sort();
  const index = join(folder, INDEX);
  const bytes = sizeOf(index) ?? 0;
  const manifest: ArchiveManifest = {
    format: 'khoosheh archive 1',
    closed,
    files: names.map((name) => toLine(folder, {name, records: counts.get(name) ?? 0, old: old.get(name)})),
    index: {records: entries.length, bytes, sha256: bytes ? hashFile(index, bytes).whole : EMPTY},
  };
  replaceManifest(folder, manifest);
}

function toLine(
  folder: string,
  {name, records, old}: {name: string; records: number; old: ManifestFile | undefined},
): ManifestFile {
  const bytes = sizeOf(join(folder, name));
  if (bytes === undefined) return old!;
  if (old && (bytes < old.bytes || records < (old.records ?? 0))) return old;
  if (old && old.bytes === bytes) return {...old, records};
  const {whole, start} = hashFile(join(folder, name), bytes, old?.bytes);
  return old?.bytes && start !== old.sha256 ? old : {name, bytes, sha256: whole, records};
}

/** Notes a file in the manifest before its first byte is written, so that no file is there which no manifest knows. */
export function noteFile(folder: string, name: string, closed: string): void {
  const before = readManifest(folder);
  if (before?.files.some((file) => file.name === name)) return;
  const files = [...(before?.files ?? []), {name, bytes: 0, sha256: EMPTY, records: 0}];
  const index = before ? before.index : {records: 0, bytes: 0, sha256: EMPTY};
  replaceManifest(folder, {format: 'khoosheh archive 1', closed, files, ...(index ? {index} : {})});
}

function replaceManifest(folder: string, manifest: ArchiveManifest): void {
  writeWhole(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Reads an archive's manifest; undefined when it was never closed or is spoilt. */
export function readManifest(folder: string): ArchiveManifest | undefined {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    return Array.isArray(manifest.files) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the index still begins with the bytes that it had when the manifest was written. */
export function hasIndexOf(folder: string, {index}: Pick<ArchiveManifest, 'index'>): boolean {
  if (!index?.bytes) return true;
  const file = join(folder, INDEX);
  return (sizeOf(file) ?? 0) >= index.bytes && hashFile(file, index.bytes).whole === index.sha256;
}

/** Size of a file in bytes; undefined where there is none. */
export function sizeOf(file: string): number | undefined {
  return statSync(file, {throwIfNoEntry: false})?.size;
}

/** SHA-256 of a file's first bytes, and of fewer of them where `until` is given, in one reading. */
export function hashFile(
  file: string,
  bytes: number,
  until?: number,
): {whole: string; start: string | undefined} {
  const digest = createHash('sha256');
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.alloc(1 << 20);
  let start: string | undefined;
  for (let done = 0; done < bytes;) {
    const stop = until !== undefined && done < until ? until : bytes;
    const read = readSync(descriptor, chunk, 0, Math.min(chunk.length, stop - done), done);
    if (!read) break;
    digest.update(chunk.subarray(0, read));
    done += read;
    if (done === until) start = digest.copy().digest('hex');
  }
  closeSync(descriptor);
  return {whole: digest.digest('hex'), start};
}
