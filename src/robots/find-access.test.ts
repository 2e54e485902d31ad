import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {findAccess} from './find-access.js';
import {parseRobots} from './parse-robots.js';

const VECTORS = resolve(process.env['KHOOSHEH_SHARED'] ?? '../shared', 'vectors/robots.jsonl');
const isHere = existsSync(VECTORS);
if (!isHere) console.warn(`skipped: the reference parser's 142 rules; not found: ${VECTORS}`);

describe('findAccess(robots, agent, url)', () => {
  it.skipIf(!isHere)('agrees with the reference parser on all its 142 rules', () => {
    const rows = readFileSync(VECTORS, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const wrong = rows.filter(
      ({robots, agent, url, expected}) => findAccess(parseRobots(robots), agent, url).isAllowed !== expected,
    );
    expect(rows).toHaveLength(142);
    expect(wrong).toEqual([]);
  });

  const ROBOTS = parseRobots(
    `\ufeffUser-agent: *\r\nDisallow: /private\r\nCrawl-delay: 5\r\n\r\nUser-Agent: Khoosheh\r\nDissallow: /search\r\nallow: /search/about$\r\nCrawl-delay: 2.5\r\nSitemap: https://example.ir/sitemap.xml`,
  );

  it.each<[string, string, boolean]>([
    ['khoosheh', 'https://example.ir/private/1', true],
    ['KHOOSHEH', 'https://example.ir/search?q=1', false],
    ['khoosheh', 'https://example.ir/search/about', true],
    ['khoosheh', 'https://example.ir/search/about/2', false],
    ['somebody', 'https://example.ir/private/1', false],
    ['somebody', 'https://example.ir', true],
  ])('lets %s read %s: %s', (agent, url, expected) =>
    expect(findAccess(ROBOTS, agent, url).isAllowed).toBe(expected),
  );

  it('reads the delay of the group that speaks to the agent', () => {
    expect(findAccess(ROBOTS, 'khoosheh', '/').crawlDelay).toBe(2.5);
    expect(findAccess(ROBOTS, 'somebody', '/').crawlDelay).toBe(5);
  });

  it('reads sitemaps wherever they stand', () =>
    expect(ROBOTS.sitemaps).toEqual(['https://example.ir/sitemap.xml']));

  it('answers a rule made to be slow', () => {
    const robots = parseRobots(`user-agent: *\ndisallow: /${'*a'.repeat(1000)}b`);
    expect(findAccess(robots, 'x', `https://example.ir/${'a'.repeat(2000)}`).isAllowed).toBe(true);
  });
});
