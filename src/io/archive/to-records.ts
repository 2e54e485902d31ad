import type {Exchange} from '../fetch/exchange.js';
import type {IndexEntry} from './archive-index.js';
import {toDigest, type WarcFields, type WarcRecord} from './warc-record.js';

/** Where bytes were kept first. */
export type Kept = Pick<IndexEntry, 'url' | 'date'>;

/** What is needed to tell a new answer from one that is held already. */
export interface ToRecordsOptions {
  uuid: () => string;
  /** Where the same payload stands already; then a revisit record says so and the bytes are not kept twice. */
  kept: Kept | undefined;
  /** The file that it is imported from. */
  from: string | undefined;
}

const SAME = 'http://netpreserve.org/warc/1.1/revisit/identical-payload-digest';
const UNCHANGED = 'http://netpreserve.org/warc/1.1/revisit/server-not-modified';

/** Turns an exchange into its records: the answer, or a revisit where its bytes are held, and the request. */
export function toRecords(exchange: Exchange, {uuid, kept, from}: ToRecordsOptions): WarcRecord[] {
  const {url, date, ip, body, status} = exchange;
  const id = `<urn:uuid:${uuid()}>`;
  const shared: WarcFields = [
    ['WARC-Target-URI', url],
    ['WARC-Date', date],
    ['WARC-IP-Address', ip],
  ];
  const head = Buffer.from(formatHead(exchange), 'latin1');
  const block = kept ? head : Buffer.concat([head, body]);
  const asked = Buffer.from(formatRequest(exchange));
  return [
    {
      type: kept ? 'revisit' : 'response',
      fields: [
        ['WARC-Record-ID', id],
        ...shared,
        ['WARC-Profile', kept && (status === 304 ? UNCHANGED : SAME)],
        ['WARC-Refers-To-Target-URI', kept?.url],
        ['WARC-Refers-To-Date', kept?.date],
        ['WARC-Payload-Digest', status === 304 ? undefined : toDigest(body)],
        ['WARC-Block-Digest', toDigest(block)],
        ['Content-Type', 'application/http; msgtype=response'],
        ['X-Khoosheh-Imported-From', from],
      ],
      block,
    },
    {
      type: 'request',
      fields: [
        ['WARC-Record-ID', `<urn:uuid:${uuid()}>`],
        ...shared,
        ['WARC-Concurrent-To', id],
        ['WARC-Block-Digest', toDigest(asked)],
        ['Content-Type', 'application/http; msgtype=request'],
        ['X-Khoosheh-Imported-From', from],
      ],
      block: asked,
    },
  ];
}

function formatRequest({url, requestHeaders}: Exchange): string {
  const {pathname, search} = new URL(url);
  const lines = requestHeaders.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `GET ${pathname}${search} HTTP/1.1\r\n${lines}\r\n`;
}

// The body is kept without its transfer encoding, so that field steps aside: readers would look for chunks.
function formatHead({status, statusText, headers}: Exchange): string {
  const lines = headers.map(
    ([name, value]) =>
      `${/^transfer-encoding$/i.test(name) ? 'X-Original-Transfer-Encoding' : name}: ${value.replace(/[\r\n]+/g, ' ')}\r\n`,
  );
  return `HTTP/1.1 ${status} ${statusText}\r\n${lines.join('')}\r\n`;
}
