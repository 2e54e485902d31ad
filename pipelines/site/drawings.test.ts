import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {findCollisions, readDrawing} from '../../src/charts/fixtures/read-drawing.js';

const DIST = join(fileURLToPath(new URL('../..', import.meta.url)), 'dist');

// A built site is needed and is not made here: a test that builds for a minute is a test that nobody runs.
const isBuilt = Boolean(statSync(join(DIST, 'fa/index.html'), {throwIfNoEntry: false}));
if (!isBuilt) console.warn('skipped: tests of built drawings; dist/ is missing, make it with npm run build');

interface BuiltDrawing {
  page: string;
  svg: string;
}

const drawings: BuiltDrawing[] = isBuilt
  ? (['fa', 'en'] as const).flatMap((language) =>
      readdirSync(join(DIST, language), {recursive: true, encoding: 'utf8'})
        .filter((file) => file.endsWith('.html'))
        .flatMap((file) => listDrawings(`${language}/${file}`)),
    )
  : [];

describe.skipIf(!isBuilt)('the drawings of the built site', () => {
  it('let no word cover another, a mark, a rule or the edge', () => {
    expect(drawings.length).toBeGreaterThan(0);
    const faults = drawings.flatMap(({page, svg}) =>
      findCollisions(readDrawing(svg)).map((fault) => `${page}: ${fault}`),
    );
    expect(faults.slice(0, 40)).toEqual([]);
  }, 120_000);

  it('name each link within, and are called by one sentence that points to the table', () => {
    for (const {page, svg} of drawings) {
      const links = [...svg.matchAll(/<a href="[^"]+">(<title>[^<]+<\/title>)?/g)];
      expect(
        links.filter(([, title]) => !title),
        page,
      ).toEqual([]);
      expect(svg.includes('role="group"'), page).toBe(links.length > 0);
      expect(/<desc [^>]*>([^<]*)<\/desc>/.exec(svg)?.[1], page).toMatch(/table|جدول/);
    }
  });
});

function listDrawings(page: string): BuiltDrawing[] {
  const markup = readFileSync(join(DIST, page), 'utf8');
  const found = markup.matchAll(/<div class="k-drawing k-(?:wide|narrow)">(<svg[\s\S]*?<\/svg>)/g);
  return [...found].map(([, svg]) => ({page, svg: svg!}));
}
