import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {rollup} from 'd3-array';
import {writeWhole} from '../write-whole.js';
import {formatIndexLine, parseIndexLine, type IndexEntry} from './archive-index.js';

export const INDEX = 'index.cdxj';

/** Reads the index of an archive. `isTorn`: its last line is; `isDamaged`: others are, so it cannot be trusted. */
export function readIndex(folder: string): {entries: IndexEntry[]; isTorn: boolean; isDamaged: boolean} {
  const file = join(folder, INDEX);
  if (!existsSync(file)) return {entries: [], isTorn: false, isDamaged: false};
  const lines = readFileSync(file, 'utf8').split('\n');
  const parsed = lines.slice(0, -1).map(parseIndexLine);
  const entries = parsed.filter((entry) => entry !== undefined);
  return {entries, isTorn: lines.at(-1) !== '', isDamaged: entries.length < parsed.length};
}

/** Writes the index of an archive beside the old one and puts it in its place. */
export function writeIndex(folder: string, entries: readonly IndexEntry[]): void {
  writeWhole(join(folder, INDEX), entries.map(formatIndexLine).join(''));
}

/** How many entries lead into each file. */
export function countByFile(entries: readonly IndexEntry[]): Map<string, number> {
  return rollup(
    entries,
    (all) => all.length,
    ({filename}) => filename,
  );
}
