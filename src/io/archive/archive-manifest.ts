import {createHash} from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';

/** What an archive held when it was last closed. Files only grow, so the hash of their first bytes holds for ever. */
export interface ArchiveManifest {
  format: 'khoosheh archive 1';
  closed: string;
  files: {name: string; bytes: number; sha256: string}[];
}

/** Writes an archive's manifest; hashes of files that have not grown are taken over. */
export function writeManifest(folder: string, closed: string): void {
  const before = readManifest(folder)?.files ?? [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.warc.gz'))
    .sort();
  const files = names.map((name) => {
    const bytes = statSync(join(folder, name)).size;
    return (
      before.find((file) => file.name === name && file.bytes === bytes) ?? {
        name,
        bytes,
        sha256: hashStart(join(folder, name), bytes),
      }
    );
  });
  const manifest: ArchiveManifest = {format: 'khoosheh archive 1', closed, files};
  writeFileSync(join(folder, 'manifest.json.new'), `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(join(folder, 'manifest.json.new'), join(folder, 'manifest.json'));
}

/** Reads an archive's manifest; undefined when it was never closed or is spoilt. */
export function readManifest(folder: string): ArchiveManifest | undefined {
  const file = join(folder, 'manifest.json');
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

/** SHA-256 of a file's first bytes. */
export function hashStart(file: string, bytes: number): string {
  const digest = createHash('sha256');
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.alloc(1 << 20);
  for (let left = bytes; left > 0;) {
    const read = readSync(descriptor, chunk, 0, Math.min(chunk.length, left), null);
    if (!read) break;
    digest.update(chunk.subarray(0, read));
    left -= read;
  }
  closeSync(descriptor);
  return digest.digest('hex');
}
