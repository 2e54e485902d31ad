import type {Exchange} from '../fetch/exchange.js';
import {toDigest, type WarcRecord} from './warc-record.js';

/** Where bytes were kept first. */
export interface Kept {
  url: string;
  date: string;
}

/** What is needed to tell a new answer from one that is held already. */
export interface ToRecordsOptions {
  uuid: () => string;
  /** Where the same payload stands already; then a revisit record says so and the bytes are not kept twice. */
  kept?: Kept | undefined;
}

const SAME = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest';
const UNCHANGED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';

/** Turns an exchange into its records: the answer, or a revisit where its bytes are held, and the request. */
export function toRecords(
  exchange: Exchange,
  {uuid, kept}: ToRecordsOptions,
): {answer: WarcRecord; request: WarcRecord; digest: string} {
  const {url, date, ip, body, status} = exchange;
  const digest = toDigest(body);
  const head = Buffer.from(formatHead(exchange), 'latin1');
  const block = kept ? head : Buffer.concat([head, body]);
  const id = `<urn:uuid:${uuid()}>`;
  const shared: [string, string][] = [
    ['WARC-Target-URI', url],
    ['WARC-Date', date],
    ...(ip ? [['WARC-IP-Address', ip] as [string, string]] : []),
  ];
  const refers: [string, string][] = kept
    ? [
        ['WARC-Profile', status === 304 ? UNCHANGED : SAME],
        ['WARC-Refers-To-Target-URI', kept.url],
        ['WARC-Refers-To-Date', kept.date],
      ]
    : [];
  const answer: WarcRecord = {
    type: kept ? 'revisit' : 'response',
    fields: [
      ['WARC-Record-ID', id],
      ...shared,
      ...refers,
      ...(status === 304 ? [] : [['WARC-Payload-Digest', digest] as [string, string]]),
      ['WARC-Block-Digest', toDigest(block)],
      ['Content-Type', 'application/http; msgtype=response'],
    ],
    block,
  };
  return {answer, request: toRequest(exchange, {id, shared, uuid}), digest};
}

function toRequest(
  {url, requestHeaders}: Exchange,
  {id, shared, uuid}: {id: string; shared: [string, string][]; uuid: () => string},
): WarcRecord {
  const {pathname, search} = new URL(url);
  const lines = requestHeaders.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const block = Buffer.from(`GET ${pathname}${search} HTTP/1.1\r\n${lines}\r\n`);
  return {
    type: 'request',
    fields: [
      ['WARC-Record-ID', `<urn:uuid:${uuid()}>`],
      ...shared,
      ['WARC-Concurrent-To', id],
      ['WARC-Block-Digest', toDigest(block)],
      ['Content-Type', 'application/http; msgtype=request'],
    ],
    block,
  };
}

// The body is kept without its transfer encoding, so that field steps aside: readers would look for chunks.
function formatHead({status, statusText, headers}: Exchange): string {
  const lines = headers.map(
    ([name, value]) =>
      `${/^transfer-encoding$/i.test(name) ? 'X-Original-Transfer-Encoding' : name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`,
  );
  return `HTTP/1.1 ${status} ${statusText}\r\n${lines.join('')}\r\n`;
}
