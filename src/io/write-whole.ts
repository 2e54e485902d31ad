import {closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {toReason} from './to-reason.js';

type Piece = string | Uint8Array;

/**
 * Writes a file, or nothing: it is written beside its place and renamed over it, so that nobody meets half of it. Throws
 * `cannot write: <path>: no space left`, and what was there stays. A device or pipe is written as it stands.
 */
export function writeWhole(path: string, content: Piece | Iterable<Piece>): void {
  const chunks = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  const stats = statSync(path, {throwIfNoEntry: false});
  const isBeside = !stats || stats.isFile();
  // what a link leads to is written, and the link stays
  const place = stats ? realpathSync(path) : path;
  const draft = isBeside ? `${place}.part-${process.pid}` : place;
  try {
    writeChunks(draft, chunks);
    if (isBeside) renameSync(draft, place);
  } catch (cause) {
    if (isBeside) rmSync(draft, {force: true});
    throw new Error(`cannot write: ${path}: ${toReason(cause)}`, {cause});
  }
}

function writeChunks(path: string, chunks: Iterable<Piece>): void {
  const file = openSync(path, 'w');
  try {
    for (const chunk of chunks) writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
}
