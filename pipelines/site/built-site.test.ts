import {readdirSync, readFileSync, statSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path/posix';
import {brotliCompressSync, constants} from 'node:zlib';
import {parse} from 'csv-parse/sync';
import {group} from 'd3-array';
import {describe, expect, it} from 'vitest';
import {findRoot} from '../../src/io/find-root.js';
import type {Language} from '../../src/rows.js';
import {formatNumber} from '../../src/words/number.js';

const DIST = join(findRoot(import.meta.url), 'dist');
// A built site is needed and is not made here.
const isBuilt = Boolean(statSync(join(DIST, 'fa/index.html'), {throwIfNoEntry: false}));
if (!isBuilt) console.warn('skipped: tests of the built files; dist/ is missing, make it with npm run build');

const files = isBuilt ? (readdirSync(DIST, {recursive: true}) as string[]) : [];
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');
const pages = files.filter((path) => /^(fa|en)\/.*\.html$/.test(path) || path === 'index.html');

describe.skipIf(!isBuilt)('one count, one definition: over all pages of both languages', () => {
  const counts = pages.flatMap((path) =>
    [...read(path).matchAll(/<data value="(\d+)" data-count="([^"]+)">([^<]*)<\/data>/g)].map(
      ([, value, quantity, shown]) => ({path, value: Number(value), quantity: quantity!, shown: shown!}),
    ),
  );
  const byQuantity = group(counts, ({quantity}) => quantity);

  it('is tried with each province and with what several pages say', () => {
    const shared = [...byQuantity.values()].filter((said) => new Set(said.map(({path}) => path)).size > 2);
    expect(shared.length).toBeGreaterThan(31);
  });

  it('one quantity is one number wherever it is said', () => {
    const differing = [...byQuantity].filter(([, said]) => new Set(said.map(({value}) => value)).size > 1);
    expect(
      differing.map(([quantity, said]) => [quantity, ...said.map(({path, value}) => `${value} in ${path}`)]),
    ).toEqual([]);
  });

  it('the number shown is the number meant, in the digits of its page', () => {
    const wrong = counts.filter(
      ({path, value, shown}) => shown !== formatNumber(value, path.slice(0, 2) as Language),
    );
    expect(wrong).toEqual([]);
  });

  it('both languages tell the same quantities on the same pages', () => {
    const told = (language: Language): string[] =>
      counts
        .filter(({path}) => path.startsWith(`${language}/`))
        .map(({path, quantity}) => `${path.slice(3)}: ${quantity}`)
        .sort();
    expect(told('en')).toEqual(told('fa'));
  });

  it('the four words part the provinces, and what is counted has as many pages', () => {
    const of = (quantity: string): number => byQuantity.get(quantity)?.[0]!.value ?? 0;
    const states = ['silent', 'spoken_of', 'named', 'counted'].map((state) => of(`provinces.${state}`));
    expect(states.reduce((sum, n) => sum + n, 0)).toBe(of('provinces'));
    const countPages = (pattern: RegExp): number => pages.filter((path) => pattern.test(path)).length;
    expect(countPages(/^en\/provinces\/IR-\d\d\/index\.html$/)).toBe(of('provinces'));
    expect(countPages(/^en\/documents\/[^/]+\/index\.html$/)).toBe(of('documents'));
    expect(countPages(/^en\/indicators\/[^/]+\/index\.html$/)).toBe(of('indicators'));
  });
});

/** How much each kind of page may weigh over the wire with its fonts, style sheets and scripts, in KB. */
const BUDGETS: Record<string, number> = {
  ...{
    home: 160,
    cover: 160,
    province: 150,
    sector: 150,
    measure: 150,
    indicator: 150,
    document: 110,
    cluster: 110,
  },
};

describe.skipIf(!isBuilt)('weights over the wire, as the server sends them, with both fonts', () => {
  const known = new Map<string, number>();
  const weigh = (path: string): number => {
    const weight = known.get(path) ?? squeeze(path);
    known.set(path, weight);
    return weight;
  };
  const weighed = pages.map((path) => {
    const markup = read(path);
    const kind = /<body class="kind-(\w+)"/.exec(markup)?.[1] ?? '';
    const loaded = new Set(listLoaded(markup).map((address) => normalize(join(dirname(path), address))));
    const weight = [path, ...loaded].reduce((sum, one) => sum + weigh(one), 0);
    return {path, kind, loaded: [...loaded], kilobytes: Math.round(weight / 1024)};
  });

  it.each(Object.entries(BUDGETS))('a page of kind %s weighs at most %i KB', (kind, budget) => {
    const own = weighed.filter((page) => page.kind === kind);
    expect(own.length).toBeGreaterThan(0);
    expect(own.every(({loaded}) => loaded.filter((path) => path.endsWith('.woff2')).length === 2)).toBe(true);
    const heavy = own.filter(({kilobytes}) => kilobytes > budget);
    expect(heavy.map(({path, kilobytes}) => `${path}: ${kilobytes} KB`)).toEqual([]);
  });

  it('the index of a language, which is loaded when somebody searches, weighs at most 150 KB', () => {
    for (const language of ['fa', 'en'])
      expect(weigh(`search/${language}.json`) / 1024, language).toBeLessThanOrEqual(150);
  });
});

describe.skipIf(!isBuilt)('every CSV file of the site', () => {
  const tables = files.filter((path) => path.endsWith('.csv'));
  it('is read strictly: as many cells in each row as there are columns, nothing led by an apostrophe for spreadsheets', () => {
    expect(tables.length).toBeGreaterThan(0);
    for (const path of tables) {
      const rows = parse(read(path), {bom: true}) as string[][];
      expect(
        rows.flat().filter((cell) => /^'[=+\-@]/.test(cell)),
        path,
      ).toEqual([]);
    }
  });
});

// What a browser loads before anybody does anything: style sheets, scripts and what they import at once, and the fonts.
function listLoaded(markup: string): string[] {
  const linked = markup.matchAll(
    /<link rel="(?:stylesheet|modulepreload|preload|icon)"[^>]* href="([^"]+)"|<script[^>]* src="([^"]+)"|url\("([^"]+)"\)/g,
  );
  return [...linked]
    .map(([, link, script, font]) => (link ?? script ?? font)!)
    .filter((address) => !address.startsWith('data:'));
}

// As serve.ts does.
function squeeze(path: string): number {
  const bytes = readFileSync(join(DIST, path));
  if (/\.(woff2|parquet)$/.test(path)) return bytes.length;
  return brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}}).length;
}
