import {closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {toReason} from './to-reason.js';

type Piece = string | Uint8Array;

/** A file on its way to its place. */
export interface WholeFile {
  write(piece: Piece): void;
  /** Puts the file into its place. */
  keep(): void;
  /** Removes what was written, if it is not in its place. */
  drop(): void;
}

/**
 * Writes a file, or nothing: it is written beside its place and renamed over it, so that nobody meets half of it. Throws
 * `cannot write: <path>: no space left`, and what was there stays. A device or pipe is written as it stands.
 */
export function writeWhole(path: string, content: Piece | Iterable<Piece>): void {
  const pieces = typeof content === 'string' || content instanceof Uint8Array ? [content] : content;
  const file = openWhole(path);
  try {
    for (const piece of pieces) file.write(piece);
    file.keep();
  } finally {
    file.drop();
  }
}

/** Opens a file that is written as `writeWhole` writes one. */
export function openWhole(path: string): WholeFile {
  const stats = statSync(path, {throwIfNoEntry: false});
  const isBeside = !stats || stats.isFile();
  // what a link leads to is written, and the link stays
  const place = stats ? realpathSync(path) : path;
  const draft = isBeside ? `${place}.part-${process.pid}` : place;
  const attempt = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (cause) {
      throw new Error(`cannot write: ${path}: ${toReason(cause)}`, {cause});
    }
  };
  let file: number | undefined = attempt(() => openSync(draft, 'w'));
  const close = () => {
    if (file !== undefined) closeSync(file);
    file = undefined;
  };
  return {
    write: (piece) => attempt(() => writeFileSync(file!, piece)),
    keep: () =>
      attempt(() => {
        close();
        if (isBeside) renameSync(draft, place);
      }),
    drop() {
      close();
      if (isBeside) rmSync(draft, {force: true});
    },
  };
}
