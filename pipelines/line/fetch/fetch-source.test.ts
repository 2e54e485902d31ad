import {join} from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {createFolder} from '../../../src/io/fixtures/create-folder.js';
import {encodeWindows1256} from '../../../src/articles/fixtures/encode-windows-1256.js';
import {createArchive} from '../../../src/io/archive/create-archive.js';
import {createGetter, type GetterOptions} from '../../../src/io/fetch/create-getter.js';
import {findRoot} from '../../../src/io/find-root.js';
import {readVocabulary} from '../../../src/io/read-reference.js';
import {
  serve,
  startMisbehavingServer,
  toPage,
  type Behaviour,
  type MisbehavingServer,
} from '../../../src/io/fetch/fixtures/misbehaving-server.js';
import {fetchSource, type FetchSourceOptions} from './fetch-source.js';
import {writeSource} from './fixtures/write-source.js';
import {readArchiveDocuments} from './read-archive-documents.js';
import {readSources} from './read-sources.js';

const ROOT = createFolder();
const VOCABULARY = readVocabulary(findRoot(import.meta.url));
let server: MisbehavingServer;
let number = 0;
afterEach(() => server.close());

async function start(
  pages: Record<string, Behaviour>,
  discover: (origin: string) => string,
  relevant = 'relevant: all',
) {
  server = await startMisbehavingServer({
    '/robots.txt': (_, response) => response.writeHead(404).end(),
    ...pages,
  });
  const folder = join(ROOT, String(number++));
  const reading = `family: general\narticle: '^/news/(\\d+)'\n${relevant}\ndiscover:\n${discover(server.origin)}`;
  writeSource(join(folder, 'sources'), {origin: server.origin, reading});
  const run = async (options: Partial<FetchSourceOptions> = {}, line: Partial<GetterOptions> = {}) => {
    const archive = createArchive(join(folder, 'archive'), {sync: false});
    const getter = createGetter({
      contact: 'test@example.org',
      allowed: ['127.0.0.1'],
      interval: 0,
      retries: 0,
      headersTimeout: 10_000,
      env: {},
      ...line,
    });
    const [source] = readSources(join(folder, 'sources'));
    try {
      return await fetchSource(source!, {archive, getter, vocabulary: VOCABULARY, now: Date.now, ...options});
    } finally {
      archive.close();
      await getter.close();
    }
  };
  return {
    run,
    read: () => readArchiveDocuments(join(folder, 'archive'), join(folder, 'sources'), VOCABULARY),
  };
}

const feed = (count: number, updated = '') =>
  serve(
    `<feed xmlns="http://www.w3.org/2005/Atom">${Array.from({length: count}, (_, at) => `<entry><title>خوشه ${at}</title><link href="/news/${1000 + at}"/>${updated}</entry>`).join('')}</feed>`,
  );
const byFeed = (origin: string) => `  - {kind: feed, url: '${origin}/feed', tried: never}`;

