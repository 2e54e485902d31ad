/** One `allow` or `disallow` line. */
export interface RobotsRule {
  isAllowed: boolean;
  /** As matched: percent-escapes in upper case, letters outside ASCII escaped. */
  pattern: string;
}

/** Rules for the agents that one group of `user-agent` lines names. */
export interface RobotsGroup {
  /** Lower case; `*` is everybody. */
  agents: string[];
  rules: RobotsRule[];
  crawlDelay: number | undefined;
}

export interface Robots {
  groups: RobotsGroup[];
  sitemaps: string[];
}

/** The standard asks for at least this much to be read (RFC 9309, 2.5); the rest of a longer file is not. */
export const ROBOTS_BYTES = 500 * 1024;

// Google's parser reads no longer lines; a rule cut there matches what is left of it.
const LONGEST_LINE = 2083 * 8 - 1;

/** Reads a robots.txt (RFC 9309), as forgiving of slips as the reference parser; what is no rule is passed over. */
export function parseRobots(text: string): Robots {
  const robots: Robots = {groups: [], sitemaps: []};
  let group: RobotsGroup | undefined;
  let isNaming = false;
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)) {
    const field = parseLine(line.slice(0, LONGEST_LINE));
    if (!field) continue;
    const {key, value} = field;
    if (key === 'user-agent') {
      if (!isNaming || !group) robots.groups.push((group = {agents: [], rules: [], crawlDelay: undefined}));
      group.agents.push(toAgent(value));
      isNaming = true;
    } else if (key === 'sitemap') robots.sitemaps.push(value);
    else if (key === 'crawl-delay') {
      if (group && /^\d+(?:\.\d+)?$/.test(value)) group.crawlDelay = Number(value);
    } else {
      isNaming = false;
      group?.rules.push({isAllowed: key === 'allow', pattern: toPattern(value)});
    }
  }
  return robots;
}

type Key = 'user-agent' | 'allow' | 'disallow' | 'sitemap' | 'crawl-delay';

// Slips that the reference parser forgives, met often enough in the wild.
const KEYS: [RegExp, Key][] = [
  [/^(?:user-agent|useragent|user agent)$/, 'user-agent'],
  [/^allow$/, 'allow'],
  [/^(?:disallow|dissallow|dissalow|disalow|diasllow|disallaw)$/, 'disallow'],
  [/^(?:sitemap|site-map)$/, 'sitemap'],
  [/^crawl-?delay$/, 'crawl-delay'],
];

// A colon may be forgotten where two words stand alone: «disallow /x».
function parseLine(line: string): {key: Key; value: string} | undefined {
  const plain = line.replace(/#.*$/, '').trim();
  const colon = plain.indexOf(':');
  const words = colon < 0 ? /^(\S+)\s+(\S+)$/.exec(plain) : undefined;
  const name = (words?.[1] ?? (colon > 0 ? plain.slice(0, colon) : '')).trim().toLowerCase();
  const key = KEYS.find(([pattern]) => pattern.test(name))?.[1];
  return key && {key, value: (words?.[2] ?? plain.slice(colon + 1)).trim()};
}

function toAgent(value: string): string {
  return /^\*(?:\s|$)/.test(value) ? '*' : (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase();
}

const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function toPattern(value: string): string {
  return value
    .replace(/%[0-9a-f]{2}/gi, (escape) => escape.toUpperCase())
    .replace(/[^\u0000-\u007f]+/g, (letters) => encodeURIComponent(letters.replace(LONE, '\ufffd')));
}
