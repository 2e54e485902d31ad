import {readFileSync} from 'node:fs';
import {hash} from '../../src/io/hash.js';

/** A file that a run read or wrote, with what proves it. */
export interface ProvenFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** Reads a file's size and hash; `path` is the name under which the manifest lists it. */
export function proveFile(file: string, path: string): ProvenFile {
  const bytes = readFileSync(file);
  return {path, bytes: bytes.length, sha256: hash(bytes)};
}
