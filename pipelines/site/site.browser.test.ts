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
  ['search/?q=IR-10', false],
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
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        expect({colorScheme, faults: await findFaults(page)}).toEqual({colorScheme, faults: []});
      }
      await page.setViewportSize({width: 360, height: 780});
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await findFaults(page, ['target-size'])).toEqual([]);
      expect(await findCutTables(page)).toEqual([]);
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

  it.each(['', '404.html'])(
    'the page at the root (%s) fits a phone and has no fault that axe finds',
    async (path) => {
      const {page, close} = await open(browser!, `${site.address}${path}`, {
        viewport: {width: 360, height: 780},
      });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({colorScheme});
        expect(await findFaults(page)).toEqual([]);
      }
      expect(await findFaults(page, ['target-size'])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await close();
    },
    60_000,
  );

  it('the page at the root gives the newest figure in both languages, and leads to its sentence', async () => {
    const {page, close} = await open(browser!, site.address, {javaScriptEnabled: false});
    for (const language of ['fa', 'en']) {
      const answer = page.locator(`main div[lang=${language}] .lead a[data-claim]`);
      expect(await answer.count()).toBe(1);
      expect(await answer.getAttribute('href')).toMatch(new RegExp(`^${language}/documents/[^/]+/#c`));
      expect(await page.locator(`main a[href="${language}/"]`).count()).toBe(1);
    }
    await close();
  });

  it('the front page loads no more than its own files, and nothing of the search before somebody turns to it', async () => {
    const {page, responses, close} = await open(browser!, `${site.address}fa/`);
    await page.waitForLoadState('networkidle');
    expect(responses.filter((address) => address.endsWith('.woff2')).length).toBeGreaterThan(0);
    const sizes = await Promise.all(responses.map((address) => weigh(address, site.address)));
    expect(sizes.reduce((total, size) => total + size, 0)).toBeLessThanOrEqual(160 * 1024);
    expect(responses.filter((address) => address.includes('/search/'))).toEqual([]);
    await close();
  }, 60_000);

  it('the box in the masthead leads to the page of search without scripts, and answers below itself with them', async () => {
    const still = await open(browser!, `${site.address}en/provinces/IR-07/`, {javaScriptEnabled: false});
    await still.page.locator('.masthead input').fill('carpet');
    await still.page.locator('.masthead button').click();
    expect(still.page.url()).toBe(`${site.address}en/search/?q=carpet`);
    const live = await open(browser!, `${site.address}en/provinces/IR-07/`);
    await live.page.locator('.masthead input').fill('how many clusters in Isfahan');
    const first = live.page.locator('.masthead .results li').first();
    await first.waitFor();
    expect(await first.locator('a').getAttribute('href')).toMatch(/provinces\/IR-10\/$/);
    expect(await first.locator('q strong').innerText()).toMatch(/\d|[۰-۹]/);
    await Promise.all([still.close(), live.close()]);
  }, 60_000);

  it.each([
    ['fa', 'تعداد خوشه‌های ایران', 'measures/clusters_identified/'],
    ['fa', 'چند خوشه در اصفهان هست؟', 'provinces/IR-10/'],
    ['en', 'how many clusters in Isfahan', 'provinces/IR-10/'],
    ['en', 'how many clusters does Iran have', 'measures/clusters_identified/'],
    ['en', 'IR-10', 'provinces/IR-10/'],
    ['en', 'which provinces are silent', 'provinces/'],
  ])('a question of common words (%s: %s) finds %s first', async (language, question, path) => {
    const {page, close} = await open(
      browser!,
      `${site.address}${language}/search/?q=${encodeURIComponent(question)}`,
    );
    const first = page.locator('.results li a').first();
    await first.waitFor();
    expect(await first.getAttribute('href')).toMatch(new RegExp(`/${path}$`));
    await close();
  });

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
    await page.waitForSelector('.chooser');
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
    await page.locator('td.figure a:visible').first().click();
    await page.waitForLoadState();
    expect(await page.locator(':target').count()).toBe(1);
    await close();
  });

  // A4 with margins of 18 mm, in CSS pixels
  const PAPER = {width: 658, height: 986};
  it.each([
    'fa/provinces/IR-10/',
    'en/provinces/IR-10/',
    'en/measures/clusters_identified/',
    'fa/sectors/C/',
  ])(
    '%s prints no wider than the paper, wastes no page, and keeps the marks of terms',
    async (path) => {
      const {page, close} = await open(browser!, `${site.address}${path}`, {viewport: PAPER});
      await page.emulateMedia({media: 'print'});
      const [width, height] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.scrollHeight,
      ]);
      expect(width).toBeLessThanOrEqual(PAPER.width);
      const adjust = await page
        .locator('.concept')
        .first()
        .evaluate((term) => getComputedStyle(term, '::before').printColorAdjust);
      expect(adjust).toBe('exact');
      const printed = (await page.pdf({format: 'A4', preferCSSPageSize: true})).toString('latin1');
      // heads of tables are repeated, and a drawing that does not fit goes to the next page
      expect(printed.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(
        Math.ceil((height! / PAPER.height) * 1.3) + 1,
      );
      await close();
    },
    60_000,
  );

  it.each([
    ['fa', 'measures/clusters_identified/'],
    ['en', 'provinces/IR-10/'],
    ['en', 'indicators/gdp-share/'],
  ])(
    'the live chart of %s/%s is drawn within the policy, with the words of the still one',
    async (language, path) => {
      const {page, errors, close} = await open(browser!, `${site.address}${language}/${path}`);
      // The button goes when the chart is there, so the figure is held by itself.
      const figure = (await page.locator('.k-figure:has(button[data-live])').first().elementHandle())!;
      const listTexts = () =>
        figure.$$eval('.k-drawing svg', (drawings) => {
          const svg = drawings.find((drawing) => drawing.getBoundingClientRect().width > 0)!;
          return [...svg.querySelectorAll('text')].map(({textContent}) => textContent!.trim()).sort();
        });
      const still = await listTexts();
      expect(still.length).toBeGreaterThan(10);
      await (await figure.$('button[data-live]'))!.click();
      await figure.waitForSelector('.k-drawing svg.marks');
      await page.waitForFunction((one) => !one.querySelector('button[data-live]'), figure);
      expect(await listTexts()).toEqual(still);
      expect(errors).toEqual([]);
      await close();
    },
    60_000,
  );

  it.each(['fa/', 'en/notebook/', '404.html'])(
    'code that somebody got into %s does not run',
    async (path) => {
      const {page, errors, close} = await open(browser!, 'about:blank');
      await page.route(`${site.address}${path}`, async (route) => {
        const answer = await route.fetch();
        const {'content-security-policy': _, ...headers} = answer.headers();
        const body = (await answer.text()).replace('</main>', `${ATTACK}</main>`);
        await route.fulfill({status: 200, headers, body});
      });
      await page.goto(`${site.address}${path}`);
      await page.locator('#attack').click();
      expect(await page.evaluate(() => Object.keys(window).filter((name) => name.startsWith('ran')))).toEqual(
        [],
      );
      await expect
        .poll(() => errors.filter((error) => error.startsWith('against the policy: script-src')))
        .toHaveLength(5);
      await close();
    },
    60_000,
  );

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

