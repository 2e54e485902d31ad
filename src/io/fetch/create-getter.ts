import {findHeader, type Got} from './exchange.js';
import {follow, type Followed} from './follow.js';
import {HttpError} from './http-error.js';
import {createLine, type GetterOptions, type Line} from './line.js';
import {createRobotsCache} from './robots-cache.js';
import type {GetOptions} from './try-often.js';

export type {GetterOptions} from './line.js';

export interface Getter {
  get(url: string, options?: GetOptions): Promise<Got>;
  /** What robots.txt says of an address. */
  askRobots: ReturnType<typeof createRobotsCache>;
  close(): Promise<void>;
}

/**
 * Creates the one way to the network: says who it is, obeys robots.txt, keeps each host's pace, repeats what failed in
 * passing, follows redirects within bounds, and throws an HttpError for what cannot be had.
 */
export function createGetter(options: GetterOptions): Getter {
  const line = createLine(options);
  const askRobots = createRobotsCache({
    now: line.now,
    load: async (url) => {
      const {exchanges, body} = await follow(line, url, {isRobots: true, isHostAllowed: () => true});
      return {status: exchanges.at(-1)!.status, body};
    },
  });
  const checked: Line = {...line, askRobots};
  return {
    get: async (url, request = {}) => toGot(url, await follow(checked, url, request)),
    askRobots,
    close: () => line.dispatcher.close(),
  };
}

function toGot(url: string, {exchanges, body, attempts}: Followed): Got {
  const last = exchanges.at(-1)!;
  const {status, headers} = last;
  const fail = (trouble: HttpError['trouble']) =>
    new HttpError(`GET ${url}: ${status}`, {trouble, exchanges});
  if (status === 404 || status === 410) throw fail('gone');
  if (status !== 304 && (status < 200 || status > 299)) throw fail('refused');
  return {
    url,
    finalUrl: last.url,
    status,
    isUnchanged: status === 304,
    contentType: findHeader(headers, 'content-type'),
    etag: findHeader(headers, 'etag'),
    lastModified: findHeader(headers, 'last-modified'),
    body,
    exchanges,
    attempts,
  };
}
