import {join} from 'node:path';
import {sum} from 'd3-array';
import {toProblem, type Problem} from '../problem.js';
import {formatIndexLine, type IndexEntry} from './archive-index.js';
import {hashFile, readManifest, sizeOf, writeManifest, type ArchiveManifest} from './archive-manifest.js';
import {findLacks} from './find-lacks.js';
import {listWarcs} from './list-warcs.js';
import {lockArchive} from './lock-archive.js';
import {noteLost, readLost, type LostRecord} from './lost-records.js';
import {readIndex, writeIndex} from './read-index.js';
import type {Damage} from './read-warc.js';
import {cutBroken, scanWarc, toPlace} from './recover.js';

export interface ArchiveRepair {
  files: number;
  records: number;
  /** What was lacking, a line each. */
  found: string[];
  /** What was done, a line each; nothing where all was well. */
  done: string[];
  /** What no repair brings back: records that are lost, bytes that no reader understands. */
  problems: Problem[];
}

export interface RepairOptions {
  now?: () => number;
  /** Puts what is lost back into the queue: called with all that is held, before anything is put in place; returns what it did. */
  requeue?: (held: IndexEntry[]) => string[];
}

interface ArchiveScan {
  entries: IndexEntry[];
  damages: (Damage & {filename: string})[];
}

/**
 * Makes index and manifest of an archive anew from its files. Whole records stay as they are; the broken tail of a file is moved
 * into a side file; what the old index and manifest know and no file holds is noted as lost. Killed at any moment, it loses
 * nothing and can be called again.
 */
export function repairArchive(
  folder: string,
  {now = Date.now, requeue = () => []}: RepairOptions = {},
): ArchiveRepair {
  const unlock = lockArchive(folder);
  try {
    const files = listWarcs(folder);
    const lacks = findLacks(folder).map(({cause}) => cause);
    const manifest = readManifest(folder);
    const lines = readIndex(folder).entries;
    const {entries, damages} = scanAll(folder, files);
    const changed = files.filter((name) => isChanged(folder, name, manifest));
    const lost = findLost(entries, {lines, manifest, noted: readLost(folder)});
    noteLost(folder, lost);
    const done = requeue(entries);
    for (const damage of damages) if (damage.isTail) done.push(cutBroken(folder, damage));
    if (!isSame(entries, lines)) {
      writeIndex(folder, entries);
      done.push(`index.cdxj: made anew: ${entries.length} records, had ${lines.length}`);
    }
    if (lacks.length || done.length || changed.length) {
      writeManifest(folder, new Date(now()).toISOString(), null);
      done.push(`manifest.json: made anew: ${files.length} files`);
    }
    const problems = [
      ...changed.map((name) => toProblem(join(folder, name), 'archive changed: it does not begin as it did')),
      ...damages.filter(({isTail}) => !isTail).map((damage) => toDamageProblem(folder, damage)),
      ...lost.map((one) => toLostProblem(folder, one)),
    ];
    return {files: files.length, records: entries.length, found: lacks, done, problems};
  } finally {
    unlock();
  }
}

function scanAll(folder: string, files: readonly string[]): ArchiveScan {
  const scan: ArchiveScan = {entries: [], damages: []};
  for (const filename of files) {
    const {entries, damages} = scanWarc(join(folder, filename));
    for (const entry of entries) scan.entries.push(entry);
    for (const damage of damages) scan.damages.push({...damage, filename});
  }
  return scan;
}

// A file that was cut is told as cut.
function isChanged(folder: string, name: string, manifest: ArchiveManifest | undefined): boolean {
  const told = manifest?.files.find((file) => file.name === name);
  const file = join(folder, name);
  if (!told?.bytes || sizeOf(file)! < told.bytes) return false;
  return hashFile(file, told.bytes).whole !== told.sha256;
}

// A record that stands elsewhere now, such as in a file of another name, is not lost.
function findLost(
  held: IndexEntry[],
  {lines, manifest, noted}: {lines: IndexEntry[]; manifest: ArchiveManifest | undefined; noted: LostRecord[]},
): LostRecord[] {
  const places = new Set(held.map(toPlace));
  const contents = new Set(held.map(toContent));
  const closed = manifest?.closed ?? null;
  const lost = lines
    .filter((line) => !places.has(toPlace(line)) && !contents.has(toContent(line)))
    .map(({url, date, record, status, digest, filename, offset}): LostRecord => {
      return {url, date, record, status, digest, filename, offset, records: 1, closed};
    });
  // A repair that was killed has noted what it found already.
  const known = new Set(
    [...noted.filter((one) => one.closed === closed), ...lost].map((one) => JSON.stringify(one)),
  );
  const told = sum(manifest?.files ?? [], ({records = 0}) => records);
  const counted = sum(known, (one) => (JSON.parse(one) as LostRecord).records);
  const nameless = told - held.length - counted;
  return closed !== null && nameless > 0 ? [...lost, {records: nameless, closed}] : lost;
}

function toContent({url, date, digest}: IndexEntry): string {
  return `${url} ${date} ${digest}`;
}

function isSame(held: readonly IndexEntry[], lines: readonly IndexEntry[]): boolean {
  const told = new Set(lines.map(formatIndexLine));
  return lines.length === held.length && held.every((entry) => told.has(formatIndexLine(entry)));
}

function toDamageProblem(
  folder: string,
  {filename, offset, length, damage}: ArchiveScan['damages'][number],
): Problem {
  const cause = `${length} bytes from ${offset} on hold no whole record and are left as they are: ${damage}`;
  return toProblem(join(folder, filename), cause);
}

function toLostProblem(folder: string, lost: LostRecord): Problem {
  if ('url' in lost)
    return toProblem(join(folder, lost.filename), `lost: ${lost.date.slice(0, 10)} ${lost.url}`);
  return toProblem(folder, `lost: ${lost.records} records of which no address is left`);
}
