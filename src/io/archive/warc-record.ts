import {createHash} from 'node:crypto';
import {gunzipSync, gzipSync} from 'node:zlib';

export type WarcType =
  'warcinfo' | 'response' | 'request' | 'revisit' | 'resource' | 'metadata' | 'conversion' | 'continuation';

/** One WARC record: its named fields in order, and its block. */
export interface WarcRecord {
  type: WarcType;
  fields: [name: string, value: string][];
  block: Uint8Array;
}

/** Formats a record as WARC 1.1 (ISO 28500:2017) prints it, in a gzip member of its own (annex D). */
export function formatWarcRecord({type, fields, block}: WarcRecord): Buffer {
  const all = [['WARC-Type', type], ...fields, ['Content-Length', String(block.length)]];
  const head = `WARC/1.1\r\n${all.map(([name, value]) => `${name}: ${toFieldValue(value!)}\r\n`).join('')}\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]), {level: 6});
}

// A line break in a field would begin another field.
function toFieldValue(value: string): string {
  return value.replace(/[\r\n\0]+/g, ' ');
}

/** Reads one record from its uncompressed bytes; throws when they are not one whole record. */
export function parseWarcRecord(bytes: Buffer): WarcRecord {
  const end = bytes.indexOf('\r\n\r\n');
  const lines = end < 0 ? [] : bytes.toString('utf8', 0, end).split('\r\n');
  if (!/^WARC\/(?:1\.0|1\.1|0\.1[78])$/.test(lines[0] ?? '')) throw new Error('not a WARC record');
  const fields = lines.slice(1).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  });
  const length = Number(findField(fields, 'Content-Length'));
  const block = bytes.subarray(end + 4, end + 4 + length);
  if (!Number.isInteger(length) || block.length !== length)
    throw new Error(`record cut: ${block.length} bytes; told: ${length}`);
  return {type: (findField(fields, 'WARC-Type') ?? '') as WarcType, fields, block};
}

/** Reads one record from its gzip member. */
export function readWarcMember(member: Uint8Array): WarcRecord {
  return parseWarcRecord(gunzipSync(member));
}

/** Finds a named field of a record, whatever its case. */
export function findField(fields: readonly [string, string][], name: string): string | undefined {
  return fields.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** A digest as WARC fields carry it. */
export function toDigest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Whether bytes have a digest; undefined where its algorithm is not known here. */
export function hasDigest(bytes: Uint8Array, digest: string): boolean | undefined {
  const [algorithm = '', value = ''] = digest.split(':');
  if (!['sha256', 'sha1', 'md5', 'sha512'].includes(algorithm.toLowerCase().replace('-', '')))
    return undefined;
  const raw = createHash(algorithm.toLowerCase().replace('-', '')).update(bytes).digest();
  return (
    value.toLowerCase() === raw.toString('hex') || value.toUpperCase().replace(/=+$/, '') === toBase32(raw)
  );
}

function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Parts the head of an HTTP message from its body. */
export function parseHttpBlock(block: Uint8Array): {
  status: number;
  statusText: string;
  headers: [string, string][];
  body: Uint8Array;
} {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.toString('latin1', 0, end < 0 ? bytes.length : end).split('\r\n');
  const headers = lines
    .filter((line) => line.includes(':'))
    .map((line): [string, string] => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 1).trim(),
    ]);
  const match = /^HTTP\/[\d.]+ (\d{3}) ?(.*)$/.exec(first);
  return {
    status: Number(match?.[1] ?? 0),
    statusText: match?.[2] ?? '',
    headers,
    body: end < 0 ? new Uint8Array() : block.subarray(end + 4),
  };
}
