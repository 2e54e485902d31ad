import {isUtf8} from 'node:buffer';
import {mean} from 'd3-array';
import {decodePage, type DecodedPage} from '../articles/decode-page.js';
import {findForeignFormat} from '../articles/page-kind.js';

/** A file's text, with its charset and the ground for it where that is not UTF-8; or one line that says why it has none. */
export type DecodedText =
  {text: string; charset: string | undefined; refusal?: undefined} | {refusal: string};

/** Decodes a text file: byte order mark, strict UTF-8, UTF-16, or Windows-1256 where the bytes look Persian in it. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) return {refusal: 'empty file'};
  const wide = findUtf16(bytes);
  const foreign = wide ? undefined : findForeignFormat(bytes);
  if (foreign) return {refusal: foreign === 'binary' ? 'binary file' : `binary file: ${foreign}`};
  const decoded = wide ? decodeUtf16(bytes, wide) : decodePage(bytes);
  const {text, charset, basis, evidence} = decoded;
  const isBroken = charset === 'utf-8' && text.includes('\ufffd') && !isUtf8(bytes);
  if (basis === 'guess' || isBroken) return {refusal: `invalid UTF-8: ${findInvalidByte(bytes)}`};
  if (text.includes('\0')) return {refusal: 'binary file'};
  if (!text.trim()) return {refusal: 'empty file: only spaces'};
  return {text, charset: charset === 'utf-8' ? undefined : `read as ${charset}: ${evidence.join('; ')}`};
}

function decodeUtf16(bytes: Uint8Array, charset: string): DecodedPage {
  const said = `bytes: every other one is 0 or 6, as in ${charset}`;
  return {text: new TextDecoder(charset).decode(bytes), charset, basis: 'bytes', evidence: [said]};
}

// Without a byte order mark, UTF-16 shows by its high bytes: 0x00 for Latin and spaces, 0x06 for Persian letters.
function findUtf16(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8 || bytes.length % 2 || [0xfe, 0xff].includes(bytes[0]!)) return undefined;
  const sample = bytes.subarray(0, 4096);
  const shareAt = (parity: number) =>
    mean(
      sample.filter((_, index) => index % 2 === parity),
      (byte) => Number(byte === 0 || byte === 6),
    )!;
  const [even, odd] = [shareAt(0), shareAt(1)];
  if (odd > 0.9 && even < 0.4) return 'utf-16le';
  if (even > 0.9 && odd < 0.4) return 'utf-16be';
  return undefined;
}

function findInvalidByte(bytes: Uint8Array): string {
  let low = 0;
  let high = bytes.length;
  // The longest valid prefix by halving; `stream` lets a prefix end inside a character.
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder('utf-8', {fatal: true}).decode(bytes.subarray(0, middle), {stream: true});
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  const byte = bytes[low]?.toString(16).padStart(2, '0');
  return byte ? `byte 0x${byte} at ${low}` : 'the last character is cut';
}
