import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createFolder} from '../../../src/io/fixtures/create-folder.js';
import {extract} from '../../../src/extract.js';
import {
  serve,
  startMisbehavingServer,
  toPage,
  type MisbehavingServer,
} from '../../../src/io/fetch/fixtures/misbehaving-server.js';
import {findRoot} from '../../../src/io/find-root.js';
import {readBriefs, readDocuments, toSourceText} from '../../../src/io/read-documents.js';
import {readVocabulary} from '../../../src/io/read-reference.js';
import {createStreams} from '../../fixtures/create-project.js';
import {khoosheh} from '../../khoosheh.js';
import {writeSource} from './fixtures/write-source.js';
import {readArchiveDocuments} from './read-archive-documents.js';

const ROOT = createFolder();
const root = findRoot(import.meta.url);
const {documents: briefs} = readBriefs(join(root, 'data/briefs'));
let server: MisbehavingServer;
let sources: string;

// Briefs dressed as the pages of a family: the same words must come out again.
const toMehr = (
  title: string,
  text: string,
) => `<!doctype html><html lang="fa"><head><meta charset="utf-8"><title>${title}</title><meta property="nastooh:pageType" content="news">
<meta property="article:published_time" content="2025-08-12T06:50:00Z"></head><body><nav>صفحه اصلی</nav><article id="item"><h1 class="title">${title}</h1>
<div class="item-body"><div class="item-text">${text
  .split(/\n+/)
  .map((line) => `<p>${line}</p>`)
  .join('\n')}<p>کد خبر 6558220</p></div></div></article></body></html>`;
const chosen = briefs.filter(({id}) =>
  ['seed-brief-000', 'seed-brief-002', 'seed-brief-003', 'seed-brief-004', 'brief-001'].includes(id),
);

beforeAll(async () => {
  const pages = Object.fromEntries(
    chosen.map(({title, text}, at) => [`/news/${1000 + at}`, toMehr(title!, text)]),
  );
  server = await startMisbehavingServer({
    '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /news/3000\n'),
    '/rss': (_, response) =>
      response.end(`<rss version="2.0"><channel>${Object.keys(pages)
        .map(
          (path, at) =>
            `<item><title>خوشه‌های صنعتی ${at}</title><link>${path}</link><pubDate>Tue, 12 Aug 2025 06:50:00 GMT</pubDate></item>`,
        )
        .join('')}
<item><title>خوشه صنعتی در صفحه‌ای که نیست</title><link>/news/2000</link></item><item><title>خوشه صنعتی ممنوع</title><link>/news/3000</link></item>
<item><title>خوشه صنعتی قدیمی</title><link>/news/4000</link><pubDate>Tue, 01 Aug 2000 06:50:00 GMT</pubDate></item><item><title>فوتبال</title><link>/news/5000</link></item></channel></rss>`),
    ...Object.fromEntries(Object.entries(pages).map(([path, html]) => [path, serve(html)])),
  });
  sources = writeOutlet(
    'local',
    server.origin,
    `  - {kind: feed, url: '${server.origin}/rss', tried: never}`,
  );
});
afterAll(() => server.close());

const writeOutlet = (id: string, origin: string, discover: string) =>
  writeSource(join(ROOT, `sources-${id}`), {
    id,
    origin,
    reading: `family: nastooh\narticle: '^/news/(\\d+)'\ninterval: 0\ndiscover:\n${discover}`,
  });

async function call(...args: string[]) {
  const streams = createStreams();
  const code = await khoosheh(args, streams);
  return {code, out: streams.out(), err: streams.err()};
}
const fetchLocal = (archive: string, ...more: string[]) =>
  call(
    'fetch',
    '--archive',
    archive,
    '--sources',
    sources,
    '--contact',
    'test@example.org',
    '--allow-private',
    '127.0.0.1',
    '--retries',
    '0',
    ...more,
  );

