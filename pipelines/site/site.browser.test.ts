import {readFileSync, statSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {openBrowser} from './fixtures/open-browser.js';
import {serve} from './serve.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DIST = join(ROOT, 'dist');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

// A built site is needed and is not made here: a test that builds for a minute is a test that nobody runs.
const isBuilt = Boolean(statSync(join(DIST, 'fa/index.html'), {throwIfNoEntry: false}));
const browser = isBuilt ? await openBrowser(join(tmpdir(), 'khoosheh-chromium')) : undefined;
if (!isBuilt)
  console.warn('skipped: tests of the site in a browser; dist/ is missing, make it with npm run build');
else if (!browser) console.warn('skipped: tests of the site in a browser; no Chromium will start here');

/** One page of each type; the second entry says whether it must show a drawing. */
const PAGES: [path: string, hasDrawing: boolean][] = [
  ['', true],
  ['measures/', false],
  ['measures/clusters_identified/', true],
  ['provinces/', true],
  ['provinces/IR-10/', true],
  ['provinces/IR-07/', true],
  ['sectors/', false],
  ['sectors/10/', true],
  ['sectors/C/', true],
  ['clusters/', false],
  ['clusters/lorestan-honey/', true],
  ['documents/', false],
  ['documents/seed-brief-004/', false],
  ['documents/brief-012/', false],
  ['conflicts/', false],
  ['indicators/', false],
  ['indicators/gdp-share/', true],
  ['indicators/establishments-10plus-public-50-99/', true],
  ['quadrants/', true],
  ['compare/', false],
  ['provinces/sectors/', false],
  ['coverage/', false],
  ['method/', false],
  ['data/', false],
  ['about/', false],
  ['notebook/', false],
  ['search/', false],
];
const CASES = (['fa', 'en'] as const).flatMap((language) =>
  PAGES.map(([path, hasDrawing]) => ({language, path, hasDrawing})),
);

describe.skipIf(!browser)('the built site in a browser', () => {
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => void (site = await serve(DIST, {port: 0})));
  afterAll(async () => {
    site.server.close();
    await browser!.close();
  });

  describe.each(CASES)('$language/$path', ({language, path, hasDrawing}) => {
    it('has no error, no foreign request, its language, one title, room and targets for a finger on a phone, and no fault that axe finds', async () => {
      const {page, errors, requests, close} = await open(browser!, `${site.address}${language}/${path}`);
      expect(errors).toEqual([]);
      expect(
        requests.filter((address) => !address.startsWith(site.address) && !address.startsWith('data:')),
      ).toEqual([]);
      expect(
        await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
      ).toEqual([language, language === 'fa' ? 'rtl' : 'ltr']);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.getAttribute('meta[name=viewport]', 'content')).toBe(
        'width=device-width, initial-scale=1',
      );
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => (details.open = true)),
      );
      expect(await findFaults(page)).toEqual([]);
      await page.setViewportSize({width: 360, height: 780});
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await listSmallTargets(page)).toEqual([]);
      await close();
    }, 60_000);

    it('fits a phone of 360 pixels and keeps its drawings and its words with scripts off', async () => {
      const {page, close} = await open(browser!, `${site.address}${language}/${path}`, {
        viewport: {width: 360, height: 780},
        javaScriptEnabled: false,
      });
      const widest = await page.locator('html').evaluate((root) => root.scrollWidth);
      expect(widest).toBeLessThanOrEqual(360);
      if (hasDrawing) expect(await page.locator('figure svg:visible').count()).toBeGreaterThan(0);
      expect((await page.locator('main').innerText()).length).toBeGreaterThan(200);
      await close();
    }, 60_000);
  });

  it('the home page weighs at most 300 KB with fonts, of which at most 80 KB is script', async () => {
    const {page, responses, close} = await open(browser!, `${site.address}fa/`);
    await page.waitForLoadState('networkidle');
    const sizes = await Promise.all(
      responses.map(async (address) => ({address, size: await weigh(address, site.address)})),
    );
    const sum = (rows: {size: number}[]): number => rows.reduce((total, {size}) => total + size, 0);
    expect(sizes.filter(({address}) => address.endsWith('.woff2')).length).toBeGreaterThan(0);
    expect(sum(sizes)).toBeLessThanOrEqual(300 * 1024);
    expect(sum(sizes.filter(({address}) => address.endsWith('.js')))).toBeLessThanOrEqual(80 * 1024);
    await close();
  }, 60_000);

  it.each([
    ['آذربايجان', 'آذربایجان'],
    ['تاسیس', ''],
    ['خوشههای', 'خوشه'],
    ['خوشه هاي', 'خوشه'],
  ])('a search for %s finds pages', async (asked, within) => {
    const {page, close} = await open(browser!, `${site.address}fa/search/?q=${encodeURIComponent(asked)}`);
    if (within) await page.waitForSelector('.results li');
    const found = await page.locator('.results li').allInnerTexts();
    if (within) expect(found.join(' ')).toContain(within);
    await close();
  });

  it('a comparison keeps its provinces in the address, also in the other language', async () => {
    const {page, close} = await open(browser!, `${site.address}en/compare/?p=IR-07,IR-10`);
    const rows = page.locator('#named tbody tr:visible');
    await page.waitForSelector('.chooser');
    expect(await rows.count()).toBe(2);
    await page.locator('.chooser summary').click();
    await page.locator('.chooser input[value=IR-23]').check();
    expect(new URL(page.url()).searchParams.get('p')).toBe('IR-07,IR-10,IR-23');
    await page.locator('header a[hreflang=fa]').click();
    await page.waitForSelector('.chooser');
    expect(new URL(page.url()).pathname).toContain('/fa/compare/');
    expect(await rows.count()).toBe(3);
    await page.locator('.compare .toggle').click();
    expect(await rows.count()).toBe(31);
    await close();
  });

  it('a comparison opens with the frame that holds the provinces chosen', async () => {
    const {page, close} = await open(browser!, `${site.address}en/compare/?p=IR-07,IR-21`);
    await page.waitForSelector('.choose-frame select');
    const places = await page.locator('[data-frame]:visible').getAttribute('data-places');
    const covered = (own: string | null) =>
      ['IR-07', 'IR-21'].filter((id) => own?.split(' ').includes(id)).length;
    const all = await page
      .locator('[data-frame]')
      .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('data-places')));
    expect(covered(places)).toBe(Math.max(...all.map(covered)));
    await close();
  });

  it('a number in a table leads to its mark in the text', async () => {
    const {page, close} = await open(browser!, `${site.address}fa/measures/clusters_identified/`);
    await page.locator('td.figure a').first().click();
    await page.waitForLoadState();
    expect(await page.locator(':target').count()).toBe(1);
    await close();
  });

  it('the notebook shows in the browser what was computed when the site was built', async () => {
    const address = `${site.address}en/notebook/`;
    const [still, live] = [
      await open(browser!, address, {javaScriptEnabled: false}),
      await open(browser!, address),
    ];
    await live.page.waitForFunction(() => !document.querySelector('observablehq-loading'));
    const rows = async (page: Page): Promise<string[]> => page.locator('main td').allInnerTexts();
    expect(await rows(live.page)).toEqual(await rows(still.page));
    await Promise.all([still.close(), live.close()]);
  }, 60_000);
});

