import {join} from 'node:path';
import {takeLock} from '../lock/take-lock.js';

/** Keeps other writers out of an archive until the function it returns is called; takes over from one that died. */
export function lockArchive(folder: string): () => void {
  return takeLock(
    join(folder, 'archive.lock'),
    (holder) => `archive in use: ${folder}: by process ${holder}`,
  );
}
