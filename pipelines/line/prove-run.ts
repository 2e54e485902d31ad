import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {hashFile, type Manifest, type RunRecord} from './manifest.js';
import {findCurrentRun, type Paths, type RunFolder} from './paths.js';

/** What a run left, and the first of its files that is not as it left it. */
export interface ProvenRun {
  record: RunRecord | undefined;
  manifest: Manifest | undefined;
  /** Such as `missing file: exports/out.claims.csv`; undefined where all stands. */
  damage: string | undefined;
}

/** Compares each file of a run with the hash that the run wrote down: its warehouse, its manifest, and what that lists. */
export function proveRun({folder, warehouse, exports}: RunFolder): ProvenRun {
  const record = readJson<RunRecord>(join(exports, 'run.json'));
  const manifest = readJson<Manifest>(join(exports, 'manifest.json'));
  const findFault = (file: string, sha256: string) => {
    const found = hashFile(file);
    if (found === sha256) return undefined;
    return `${found === undefined ? 'missing' : 'changed'} file: ${file.slice(folder.length + 1)}`;
  };
  const findFaults = () => [
    findFault(warehouse, record!.warehouse_sha256),
    findFault(join(exports, 'manifest.json'), record!.manifest_sha256),
    ...(manifest?.outputs ?? []).map(({path, sha256}) => findFault(join(exports, path), sha256)),
  ];
  const damage = record
    ? findFaults().find((fault) => fault !== undefined)
    : 'missing or changed file: exports/run.json';
  return {record, manifest, damage};
}

/** Throws where a run, or a file of it, is not as the run left it, and names the first such file. */
export function expectWhole(run: RunFolder): void {
  if (!existsSync(run.folder)) throw new Error(`missing run: ${run.folder}`);
  const {damage} = proveRun(run);
  if (damage !== undefined) throw new Error(`damaged run: ${run.folder}: ${damage}`);
}

/**
 * Finds the manifest of the last run, if that had the same key, all that it made still stands unchanged, and so do the files beside
 * the runs that changed with it.
 */
export function findLastRun(paths: Paths, key: string): Manifest | undefined {
  const {record, manifest, damage} = proveRun(findCurrentRun(paths));
  if (record?.key !== key || damage !== undefined) return undefined;
  const isSettled = Object.entries(record.beside).every(
    ([name, sha256]) => hashFile(join(paths.data, name)) === sha256,
  );
  return isSettled ? manifest : undefined;
}

/** Reads the manifest of the run in place; undefined where there is none. */
export function readLastManifest(paths: Paths): Manifest | undefined {
  return readJson<Manifest>(join(findCurrentRun(paths).exports, 'manifest.json'));
}

// A file that is damaged proves nothing.
function readJson<Content>(path: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Content;
  } catch {
    return undefined;
  }
}