interface Opened {
  page: Page;
  errors: string[];
  requests: string[];
  responses: string[];
  close(): Promise<void>;
}

async function open(
  chromium: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await chromium.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  const [errors, requests, responses]: string[][] = [[], [], []];
  page.on('console', (message) => message.type() === 'error' && errors!.push(message.text()));
  page.on('pageerror', (error) => errors!.push(error.message));
  page.on('request', (request) => requests!.push(request.url()));
  page.on('response', (response) => responses!.push(response.url()));
  await page.goto(address, {waitUntil: 'load'});
  return {page, errors: errors!, requests: requests!, responses: responses!, close: () => context.close()};
}

async function findFaults(page: Page): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async () => {
    const {axe} = window as unknown as {
      axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
    };
    const {violations} = await axe.run();
    return violations.map(({id, nodes}) => `${id} ×${nodes.length}: ${nodes[0]!.html.slice(0, 200)}`);
  });
}

/** The controls of figures and the heads of tables that a finger would miss: smaller than 24 pixels either way. */
async function listSmallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.k-controls :is(a, button), .k-control > summary, thead button')].flatMap(
      (target) => {
        const {width, height} = target.getBoundingClientRect();
        const isSmall = width > 0 && Math.min(width, height) < 24;
        return isSmall ? [`${target.textContent} ${width}×${height}`] : [];
      },
    ),
  );
}

async function weigh(address: string, home: string): Promise<number> {
  const path = decodeURIComponent(address.slice(home.length).split('?')[0]!);
  const bytes = await readFile(join(DIST, path.endsWith('/') ? `${path}index.html` : path));
  return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
}