describe('fetchSource(source, options)', () => {
  it('asks again for what says that it has changed, and keeps both vintages', async () => {
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString();
    let version = 1;
    const page: Behaviour = (request, response, visit) =>
      request.headers['if-none-match'] === `"${version}"`
        ? response.writeHead(304).end()
        : serve(toPage('خوشه صنعتی', `نسخه ${version} از این متن نمونه است و چیزی درباره جهان نمی‌گوید.`), {
            ETag: `"${version}"`,
          })(request, response, visit);
    const {run, read} = await start(
      {'/feed': feed(1, `<updated>${tomorrow}</updated>`), '/news/1000': page},
      byFeed,
    );
    expect(await run()).toMatchObject({stored: 1, unchanged: 0});
    expect(await run()).toMatchObject({stored: 0, unchanged: 1});
    version = 2;
    expect(await run()).toMatchObject({stored: 1, unchanged: 0});
    const {documents} = await read();
    expect(documents.map(({text}) => text)).toEqual([
      'نسخه 2 از این متن نمونه است و چیزی درباره جهان نمی‌گوید.',
    ]);
  });

  it('reads the last vintage that was an article, where the page has gone soft', async () => {
    let isGone = false;
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString();
    const page: Behaviour = (...told) =>
      serve(
        isGone
          ? toPage('صفحه مورد نظر یافت نشد', 'بازگشت به صفحه نخست این تارنما که چیزی ندارد')
          : toPage('خوشه صنعتی'),
      )(...told);
    const {run, read} = await start(
      {'/feed': feed(1, `<updated>${tomorrow}</updated>`), '/news/1000': page},
      byFeed,
    );
    await run();
    isGone = true;
    await run();
    expect((await read()).documents.map(({title}) => title)).toEqual(['خوشه صنعتی']);
  });

  it('stores what is no article too, and says what it is instead', async () => {
    const pages: Record<string, Behaviour> = {
      '/feed': feed(6),
      '/news/1005': (_, response) => response.writeHead(302, {Location: '/'}).end(),
      '/': serve(toPage('خوشه صنعتی: صفحه نخست')),
      '/news/1000': serve(toPage('صفحه مورد نظر یافت نشد', 'بازگشت به صفحه نخست این تارنما که چیزی ندارد')),
      '/news/1001': (_, response) =>
        response
          .writeHead(200, {'Content-Type': 'text/html'})
          .end(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])),
      '/news/1002': (_, response) =>
        response.writeHead(302, {'Set-Cookie': 'seen=1', Location: '/news/1002'}).end(),
      '/news/1003': serve(
        toPage('ورود', 'Please enable JavaScript and cookies to continue reading this page.'),
      ),
      '/news/1004': (_, response) =>
        response
          .writeHead(200, {'Content-Type': 'text/html; charset=utf-8'})
          .end(
            encodeWindows1256(
              '<html><title>خوشه هاي صنعتي</title><body><article><h1>خوشه هاي صنعتي</h1><div itemprop="articleBody"><p>اين متن نمونه با نويسه هاي ديگري نوشته شده و سرانداز آن دروغ مي گويد.</p></div></article></body></html>',
            ),
          ),
    };
    const {run, read} = await start(pages, byFeed);
    const causes: (string | undefined)[] = [];
    await run({
      atOnce: 1,
      onPage: ({outcome, cause}) =>
        causes.push(cause ? `${outcome}: ${cause.replaceAll(server.origin, '')}` : outcome),
    });
    expect(causes).toEqual([
      'empty: soft 404: page says that it was not found',
      'empty: not a page: png',
      'refused: GET /news/1002: cookie wall: /news/1002',
      'empty: barrier: page asks for cookies, scripts or proof of a person',
      'stored',
      'empty: soft 404: leads to /, which is no article',
    ]);
    const {documents} = await read();
    expect(documents.map(({title, charset}) => [title, charset])).toEqual([
      ['خوشه هاي صنعتي', 'windows-1256 by bytes'],
    ]);
  });

  it('ends after the pages under way when it is told to stop, and has the rest the next time', async () => {
    const stop = new AbortController();
    const {run} = await start({'/feed': feed(20), '*': serve(toPage('خوشه'))}, byFeed);
    const first = await run({signal: stop.signal, onPage: () => stop.abort()});
    expect(first.outcome).toBe('stopped');
    expect(first.stored).toBeLessThanOrEqual(2);
    expect(await run()).toMatchObject({outcome: 'complete', stored: 20 - first.stored});
  });

  it('takes eight failures in a row for an outage and leaves the rest alone', async () => {
    const {run} = await start(
      {'/feed': feed(40), '*': (_, response) => response.writeHead(503).end()},
      byFeed,
    );
    const result = await run();
    expect(result).toMatchObject({outcome: 'outage', stored: 0});
    expect(result.failed).toBeLessThanOrEqual(9);
    expect(server.seen.filter((line) => line.includes('/news/')).length).toBeLessThanOrEqual(9);
  });

  it('rests where it is asked to wait for long', async () => {
    const {run} = await start(
      {'/feed': feed(40), '*': (_, response) => response.writeHead(429, {'Retry-After': '3600'}).end()},
      byFeed,
    );
    const result = await run();
    expect(result.cause).toMatch(/429; asks to wait 3600 s$/);
    expect(result.failed).toBeLessThanOrEqual(2);
  });

  it('finds articles in a sitemap of 50,000 addresses, those of our subject alone', async () => {
    const urls = Array.from(
      {length: 50_000},
      (_, at) => `<url><loc>/news/${100_000 + at}/${at % 10_000 ? 'فوتبال' : 'خوشه-صنعتی'}</loc></url>`,
    ).join('');
    const discover = (origin: string) => `  - {kind: robots, url: '${origin}/', tried: never}`;
    const {run} = await start(
      {
        '/robots.txt': (_, response) => response.end(`Sitemap: ${server.origin}/sitemap.xml`),
        '/sitemap.xml': serve(`<urlset>${urls}</urlset>`),
        '*': serve(toPage('خوشه')),
      },
      discover,
      'relevant: [خوشه صنعتی]',
    );
    expect(await run()).toMatchObject({found: 50_000, relevant: 5, stored: 5, outcome: 'complete'});
  });
});
