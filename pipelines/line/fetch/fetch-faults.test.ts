import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {build} from 'esbuild';
import {beforeAll, expect, it} from 'vitest';
import {createFolder} from '../../../src/io/fixtures/create-folder.js';
import {findRoot} from '../../../src/io/find-root.js';
import type {SourceRun} from '../../../src/discovery/to-coverage.js';
import {readIndex} from '../../../src/io/archive/read-index.js';
import {verifyArchive} from '../../../src/io/archive/verify-archive.js';
import {
  serve,
  startMisbehavingServer,
  toPage,
  type Behaviour,
} from '../../../src/io/fetch/fixtures/misbehaving-server.js';
import {writeSource} from './fixtures/write-source.js';

const ROOT = createFolder();
const CHILD = join(ROOT, 'fetch-child.mjs');

// Twenty-one processes start faster from one file that holds its packages; those that still call require find it.
beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('fixtures/fetch-child.ts', import.meta.url))],
    outfile: CHILD,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
});

const writeLocal = (name: string, origin: string) =>
  writeSource(join(ROOT, name, 'sources'), {
    origin,
    reading: `family: general
article: '^/news/(\\d+)'
relevant: all
discover:
  - {kind: sitemap, url: '${origin}/sitemap.xml', tried: never}
  - {kind: feed, url: '${origin}/broken-feed', tried: never}`,
  });

function runChild(archive: string, sources: string, onLine?: (line: string, kill: () => void) => void) {
  return new Promise<{lines: string[]; errors: string}>((resolve) => {
    const child = spawn(process.execPath, [CHILD, archive, sources, findRoot(import.meta.url)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const lines: string[] = [];
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    createInterface({input: child.stdout}).on('line', (line) => {
      lines.push(line);
      onLine?.(line, () => child.kill('SIGKILL'));
    });
    child.on('close', () => resolve({lines, errors}));
  });
}

const page = (number: number) =>
  toPage(
    `خوشه صنعتی نمونه، شماره ${number}`,
    `این متن شماره ${number} نمونه است. ${'جمله‌ای که چیزی درباره جهان نمی‌گوید. '.repeat(60)}`,
  );
const urlset = (from: number, to: number) =>
  `<urlset>${Array.from({length: to - from}, (_, at) => `<url><loc>/news/${from + at}</loc></url>`).join('')}</urlset>`;
// Faults of one page in five, one kind after another; the first six pass, the last four stay.
const FAULTS: ((number: number) => Behaviour)[] = [
  (number) => (request, response, visit) => (visit === 1 ? response.writeHead(503).end() : serve(page(number))(request, response, visit)),
  (number) => (request, response, visit) => (visit <= 2 ? void request.socket.destroy() : serve(page(number))(request, response, visit)),
  (number) => (request, response, visit) => (visit === 1 ? response.writeHead(429, {'Retry-After': '0'}).end() : serve(page(number))(request, response, visit)),
  (number) => (request, response, visit) => {
    const whole = gzipSync(page(number));
    serve(visit === 1 ? whole.subarray(0, whole.length / 2) : whole, {'Content-Encoding': 'gzip'})(request, response, visit);
  },
  (number) => (request, response, visit) => {
    if (visit > 1) return serve(page(number))(request, response, visit);
    response.writeHead(200, {'Content-Length': '90000'});
    response.write('<html>', () => response.destroy());
  },
  (number) => (request, response, visit) => (visit === 1 ? undefined : serve(page(number))(request, response, visit)),
  () => (_, response) => response.writeHead(404).end('not here'),
  () => (_, response) => response.writeHead(302, {Location: 'http://10.0.0.1/'}).end(),
  () => serve(gzipSync(Buffer.alloc(10_000_000)), {'Content-Encoding': 'gzip'}),
  () => (_, response) => response.writeHead(500).end(),
]; // prettier-ignore

it('of 1,000 pages with a fault in every fifth, every page that can be had is had exactly once', async () => {
  const pages: Record<string, Behaviour> = {
    '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /private'),
    '/sitemap.xml': (_, response) =>
      response.end(
        '<sitemapindex><sitemap><loc>/s1.xml</loc></sitemap><sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>',
      ),
    '/s1.xml': (_, response) => response.end(urlset(0, 600)),
    '/s2.xml': (_, response) => response.end(urlset(400, 1000)),
    '/broken-feed': (_, response) => response.end('<rss><channel><item><title>خوشه & <link>/news/7</link>'),
  };
  const lasting = new Set<number>();
  for (let number = 0; number < 1000; number++) {
    const fault = number % 5 === 0 ? (number / 5) % FAULTS.length : undefined;
    pages[`/news/${number}`] = fault === undefined ? serve(page(number)) : FAULTS[fault]!(number);
    if (fault !== undefined && fault >= 6) lasting.add(number);
  }
  const server = await startMisbehavingServer(pages);
  const sources = writeLocal('faults', server.origin);
  const archive = join(ROOT, 'faults', 'archive');
  const {lines, errors} = await runChild(archive, sources);
  await server.close();
  expect(errors).toBe('');
  const {runs, megabytes} = JSON.parse(lines.at(-1)!) as {runs: SourceRun[]; megabytes: number};
  const {entries} = readIndex(archive);
  const had = entries
    .filter(({status}) => status === 200)
    .map(({url}) => Number(url.split('/').at(-1)))
    .sort((one, other) => one - other);
  expect(had).toEqual(
    Array.from({length: 1000}, (_, number) => number).filter((number) => !lasting.has(number)),
  );
  expect(runs[0]).toMatchObject({
    outcome: 'partial',
    relevant: 1000,
    stored: 920,
    gone: 20,
    refused: 40,
    failed: 20,
  });
  expect(megabytes).toBeLessThan(300);
  expect(verifyArchive(archive).problems).toEqual([]);
}, 120_000);

it('killed twenty times at random, it loses no stored record and has no page twice', async () => {
  const pages: Record<string, Behaviour> = {'/sitemap.xml': (_, response) => response.end(urlset(0, 400))};
  for (let number = 0; number < 400; number++)
    pages[`/news/${number}`] = (...told) => void setTimeout(() => serve(page(number))(...told), 3);
  const server = await startMisbehavingServer(pages);
  const sources = writeLocal('kills', server.origin);
  const archive = join(ROOT, 'kills', 'archive');
  const acknowledged: string[] = [];
  const note = (line: string) =>
    void (line.startsWith('stored 200') && acknowledged.push(line.split(' ')[2]!));
  for (let kill = 0; kill < 20; kill++) {
    // after a number of pages that the test cannot foresee, and some moments more
    const patience = Math.floor(Math.random() * 15);
    let seen = 0;
    await runChild(archive, sources, (line, end) => {
      note(line);
      if (++seen === patience + 1) setTimeout(end, Math.random() * 8);
    });
    const held = new Set(readIndex(archive).entries.map(({url}) => url));
    expect(
      acknowledged.filter((url) => !held.has(url)),
      `after kill ${kill + 1}`,
    ).toEqual([]);
  }
  const {lines} = await runChild(archive, sources, note);
  await server.close();
  expect(lines.at(-1)).toContain('"outcome":');
  const urls = readIndex(archive)
    .entries.filter(({status}) => status === 200)
    .map(({url}) => url);
  expect(urls).toHaveLength(400);
  expect(new Set(urls).size).toBe(400);
  expect(verifyArchive(archive).problems).toEqual([]);
}, 180_000);
