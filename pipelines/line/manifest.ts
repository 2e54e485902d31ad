import {existsSync, readFileSync} from 'node:fs';
import {hash} from '../../src/io/hash.js';
import type {Problem} from '../../src/io/problem.js';

/** A file that a run read or wrote, with what proves it. */
export interface ProvenFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** What a run made and what it found; written as `manifest.json`, which two runs on the same inputs share byte for byte. */
export interface Manifest {
  name: 'khoosheh';
  version: string;
  duckdb: string;
  /** False where a check failed or a stage before `publish` was the last. */
  is_complete: boolean;
  inputs: ProvenFile[];
  /** Tables with how many rows they have. */
  outputs: (ProvenFile & {rows?: number})[];
  counts: Record<string, number>;
  /** Records that the archive has ever held, those included that it lost; manifests of older versions do not say. */
  archived?: number;
  /** What was missing and is left out by intent; manifests of older versions do not say. */
  left_out?: LeftOut[];
  problems: Problem[];
}

/** A file or folder that a run went on without, and why: the words of whoever insisted. */
export interface LeftOut {
  file: string;
  cause: string;
  reason: string;
}

/** Times and whatever else differs between two runs on the same inputs; written as `run.json`. */
export interface RunRecord {
  /** Hash of inputs, options and program. */
  key: string;
  warehouse_sha256: string;
  manifest_sha256: string;
  /** Hashes of the files that lie beside the runs and changed with this one, by their names in the data folder. */
  beside: Record<string, string>;
  node: string;
  platform: string;
  started_at: string;
  finished_at: string;
  seconds: Record<string, number>;
}

/** Reads a file's size and hash; `path` is the name under which the manifest lists it. */
export function proveFile(file: string, path: string): ProvenFile {
  return proveBytes(readFileSync(file), path);
}

/** Size and hash of bytes under the name by which the manifest lists them. */
export function proveBytes(bytes: Uint8Array, path: string): ProvenFile {
  return {path, bytes: bytes.length, sha256: hash(bytes)};
}

/** Hash of a file, undefined where there is none. */
export function hashFile(path: string): string | undefined {
  return existsSync(path) ? hash(readFileSync(path)) : undefined;
}