/** Five ways to run code that is not the site's. */
const ATTACK = `<script>window.ran1 = 1</script><script type="module">window.ran2 = 1</script><img src="none.png" onerror="window.ran3 = 1"><script src="https://example.org/a.js"></script><a id="attack" href="javascript:window.ran4 = 1">attack</a>`;

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
  await page.addInitScript(() =>
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) => {
      throw new Error(`against the policy: ${violatedDirective} ${blockedURI}`);
    }),
  );
  page.on('request', (request) => requests!.push(request.url()));
  page.on('response', (response) => responses!.push(response.url()));
  await page.goto(address, {waitUntil: 'load'});
  return {page, errors: errors!, requests: requests!, responses: responses!, close: () => context.close()};
}

// All rules of axe, or some that it looks at only when asked to.
async function findFaults(page: Page, rules?: string[]): Promise<string[]> {
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async (values) => {
    const {axe} = window as unknown as {
      axe: {run(options: object): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
    };
    const {violations} = await axe.run(values ? {runOnly: {type: 'rule', values}} : {});
    return violations.map(
      ({id, nodes}) =>
        `${id} ×${nodes.length}: ${nodes
          .slice(0, 3)
          .map((node) => node.html.slice(0, 200))
          .join(' | ')}`,
    );
  }, rules);
}

// A table wider than the screen must say that it scrolls, and a caption must end on the screen.
function findCutTables(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('.table')].filter((table) => table.offsetParent);
    return shown.flatMap((table) => {
      const name = table.getAttribute('aria-label') ?? '';
      const hint = table.querySelector<HTMLElement>('.hint');
      const isMute = table.scrollWidth > table.clientWidth + 1 && !(hint && hint.offsetHeight > 0);
      const box = table.querySelector('caption:not(.unseen)')?.getBoundingClientRect();
      const isCut = box !== undefined && (box.left < -1 || box.right > innerWidth + 1);
      return [
        ...(isMute ? [`scrolls and does not say so: ${name}`] : []),
        ...(isCut ? [`cut: ${name}`] : []),
      ];
    });
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
