import {findHeader, type Exchange} from './exchange.js';
import {HttpError} from './http-error.js';
import type {Line} from './line.js';
import {isPrivateHost} from './private-address.js';
import {tryOften, type GetOptions} from './try-often.js';

const MAX_HOPS = 10;

/** An address followed to its end: every exchange on the way, and the last body decoded. */
export interface Followed {
  exchanges: Exchange[];
  body: Uint8Array;
  attempts: number;
}

/**
 * Follows an address through its redirects, each checked as the first was. One cookie jar a chain: a wall that asks for
 * its own cookie back is passed, and nothing is kept for later.
 */
export async function follow(line: Line, first: string, request: FollowOptions): Promise<Followed> {
  const exchanges: Exchange[] = [];
  const seen = new Set<string>();
  const cookies = new Map<string, string>();
  const refuse = (why: string) => new HttpError(`GET ${first}: ${why}`, {trouble: 'refused', exchanges});
  let url = expectAllowed(first, line, refuse);
  let attempts = 0;
  for (let hop = 0; hop <= MAX_HOPS; hop++) {
    const cookie = cookies.get(new URL(url).origin);
    const visit = `${url} ${cookie ?? ''}`;
    if (seen.has(visit)) throw refuse(`${cookie ? 'cookie wall' : 'redirect loop'}: ${url}`);
    seen.add(visit);
    const tried = await tryOften(line, url, {...request, cookie, isFirst: hop === 0});
    attempts += tried.attempts;
    exchanges.push(tried.exchange);
    const location = findRedirect(tried.exchange);
    if (location === undefined) return {exchanges, body: tried.body, attempts};
    keepCookies(cookies, tried.exchange);
    url = expectAllowed(location, line, refuse);
    const {hostname} = new URL(url);
    if (!isKin(hostname, first) && !request.isHostAllowed?.(hostname))
      throw refuse(`redirect to another host: ${hostname}`);
  }
  throw refuse(`too many redirects: more than ${MAX_HOPS}`);
}

type FollowOptions = GetOptions & {isRobots?: boolean};

function isKin(hostname: string, first: string): boolean {
  const bare = (name: string) => name.replace(/^(?:www|m|amp)\./, '');
  return bare(hostname) === bare(new URL(first).hostname);
}

function expectAllowed(raw: string, {allowed}: Line, refuse: (why: string) => HttpError): string {
  if (!URL.canParse(raw)) throw refuse(`refused: bad address: ${raw.slice(0, 200)}`);
  const url = new URL(raw);
  url.hash = '';
  if (!/^https?:$/.test(url.protocol)) throw refuse(`refused: bad address: ${url.protocol}`);
  if (isPrivateHost(url.hostname, allowed)) throw refuse(`refused: private address: ${url.hostname}`);
  url.username = '';
  url.password = '';
  return url.href;
}

function findRedirect({status, headers, url}: Exchange): string | undefined {
  const location = [301, 302, 303, 307, 308].includes(status) ? findHeader(headers, 'location') : undefined;
  // Servers send the bytes of a Persian path as they are; they arrive as Latin-1.
  if (location === undefined) return undefined;
  const isRaw = /[\u0080-\u00ff]/.test(location);
  const decoded = isRaw ? Buffer.from(location, 'latin1').toString('utf8') : location;
  return URL.canParse(decoded, url) ? new URL(decoded, url).href : decoded;
}

function keepCookies(cookies: Map<string, string>, {headers, url}: Exchange): void {
  const {origin} = new URL(url);
  const set = headers
    .filter(([name]) => name.toLowerCase() === 'set-cookie')
    .map(([, value]) => value.split(';')[0]!.trim());
  const all = new Set([...(cookies.get(origin)?.split('; ') ?? []), ...set]);
  if (set.length) cookies.set(origin, [...all].slice(0, 20).join('; '));
}
