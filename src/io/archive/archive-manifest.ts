import {createHash} from 'node:crypto';
import {closeSync, openSync, readFileSync, readSync, renameSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {listWarcs} from './list-warcs.js';

/** What an archive held when it was last closed. Files only grow, so the hash of their first bytes holds for ever. */
export interface ArchiveManifest {
  format: 'khoosheh archive 1';
  closed: string;
  files: {name: string; bytes: number; sha256: string}[];
}

/** Writes an archive's manifest. A file whose first bytes are not what they were keeps its old line, so that it stands out. */
export function writeManifest(folder: string, closed: string): void {
  const before = new Map(readManifest(folder)?.files.map((file) => [file.name, file]));
  const files = listWarcs(folder).map((name) => {
    const bytes = statSync(join(folder, name)).size;
    const old = before.get(name);
    if (old && old.bytes === bytes) return old;
    const {whole, start} = hashFile(join(folder, name), bytes, old?.bytes);
    return old && start !== old.sha256 ? old : {name, bytes, sha256: whole};
  });
  const manifest: ArchiveManifest = {format: 'khoosheh archive 1', closed, files};
  writeFileSync(join(folder, 'manifest.json.new'), `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(join(folder, 'manifest.json.new'), join(folder, 'manifest.json'));
}

/** Reads an archive's manifest; undefined when it was never closed or is spoilt. */
export function readManifest(folder: string): ArchiveManifest | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  } catch {
    return undefined;
  }
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
