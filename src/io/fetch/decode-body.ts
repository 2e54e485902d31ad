import {promisify} from 'node:util';
import {brotliDecompress, gunzip, inflate, inflateRaw} from 'node:zlib';

const decoders = {
  gzip: promisify(gunzip),
  deflate: promisify(inflate),
  raw: promisify(inflateRaw),
  br: promisify(brotliDecompress),
};

/** Bytes that grew past the limit when decompressed. */
export class TooLargeError extends Error {}

/**
 * Undoes a content encoding, at most to `maxBytes`: a gzip bomb costs no more memory than that. A header that lies about
 * plain bytes is overlooked; bytes cut short throw.
 */
export async function decodeBody(
  body: Uint8Array,
  encoding: string | undefined,
  maxBytes: number,
): Promise<Uint8Array> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && name !== 'identity');
  if (names.length > 3) throw new Error(`too many content encodings: ${names.join(', ')}`);
  let bytes = body;
  for (const name of names.reverse()) bytes = await decodeOne(bytes, name.replace(/^x-/, ''), maxBytes);
  if (bytes.length > maxBytes) throw new TooLargeError(`too large: more than ${maxBytes} bytes`);
  return bytes;
}

async function decodeOne(bytes: Uint8Array, name: string, maxBytes: number): Promise<Uint8Array> {
  if (!bytes.length) return bytes;
  if (name !== 'gzip' && name !== 'deflate' && name !== 'br')
    throw new Error(`unknown content encoding: ${name}`);
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (name === 'gzip' && !isGzip) return bytes;
  // «deflate» means zlib in the standard, and bare deflate to some servers
  const kind = name === 'deflate' && (bytes[0]! & 0x0f) !== 8 ? 'raw' : name;
  try {
    return await decoders[kind](bytes, {maxOutputLength: maxBytes});
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    if (isTooLarge) throw new TooLargeError(`too large after decompression: more than ${maxBytes} bytes`);
    throw error;
  }
}
