import {fstatSync, writeSync} from 'node:fs';
import {Writable} from 'node:stream';
import {isatty} from 'node:tty';
import {toReason} from './to-reason.js';

const STANDARD_OUTPUT = 1;

/**
 * The standard output, whole or an error: where it is a file or a device, a write that cannot be finished throws
 * `cannot write standard output: no space left`. Node's own stream takes a short write for a whole one, and so leaves a
 * cut file behind without a word.
 */
export function openStandardOutput(): NodeJS.WritableStream {
  const stats = fstatSync(STANDARD_OUTPUT);
  const isWaited = stats.isFile() || (stats.isCharacterDevice() && !isatty(STANDARD_OUTPUT));
  if (!isWaited) return process.stdout;
  return new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      writeAll(chunk);
      done();
    },
  });
}

function writeAll(chunk: Uint8Array): void {
  try {
    for (let from = 0; from < chunk.length;) from += writeSync(STANDARD_OUTPUT, chunk, from);
  } catch (cause) {
    throw new Error(`cannot write standard output: ${toReason(cause)}`, {cause});
  }
}
