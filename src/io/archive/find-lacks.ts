import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {group, sum} from 'd3-array';
import type {IndexEntry} from './archive-index.js';
import {
  hasIndexOf,
  readManifest,
  sizeOf,
  type ArchiveManifest,
  type ManifestFile,
} from './archive-manifest.js';
import {listWarcs} from './list-warcs.js';
import {countByFile, INDEX, readIndex} from './read-index.js';
import {scanWarc} from './recover.js';

/** What an archive should hold and does not: the file (its name in the archive), and what is wrong, in one line. */
export interface Lack {
  file: string;
  /** `gone`: a file; `cut`: its end; `thinned`: lines of the index; `unknown`: a file or an archive that no manifest knows. */
  kind: 'gone' | 'cut' | 'thinned' | 'unknown';
  cause: string;
}

/**
 * Compares index and manifest of an archive with its files, by sizes and counts: what was closed must be there, and every line
 * of the index must lead into its file. No record is read, except to count those of a file whose manifest did not.
 */
export function findLacks(folder: string): Lack[] {
  // In this order a fetch that is under way takes nothing away: files are noted before they are begun, lines after the record.
  const names = listWarcs(folder);
  const manifest = readManifest(folder);
  const {entries} = readIndex(folder);
  const files = findFileLacks(folder, {names, manifest, entries});
  const bad = new Set(files.map(({file}) => file));
  const lines = entries.filter(({filename}) => !bad.has(filename));
  return [
    ...(manifest || !(names.length || entries.length) ? [] : [toManifestLack(folder, names.length)]),
    ...files,
    ...findLineLacks(folder, lines),
    ...(manifest ? findIndexLacks(folder, {manifest, entries, bad}) : []),
  ];
}

function toManifestLack(folder: string, count: number): Lack {
  const state = existsSync(join(folder, 'manifest.json')) ? 'cannot be read' : 'is gone';
  const cause = `archive without a manifest: manifest.json ${state}; it should say what ${count} WARC files hold`;
  return {file: 'manifest.json', kind: 'unknown', cause};
}

interface HeldNames {
  names: string[];
  manifest: ArchiveManifest | undefined;
  entries: IndexEntry[];
}

function findFileLacks(folder: string, {names, manifest, entries}: HeldNames): Lack[] {
  const told = new Map(manifest?.files.map((file) => [file.name, file]));
  const counts = countByFile(entries);
  const toGone = (file: string, records: number): Lack => {
    return {file, kind: 'gone', cause: `archive gone: ${file}, with ${records} records`};
  };
  const known = [...told.values()].flatMap(({name, bytes, records = 0}): Lack[] => {
    const size = sizeOf(join(folder, name));
    const cause = `archive cut: ${name} has ${size} bytes; manifest.json says ${bytes}`;
    // Noted and not begun when the writer died.
    if (size === undefined) return bytes ? [toGone(name, records || (counts.get(name) ?? 0))] : [];
    return size < bytes ? [{file: name, kind: 'cut', cause}] : [];
  });
  const unknown = [...counts].filter(([name]) => !told.has(name) && !names.includes(name));
  const strange = manifest ? names.filter((name) => !told.has(name)) : [];
  return [
    ...known,
    ...unknown.map(([name, records]) => toGone(name, records)),
    ...strange.map((file): Lack => ({
      file,
      kind: 'unknown',
      cause: `archive unknown: ${file} is not in manifest.json`,
    })),
  ];
}

function findLineLacks(folder: string, entries: IndexEntry[]): Lack[] {
  return [...group(entries, ({filename}) => filename)].flatMap(([file, own]): Lack[] => {
    const size = sizeOf(join(folder, file)) ?? 0;
    const beyond = own.filter(({offset, length}) => offset + length > size).length;
    const cause = `archive cut: ${beyond} records that index.cdxj has of ${file} are beyond its end, ${size} bytes`;
    return beyond ? [{file, kind: 'cut', cause}] : [];
  });
}

function findIndexLacks(
  folder: string,
  {manifest, entries, bad}: {manifest: ArchiveManifest; entries: IndexEntry[]; bad: Set<string>},
): Lack[] {
  const file = INDEX;
  const total = manifest.index?.records ?? sum(manifest.files, ({records = 0}) => records);
  if (total && !existsSync(join(folder, INDEX)))
    return [{file, kind: 'thinned', cause: `archive thinned: index.cdxj is gone, with ${total} records`}];
  const counts = countByFile(entries);
  const thinned = manifest.files
    .filter(({name}) => !bad.has(name))
    .map((one) => ({name: one.name, missing: countRecords(folder, one) - (counts.get(one.name) ?? 0)}))
    .filter(({missing}) => missing > 0);
  if (thinned.length)
    return thinned.map(({name, missing}) => {
      return {
        file,
        kind: 'thinned',
        cause: `archive thinned: ${missing} records of ${name} are not in index.cdxj`,
      };
    });
  const isWhole = bad.size > 0 || hasIndexOf(folder, manifest);
  const cause = 'archive changed: index.cdxj is not what it was when it was closed';
  return isWhole ? [] : [{file, kind: 'thinned', cause}];
}

// Manifests of older versions have no count.
function countRecords(folder: string, {name, bytes, records}: ManifestFile): number {
  if (records !== undefined || sizeOf(join(folder, name)) === undefined) return records ?? 0;
  return scanWarc(join(folder, name)).entries.filter(({offset, length}) => offset + length <= bytes).length;
}
