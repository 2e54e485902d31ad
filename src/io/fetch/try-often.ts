import {decodeBody, TooLargeError} from './decode-body.js';
import {findHeader, type Exchange} from './exchange.js';
import {HttpError} from './http-error.js';
import type {Line} from './line.js';
import {isRetryable, parseRetryAfter} from './retry.js';

export interface GetOptions {
  etag?: string | undefined;
  lastModified?: string | undefined;
  accept?: string;
  /** Hosts that a redirect may lead to besides the first. */
  isHostAllowed?: (hostname: string) => boolean;
}

// Longer than this is not waited for within a run: the page is left for the next.
const LONGEST_WAIT = 120;
const LONGEST_CRAWL_DELAY = 300;
const ACCEPT = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5';

export interface Try extends GetOptions {
  cookie: string | undefined;
  isFirst: boolean;
  isRobots?: boolean;
}

/** Sends a request until it is answered, with pauses, as often as the line allows; asks robots.txt first. */
export async function tryOften(
  line: Line,
  url: string,
  request: Try,
): Promise<{exchange: Exchange; body: Uint8Array; attempts: number}> {
  const delay = request.isRobots ? 0 : await readDelay(line, url);
  const headers = toHeaders(line, request);
  for (let attempt = 0; ; attempt++) {
    const isLast = attempt >= line.retries;
    const turn = {delay, isCut: request.isRobots === true};
    const outcome = await sendWhole(line, url, headers, turn).catch((error: unknown) => error as Error);
    if (outcome instanceof Error) {
      if (isLast || !(outcome instanceof HttpError) || outcome.trouble !== 'transient') throw outcome;
      await line.sleep(line.toWait(attempt));
      continue;
    }
    const {status} = outcome.exchange;
    if (!isRetryable(status) || (request.isRobots && isLast)) return {...outcome, attempts: attempt + 1};
    const asked = parseRetryAfter(findHeader(outcome.exchange.headers, 'retry-after'), line.now());
    if (isLast || (asked ?? 0) > LONGEST_WAIT) {
      const message = `GET ${url}: ${status}${asked ? `; asks to wait ${asked} s` : ''}`;
      throw new HttpError(message, {trouble: 'transient', retryAfter: asked, exchanges: [outcome.exchange]});
    }
    await line.sleep(Math.max((asked ?? 0) * 1000, asked === undefined ? line.toWait(attempt) : 0));
  }
}

async function readDelay(line: Line, url: string): Promise<number> {
  const {isAllowed, rule, crawlDelay = 0} = await line.askRobots!(url);
  const refuse = (why: string) => new HttpError(`GET ${url}: robots.txt ${why}`, {trouble: 'refused'});
  if (!isAllowed) throw refuse(`forbids: ${rule?.pattern}`);
  if (crawlDelay > LONGEST_CRAWL_DELAY) throw refuse(`asks for too long a delay: ${crawlDelay} s`);
  return crawlDelay * 1000;
}

// A body that cannot be decompressed was cut or spoilt on the way: as good as a cut connection.
async function sendWhole(line: Line, ...asked: Parameters<Line['send']>) {
  const [url] = asked;
  const exchange = await line.send(...asked);
  const encoding = findHeader(exchange.headers, 'content-encoding');
  const body = await decodeBody(exchange.body, encoding, line.maxDecodedBytes).catch((error: Error) => {
    const isTooLarge = error instanceof TooLargeError;
    throw new HttpError(`GET ${url}: ${isTooLarge ? error.message : `unreadable body: ${error.message}`}`, {
      trouble: isTooLarge ? 'refused' : 'transient',
      cause: error,
    });
  });
  return {exchange, body};
}

function toHeaders(
  {identity}: Line,
  {accept = ACCEPT, cookie, etag, lastModified, isFirst}: Try,
): [string, string][] {
  const headers = {
    'User-Agent': identity,
    Accept: accept,
    'Accept-Language': 'fa,en;q=0.7',
    'Accept-Encoding': 'gzip, deflate, br',
    Cookie: cookie,
    'If-None-Match': isFirst ? etag : undefined,
    'If-Modified-Since': isFirst ? lastModified : undefined,
  };
  return Object.entries(headers).flatMap(([name, value]) => (value ? [[name, value]] : []));
}