describe('khoosheh fetch', () => {
  const archive = join(ROOT, 'archive');

  it('stores what is new and relevant, and says what it did', async () => {
    const {code, out, err} = await fetchLocal(archive, '--since', '2020-01-01');
    expect(out).toBe('local              complete  9 found, 7 relevant; 5 stored, 1 gone, 1 refused\n');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(server.seen).not.toContain('GET /news/5000');
    expect(server.seen).not.toContain('GET /news/3000');
  });

  it('gets nothing twice', async () => {
    const before = server.seen.length;
    const {code, out} = await fetchLocal(archive, '--since', '2020-01-01');
    expect(out).toBe('local              complete  9 found, 7 relevant; nothing to get\n');
    expect(code).toBe(0);
    expect(server.seen.slice(before)).toEqual(['GET /robots.txt', 'GET /rss']);
  });

  it('makes documents that give the same claims as the texts themselves, at the same offsets', async () => {
    const vocabulary = readVocabulary(root);
    const {documents, problems} = await readArchiveDocuments(archive, sources, readVocabulary(root));
    expect(problems).toEqual([]);
    expect(documents).toHaveLength(chosen.length);
    for (const brief of chosen) {
      const document = documents.find(({title}) => title === brief.title)!;
      expect(document).toMatchObject({
        kind: 'original',
        source_id: 'local',
        published: '2025-08-12',
        publisher: 'نمونه',
      });
      const text = brief.text.replace(/\n+/g, '\n\n');
      expect(document.text).toBe(text);
      const same = {
        ...brief,
        text,
        published: document.published,
        published_basis: undefined,
        publisher: document.publisher,
        section: undefined,
        data_as_of: undefined,
        id: document.id,
      } as never;
      expect(extract(toSourceText(document), vocabulary)).toEqual(extract(toSourceText(same), vocabulary));
    }
  });

  it('reads the same text from the archive as from the page saved as a file', async () => {
    const [brief] = chosen;
    const file = join(ROOT, 'saved.html');
    writeFileSync(file, toMehr(brief!.title!, brief!.text));
    const {documents: saved} = await readDocuments(file);
    const {documents: fetched} = await readArchiveDocuments(archive, sources, readVocabulary(root));
    expect(saved[0]!.text).toBe(fetched.find(({title}) => title === brief!.title)!.text);
  });

  it('is verified, listed and covered', async () => {
    const verified = await call('archive', 'verify', '--archive', archive);
    expect(verified.out).toMatch(/^1 files, 13 records, \d+ bytes, 19 digests computed anew: all true\n$/);
    const listed = await call('archive', 'list', '/news/1000', '--archive', archive);
    expect(listed.out).toMatch(
      /^\d{4}-\d\d-\d\d 200 response http:\/\/127\.0\.0\.1:\d+\/news\/1000\n1 of 6 answers in 1 files\n$/,
    );
    const covered = await call('archive', 'coverage', '--archive', archive);
    expect(covered.out).toMatch(/^\d{4}-\d\d-\d\d local +complete +5 stored\n$/);
    expect(readFileSync(join(archive, 'coverage.csv'), 'utf8')).toMatch(
      /^source_id,day,state,runs,relevant,stored,cause\r\nlocal,/,
    );
  });

  it('says of each page what was removed', async () => {
    const {err} = await fetchLocal(join(ROOT, 'debug'), '--debug', '--limit', '1');
    expect(err).toContain('    removed, news code: کد خبر 6558220\n');
    expect(err).toMatch(/2025-08-12 by meta: «2025-08-12T06:50:00Z»/);
  });

  it('stops at a limit, says so, and goes on from there', async () => {
    const folder = join(ROOT, 'limited');
    const first = await fetchLocal(folder, '--limit', '2', '--json');
    const second = await fetchLocal(folder, '--since', '2020-01-01');
    expect(JSON.parse(first.out).runs[0]).toMatchObject({outcome: 'stopped', stored: 2});
    expect(second.out).toMatch(/complete .* 3 stored/);
  });

  it('plans without asking anybody', async () => {
    const before = server.seen.length;
    const {code, out} = await fetchLocal(join(ROOT, 'plan'), '--dry-run');
    expect(out).toMatch(
      /^local: Local; pages read as nastooh; pages that speak of clusters\n  feed     never tried live  http/,
    );
    expect([code, server.seen.length]).toEqual([0, before]);
  });

  it('probes one page of each source', async () => {
    const {code, out} = await fetchLocal(join(ROOT, 'probe'), '--probe');
    expect(out).toMatch(
      /^local\n  feed     9 addresses: .*\n  page     nastooh, \d+ characters, 2025-08-12 \(meta\), 1 blocks removed: «.+»\n/,
    );
    expect(code).toBe(0);
  });
});

