import {createHash} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import type {Exchange} from '../fetch/exchange.js';

export type WarcType =
  'warcinfo' | 'response' | 'request' | 'revisit' | 'resource' | 'metadata' | 'conversion' | 'continuation';

/** Named fields in order; those without a value are not written. */
export type WarcFields = [name: string, value: string | undefined][];

/** One WARC record: its fields and its block. */
export interface WarcRecord {
  type: WarcType;
  fields: WarcFields;
  block: Uint8Array;
}

/** Formats a record as WARC 1.1 (ISO 28500:2017) prints it, in a gzip member of its own (annex D). */
export function formatWarcRecord({type, fields, block}: WarcRecord): Buffer {
  const all: WarcFields = [['WARC-Type', type], ...fields, ['Content-Length', String(block.length)]];
  // A line break in a field would begin another field.
  const lines = all.map(([name, value]) =>
    value === undefined ? '' : `${name}: ${value.replace(/[\r\n\0]+/g, ' ')}\r\n`,
  );
  const head = `WARC/1.1\r\n${lines.join('')}\r\n`;
  return gzipSync(Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]), {level: 6});
}

/** Reads one record from its uncompressed bytes; throws when they are not one whole record. */
export function parseWarcRecord(bytes: Buffer): WarcRecord {
  const end = bytes.indexOf('\r\n\r\n');
  const lines = end < 0 ? [] : bytes.toString('utf8', 0, end).split('\r\n');
  if (!/^WARC\/(?:1\.0|1\.1|0\.1[78])$/.test(lines[0] ?? '')) throw new Error('not a WARC record');
  const fields = parseFields(lines.slice(1));
  const length = Number(findField(fields, 'Content-Length'));
  const block = bytes.subarray(end + 4, end + 4 + length);
  if (!Number.isInteger(length) || block.length !== length)
    throw new Error(`record cut: ${block.length} bytes; told: ${length}`);
  return {type: (findField(fields, 'WARC-Type') ?? '') as WarcType, fields, block};
}

function parseFields(lines: string[]): [name: string, value: string][] {
  return lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 0 ? [] : [[line.slice(0, colon), line.slice(colon + 1).trim()]];
  });
}

/** Finds a named field of a record, whatever its case. */
export function findField(fields: WarcFields, name: string): string | undefined {
  return fields.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
}

/** A digest as WARC fields carry it. */
export function toDigest(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** Whether bytes have a digest; undefined where its algorithm is not known here. */
export function hasDigest(bytes: Uint8Array, digest: string): boolean | undefined {
  const [name = '', value = ''] = digest.split(':');
  const algorithm = name.toLowerCase().replace('-', '');
  if (!['sha256', 'sha1', 'md5', 'sha512'].includes(algorithm)) return undefined;
  const raw = createHash(algorithm).update(bytes).digest();
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
export function parseHttpBlock(
  block: Uint8Array,
): Pick<Exchange, 'status' | 'statusText' | 'headers' | 'body'> {
  const bytes = Buffer.from(block.buffer, block.byteOffset, block.length);
  const end = bytes.indexOf('\r\n\r\n');
  const [first = '', ...lines] = bytes.toString('latin1', 0, end < 0 ? bytes.length : end).split('\r\n');
  const match = /^HTTP\/[\d.]+ (\d{3}) ?(.*)$/.exec(first);
  return {
    status: Number(match?.[1] ?? 0),
    statusText: match?.[2] ?? '',
    headers: parseFields(lines),
    body: end < 0 ? new Uint8Array() : block.subarray(end + 4),
  };
}
