import {pairs} from 'd3-array';
import {request, type Dispatcher} from 'undici';
import type {Exchange} from './exchange.js';
import {HttpError} from './http-error.js';

export interface RequestOnceOptions {
  headers: [name: string, value: string][];
  dispatcher: Dispatcher;
  findAddress: (origin: string) => string | undefined;
  /** Most bytes of the body, as sent over the line. */
  maxBytes: number;
  /** Milliseconds for the whole exchange. */
  deadline: number;
  now: () => number;
  /** Keeps the first `maxBytes` of a longer body instead of refusing it. */
  isCut: boolean;
}

/** Makes one request, without following or repeating anything; throws an HttpError when no whole answer came. */
export async function requestOnce(url: string, options: RequestOnceOptions): Promise<Exchange> {
  const {headers, dispatcher, findAddress, deadline, now} = options;
  const date = new Date(now()).toISOString();
  const signal = AbortSignal.timeout(deadline);
  try {
    const sent = {dispatcher, signal, headers: headers.flat(), responseHeaders: 'raw'} as const;
    const answer = await request(url, sent);
    const received = toPairs(answer.headers as unknown as (string | Buffer)[]);
    return {
      url,
      date,
      ip: findAddress(new URL(url).origin),
      requestHeaders: [['Host', new URL(url).host], ...headers],
      status: answer.statusCode,
      statusText: answer.statusText ?? '',
      headers: received,
      body: await readLimited(answer.body, received, {...options, url}),
    };
  } catch (error) {
    throw toHttpError(url, error, deadline);
  }
}

// Names and values take turns.
function toPairs(raw: (string | Buffer)[]): [string, string][] {
  const texts = raw.map((value) => (typeof value === 'string' ? value : value.toString('latin1')));
  return pairs(texts).filter((_, index) => index % 2 === 0);
}

async function readLimited(
  body: Dispatcher.ResponseData['body'],
  headers: [string, string][],
  {url, maxBytes, isCut}: {url: string; maxBytes: number; isCut: boolean},
): Promise<Uint8Array> {
  const told = Number(headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0);
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Ending the loop early destroys the body and with it the connection: an endless answer is not read to its end.
  for await (const chunk of body) {
    length += chunk.length;
    chunks.push(chunk);
    if (length <= maxBytes && told <= maxBytes) continue;
    if (!isCut)
      throw new HttpError(`GET ${url}: too large: more than ${maxBytes} bytes`, {trouble: 'refused'});
    if (length > maxBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, maxBytes);
}

const CAUSES: Record<string, string> = {
  UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'answer stopped half-way',
  UND_ERR_SOCKET: 'connection cut',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'answer cut: length differs',
  UND_ERR_HEADERS_OVERFLOW: 'headers too large',
  ECONNRESET: 'connection cut',
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'unknown host',
  EAI_AGAIN: 'name not resolved',
  EHOSTUNREACH: 'no way to host',
  ENETUNREACH: 'no network',
  ETIMEDOUT: 'no connection in time',
};

function toHttpError(url: string, error: unknown, deadline: number): HttpError {
  if (error instanceof HttpError) return error;
  const {code = '', name, message} = error as NodeJS.ErrnoException;
  const inner = (error as {cause?: NodeJS.ErrnoException}).cause?.code;
  const refuse = (why: string) =>
    new HttpError(`GET ${url}: ${why}: ${message}`, {trouble: 'refused', cause: error});
  if (code === 'EPRIVATE') return refuse('refused');
  // A certificate that is wrong now is wrong in a minute too; none is ever overlooked.
  if (/^(?:CERT_|ERR_TLS_CERT|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/.test(code))
    return refuse('bad certificate');
  const reason =
    name === 'TimeoutError'
      ? `no whole answer in ${deadline / 1000} s`
      : (CAUSES[code] ?? CAUSES[inner ?? ''] ?? message);
  return new HttpError(`GET ${url}: ${reason}`, {trouble: 'transient', cause: error});
}
