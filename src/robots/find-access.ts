import type {Robots, RobotsGroup, RobotsRule} from './parse-robots.js';

/** What a robots.txt says to one agent about one address. */
export interface Access {
  isAllowed: boolean;
  /** The line that decided, as a pattern; undefined when none speaks of the address. */
  rule: RobotsRule | undefined;
  /** Seconds between requests, where the agent's group asks for them. */
  crawlDelay: number | undefined;
}

/**
 * Finds whether an agent (its bare name, without version) may read an address: the groups that name it, else those for everybody; the longest matching
 * rule; of equals the one that allows (RFC 9309, 2.2).
 */
export function findAccess(robots: Robots, agent: string, url: string): Access {
  const groups = findGroups(robots, agent);
  const path = toPath(url);
  const matching = groups.flatMap(({rules}) => rules).filter((rule) => rule.pattern && isMatch(path, rule));
  const rule = matching.sort(
    (one, other) =>
      other.pattern.length - one.pattern.length || Number(other.isAllowed) - Number(one.isAllowed),
  )[0];
  return {
    isAllowed: rule?.isAllowed ?? true,
    rule,
    crawlDelay: groups.map(({crawlDelay}) => crawlDelay).find((delay) => delay !== undefined),
  };
}

function findGroups({groups}: Robots, agent: string): RobotsGroup[] {
  const name = agent.toLowerCase();
  const own = name ? groups.filter(({agents}) => agents.includes(name)) : [];
  return own.length ? own : groups.filter(({agents}) => agents.includes('*'));
}

// The path as it was written: the caller gives an address that is already escaped.
function toPath(url: string): string {
  const rest = url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/^\/\//, '');
  const start = rest.search(/[/?;]/);
  if (start < 0) return '/';
  const path = rest.slice(start).replace(/#.*$/s, '');
  return path.startsWith('/') ? path : `/${path}`;
}

// «index.html» allowed is its folder allowed too, as Google reads it.
function isMatch(path: string, {pattern, isAllowed}: RobotsRule): boolean {
  const folder = isAllowed ? /^(.*\/)index\.html?$/.exec(pattern)?.[1] : undefined;
  return matches(path, pattern) || (folder !== undefined && matches(path, `${folder}$`));
}

// A walk over the positions reachable so far, so that «/*a*a*a*b» costs no more than path × pattern.
function matches(path: string, pattern: string): boolean {
  let ends = [0];
  for (const [index, character] of [...pattern].entries()) {
    if (character === '$' && index + 1 === pattern.length) return ends.at(-1) === path.length;
    if (character === '*')
      ends = Array.from({length: path.length - ends[0]! + 1}, (_, step) => ends[0]! + step);
    else ends = ends.filter((end) => path[end] === character).map((end) => end + 1);
    if (!ends.length) return false;
  }
  return true;
}
