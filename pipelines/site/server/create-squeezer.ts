import {readFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {brotliCompress, constants, gzip} from 'node:zlib';

/** Gives a file compressed for an encoding; `changed` is when the file was last written. */
export type Squeezer = (path: string, encoding: 'br' | 'gzip', changed: number) => Promise<Buffer>;

/** A squeezer that keeps what it made, up to so many bytes: what was longest not asked for goes first. */
export function createSqueezer(room: number): Squeezer {
  const kept = new Map<string, Buffer>();
  const running = new Map<string, Promise<Buffer>>();
  let held = 0;
  const keep = (key: string, body: Buffer): Buffer => {
    kept.set(key, body);
    held += body.length;
    for (const [oldest, {length}] of kept) {
      if (held <= room) break;
      kept.delete(oldest);
      held -= length;
    }
    return body;
  };
  return async (path, encoding, changed) => {
    const key = `${encoding} ${changed} ${path}`;
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const work =
      running.get(key) ??
      compress(path, encoding)
        .then((body) => keep(key, body))
        .finally(() => running.delete(key));
    running.set(key, work);
    return work;
  };
}

async function compress(path: string, encoding: string): Promise<Buffer> {
  const bytes = await readFile(path);
  if (encoding === 'gzip') return promisify(gzip)(bytes);
  return promisify(brotliCompress)(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}});
}
