import {findAccess, type Access} from '../../robots/find-access.js';
import {parseRobots, ROBOTS_BYTES, type Robots} from '../../robots/parse-robots.js';
import {HttpError} from './http-error.js';

const AGENT = 'khoosheh';
// RFC 9309, 2.4: a cached copy is used no longer than a day; what could not be had is asked again sooner.
const FRESH = 24 * 3600_000;
const FRESH_FAILURE = 10 * 60_000;

const EVERYTHING: Robots = {groups: [], sitemaps: []};

export interface RobotsCacheOptions {
  now: () => number;
  /** Gets a robots.txt: its status and at most its first bytes; throws an HttpError when there is no answer. */
  load: (url: string) => Promise<{status: number; body: Uint8Array}>;
}

/** Asks what the robots.txt of an address's origin says of it. */
export type RobotsCache = (url: string) => Promise<Access & {sitemaps: string[]}>;

/** Creates the keeper of robots.txt: one for each origin, loaded when first needed, obeyed always. */
export function createRobotsCache({now, load}: RobotsCacheOptions): RobotsCache {
  const origins = new Map<string, {robots: Promise<Robots>; until: number}>();
  return async (url) => {
    const {origin} = new URL(url);
    const kept = origins.get(origin);
    if (!kept || kept.until < now()) {
      const entry = {robots: readRobots(`${origin}/robots.txt`, load), until: now() + FRESH};
      entry.robots.catch(() => (entry.until = now() + FRESH_FAILURE));
      origins.set(origin, entry);
    }
    const robots = await origins.get(origin)!.robots;
    return {...findAccess(robots, AGENT, new URL(url).href), sitemaps: robots.sitemaps};
  };
}

// RFC 9309, 2.3.1: «unavailable» (4xx) allows everything, «unreachable» (5xx, no answer) allows nothing.
async function readRobots(url: string, load: RobotsCacheOptions['load']): Promise<Robots> {
  const unreachable = (why: string, cause?: unknown) =>
    new HttpError(`robots.txt unreachable, so nothing is allowed: ${url}: ${why}`, {
      trouble: 'transient',
      cause,
    });
  const answer = await load(url).catch((error: Error) => {
    throw unreachable(error.message.replace(/^GET \S+: /, ''), error);
  });
  if (answer.status === 429 || answer.status >= 500) throw unreachable(String(answer.status));
  if (answer.status >= 300) return EVERYTHING;
  return parseRobots(new TextDecoder().decode(answer.body.subarray(0, ROBOTS_BYTES)));
}