describe('khoosheh fetch, when something is wrong', () => {
  it.each<[string, string[], number, RegExp]>([
    ['an unknown source', ['lcoal'], 2, /^error: unknown source: lcoal; nearest: local\n$/],
    [
      'a day that is none',
      ['--since', 'yesterday'],
      2,
      /^error: bad day: yesterday; wanted: YYYY-MM-DD, Gregorian\n$/,
    ],
    ['a limit that is none', ['--limit', '0'], 2, /^error: bad limit: 0; wanted: a number from 1\n$/],
    ['no contact', ['--contact', ''], 2, /^error: missing contact: /],
    ['no sources', ['--sources', '/nowhere'], 3, /^error: no sources: \/nowhere\n$/],
    [
      'an archive that is a file',
      ['--archive', join(root, 'package.json')],
      3,
      /^error: unusable archive: .*package\.json: not a folder\n$/,
    ],
  ])('tells %s in one line', async (_, args, code, message) => {
    const result = await fetchLocal(join(ROOT, 'wrong'), ...args);
    expect(result.err).toMatch(message);
    expect(result.code).toBe(code);
  });

  it('tells that nothing could be had, and leaves a gap that is no zero', async () => {
    const dead = await startMisbehavingServer();
    await dead.close();
    const folder = writeOutlet(
      'dead',
      dead.origin,
      `  - {kind: feed, url: '${dead.origin}/rss', tried: never}`,
    );
    const {code, out, err} = await fetchLocal(join(ROOT, 'dead'), '--sources', folder);
    expect(err).toMatch(
      /^error: nothing could be had: robots\.txt unreachable, so nothing is allowed: .*: connection refused\n$/,
    );
    expect(out).toMatch(/^dead +outage /);
    expect(code).toBe(3);
    const covered = await call('archive', 'coverage', '--archive', join(ROOT, 'dead'), '--json');
    expect(JSON.parse(covered.out)).toMatchObject([{source_id: 'dead', state: 'outage', stored: null}]);
  });

  it('tells a feed that is none, and has what it can', async () => {
    const own = await startMisbehavingServer({
      '/login': (_, response) => response.end('<html>ورود</html>'),
      '/news/1234': (_, response) => response.end(toPage('خوشه صنعتی')),
    });
    const folder = writeOutlet(
      'half',
      own.origin,
      `  - {kind: feed, url: '${own.origin}/login', tried: never}\n  - {kind: list, urls: ['${own.origin}/news/1234'], tried: never}`,
    );
    const {code, out} = await fetchLocal(join(ROOT, 'half'), '--sources', folder);
    expect(out).toMatch(/^half +partial +1 found, 1 relevant; 1 stored\n +GET .*\/login: not a feed\n$/);
    expect(code).toBe(1);
    await own.close();
  });

  it.skipIf(process.platform !== 'linux')(
    'tells a full disk, and loses nothing that was stored',
    async () => {
      const folder = join(ROOT, 'full');
      mkdirSync(folder);
      symlinkSync(
        '/dev/full',
        join(folder, `khoosheh-00001-${new Date().toISOString().slice(0, 10)}.warc.gz`),
      );
      const {code, err} = await fetchLocal(folder);
      expect(err).toMatch(/^error: cannot write archive: khoosheh-00001-.*\.warc\.gz: ENOSPC\n$/);
      expect(code).toBe(3);
    },
  );
});
