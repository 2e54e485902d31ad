import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {sum} from 'd3-array';
import {writeWhole} from '../write-whole.js';
import type {IndexEntry} from './archive-index.js';
import {readIndex} from './read-index.js';

/**
 * A record that an archive has held and has no more: its line of the index; or so many of which no line was left. `closed` is of
 * the manifest that had counted it.
 */
export type LostRecord =
  | (Pick<IndexEntry, 'url' | 'date' | 'record' | 'status' | 'digest' | 'filename' | 'offset'> & {
      records: 1;
      closed: string | null;
    })
  | {records: number; closed: string};

const LOST = 'lost.jsonl';

/** Reads what an archive has lost, oldest loss first. */
export function readLost(folder: string): LostRecord[] {
  const file = join(folder, LOST);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as LostRecord);
}

/** Notes what was lost, each once however often it is told. */
export function noteLost(folder: string, lost: readonly LostRecord[]): void {
  const known = readLost(folder).map((one) => JSON.stringify(one));
  const lines = new Set([...known, ...lost.map((one) => JSON.stringify(one))]);
  if (lines.size > known.length) writeWhole(join(folder, LOST), [...lines, ''].join('\n'));
}

/** How many records an archive has ever held, those included that are lost: it never falls while the archive is the same. */
export function countEverHeld(folder: string): number {
  return readIndex(folder).entries.length + sum(readLost(folder), ({records}) => records);
}
