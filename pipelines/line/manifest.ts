import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {hash} from '../../src/io/hash.js';
import type {Problem} from '../../src/io/problem.js';
import type {Paths} from './paths.js';

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
  problems: Problem[];
}

/** Times and whatever else differs between two runs on the same inputs; written as `run.json`. */
export interface RunRecord {
  /** Hash of inputs, options and program. */
  key: string;
  warehouse_sha256: string;
  node: string;
  platform: string;
  started_at: string;
  finished_at: string;
  seconds: Record<string, number>;
}

/** Finds the manifest of the last run, if that had the same key and all that it made still stands unchanged. */
export function findLastRun({exports, warehouse}: Paths, key: string): Manifest | undefined {
  const record = readJson<RunRecord>(join(exports, 'run.json'));
  if (record?.key !== key || hashFile(warehouse) !== record.warehouse_sha256) return undefined;
  const manifest = readJson<Manifest>(join(exports, 'manifest.json'));
  return manifest?.outputs.every(({path, sha256}) => hashFile(join(exports, path)) === sha256)
    ? manifest
    : undefined;
}

/** Reads a file's size and hash; `path` is the name under which the manifest lists it. */
export function proveFile(file: string, path: string): ProvenFile {
  const bytes = readFileSync(file);
  return {path, bytes: bytes.length, sha256: hash(bytes)};
}

/** Hash of a file, undefined where there is none. */
export function hashFile(path: string): string | undefined {
  return existsSync(path) ? hash(readFileSync(path)) : undefined;
}

// A file that is damaged proves nothing: the run is made anew.
function readJson<Content>(path: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content;
  } catch {
    return undefined;
  }
}
