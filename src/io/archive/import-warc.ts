import {findHeader, type Exchange} from '../fetch/exchange.js';
import {toProblem, type Problem} from '../problem.js';
import type {Archive} from './create-archive.js';
import {readWarc} from './read-warc.js';
import {findField, parseHttpBlock, toDigest, type WarcRecord} from './warc-record.js';

export interface Imported {
  stored: number;
  /** Held already, byte for byte, at the same address and moment. */
  repeated: number;
  problems: Problem[];
}

/** Takes the pages of somebody else's WARC file into an archive, with the dates and headers that they have there. */
export function importWarc(archive: Archive, file: string, name: string): Imported {
  const imported: Imported = {stored: 0, repeated: 0, problems: []};
  const complain = (cause: string) => void imported.problems.push(toProblem(file, cause, 'warning'));
  const held = new Set(archive.entries.map(({url, date, digest}) => `${url} ${date} ${digest}`));
  const requests = new Map<string, [string, string][]>();
  for (const found of readWarc(file)) {
    if ('damage' in found) {
      complain(`unreadable from byte ${found.offset}, ${found.length} bytes: ${found.damage}`);
      continue;
    }
    const {record, offset} = found;
    const id = findField(record.fields, 'WARC-Concurrent-To');
    if (record.type === 'request' && id) requests.set(id, parseHttpBlock(record.block).headers);
    const exchange = toExchange(record, requests);
    if (typeof exchange === 'string') complain(`record at ${offset} left out: ${exchange}`);
    if (typeof exchange !== 'object') continue;
    if (held.has(`${exchange.url} ${exchange.date} ${toDigest(exchange.body)}`)) imported.repeated++;
    else {
      archive.store(exchange, name);
      imported.stored++;
    }
  }
  return imported;
}

// Undefined: a record that holds no page. A text: one that should and does not.
function toExchange(
  record: WarcRecord,
  requests: Map<string, [string, string][]>,
): Exchange | string | undefined {
  const {type, fields, block} = record;
  if (type === 'revisit')
    return `revisit of bytes that stand elsewhere: ${findField(fields, 'WARC-Target-URI')}`;
  if (type !== 'response' || !/^application\/http/i.test(findField(fields, 'Content-Type') ?? ''))
    return undefined;
  const url = findField(fields, 'WARC-Target-URI')?.replace(/^<|>$/g, '') ?? '';
  const date = new Date(findField(fields, 'WARC-Date') ?? '');
  if (!URL.canParse(url) || !/^https?:/.test(url)) return undefined;
  if (Number.isNaN(date.getTime())) return `unreadable date: ${findField(fields, 'WARC-Date')}`;
  const {status, statusText, headers, body} = parseHttpBlock(block);
  if (!status) return `no HTTP answer: ${url}`;
  const isChunked = /chunked/i.test(findHeader(headers, 'transfer-encoding') ?? '');
  return {
    url: new URL(url).href,
    date: date.toISOString(),
    ip: findField(fields, 'WARC-IP-Address'),
    requestHeaders: requests.get(findField(fields, 'WARC-Record-ID') ?? '') ?? [['Host', new URL(url).host]],
    status,
    statusText,
    headers,
    body: isChunked ? joinChunks(body) : body,
  };
}

// Some writers keep the chunks, some undo them and leave the header; bytes that are no chunks stay as they are.
function joinChunks(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.length);
  const chunks: Buffer[] = [];
  for (let at = 0; ;) {
    const end = bytes.indexOf('\r\n', at);
    const size = /^([0-9a-f]{1,8})(?:;.*)?$/i.exec(bytes.toString('latin1', at, end))?.[1];
    if (end < 0 || size === undefined) return body;
    const length = parseInt(size, 16);
    if (!length) return Buffer.concat(chunks);
    if (end + 2 + length > bytes.length) return body;
    chunks.push(bytes.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
}
