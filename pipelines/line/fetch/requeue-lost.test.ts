import {cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {createArchive} from '../../../src/io/archive/create-archive.js';
import {listWarcs} from '../../../src/io/archive/list-warcs.js';
import {readIndex} from '../../../src/io/archive/read-index.js';
import {
  serve,
  startMisbehavingServer,
  toPage,
  type MisbehavingServer,
} from '../../../src/io/fetch/fixtures/misbehaving-server.js';
import {createFolder} from '../../../src/io/fixtures/create-folder.js';
import {createStreams} from '../../fixtures/create-project.js';
import {khoosheh} from '../../khoosheh.js';
import {writeSource} from './fixtures/write-source.js';

const ROOT = createFolder();
const WHOLE = join(ROOT, 'whole');
let server: MisbehavingServer;
let sources: string;
let folder: string;

async function call(...args: string[]) {
  const streams = createStreams();
  const code = await khoosheh([...args, '--archive', folder, '--sources', sources], streams);
  return {code, out: streams.out(), err: streams.err()};
}
const fetchAll = () =>
  call('fetch', '--contact', 'test@example.org', '--allow-private', '127.0.0.1', '--retries', '0');
const repair = (...more: string[]) => call('archive', 'repair', ...more);
const toUrl = (number: number) => `${server.origin}/news/${number}`;

beforeAll(async () => {
  const numbers = [1001, 1002, 1003, 1004];
  const items = numbers.map((number) => `<item><title>خوشه صنعتی</title><link>/news/${number}</link></item>`);
  server = await startMisbehavingServer({
    '/rss': (_, response) => response.end(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`),
    ...Object.fromEntries(
      numbers.map((number) => [`/news/${number}`, serve(toPage(`خوشه صنعتی ${number}`))]),
    ),
  });
  const reading = `family: general\narticle: '^/news/(\\d+)'\ninterval: 0\ndiscover:\n  - {kind: feed, url: '${server.origin}/rss', tried: never}`;
  sources = writeSource(join(ROOT, 'sources'), {id: 'local', origin: server.origin, reading});
  folder = WHOLE;
  await fetchAll();
  // A page of an outlet that no source knows, in a file of its own.
  const archive = createArchive(WHOLE, {sync: false, maxFileBytes: 1});
  const page = {
    url: 'https://elsewhere.ir/news/5',
    date: '2026-11-01T06:50:00.000Z',
    mime: 'text/html',
    from: '5.html',
  };
  archive.storePage({...page, body: Buffer.from('<p>خوشه</p>')});
  archive.close();
});
afterAll(() => server.close());

let number = 0;
beforeEach(() => {
  folder = join(ROOT, String(number++));
  cpSync(WHOLE, folder, {recursive: true});
});

const held = () => readIndex(folder).entries.map(({url}) => url);
const queued = (numbers: number[]) => numbers.map((one) => `back in the queue of local: ${toUrl(one)}`);
const queueLines = (out: string) =>
  out
    .split('\n')
    .filter((line) => line.includes('queue'))
    .sort();

describe('khoosheh archive repair', {timeout: 60_000}, () => {
  it('puts the pages of a file that is gone back into the queue, and the next fetch gets them', async () => {
    const [first] = listWarcs(folder);
    rmSync(join(folder, first!));
    const refused = await fetchAll();
    expect(refused.code).toBe(3);
    expect(refused.err).toBe(
      `error: archive gone: ${first}, with 4 records\nerror: khoosheh archive repair mends it\n`,
    );
    const {code, out, err} = await repair();
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      `found: archive gone: ${first}, with 4 records`,
      ...queued([1001, 1002, 1003, 1004]),
      'index.cdxj: made anew: 1 records, had 5',
      'manifest.json: made anew: 1 files',
      '1 files, 1 records: mended',
      '',
    ]);
    expect(
      err.split('\n').filter((line) => /^error: .*: lost: \d{4}-\d\d-\d\d http/.test(line)),
    ).toHaveLength(4);
    expect(await repair()).toMatchObject({code: 0, out: '1 files, 1 records: nothing to mend\n', err: ''});
    expect((await fetchAll()).out).toMatch(/complete .* 4 stored\n$/);
    expect(held().sort()).toEqual(
      [...[1001, 1002, 1003, 1004].map(toUrl), 'https://elsewhere.ir/news/5'].sort(),
    );
    expect(await repair()).toMatchObject({code: 0, out: '1 files, 5 records: nothing to mend\n', err: ''});
    expect(await call('archive', 'verify')).toMatchObject({code: 0});
  });

  it('knows from the log of a source what index and file have both lost', async () => {
    rmSync(join(folder, listWarcs(folder)[0]!));
    writeFileSync(join(folder, 'index.cdxj'), '');
    const {out, err} = await repair();
    expect(queueLines(out)).toEqual(queued([1001, 1002, 1003, 1004]));
    expect(err).toContain(': lost: 4 records of which no address is left\n');
    expect((await fetchAll()).out).toMatch(/complete .* 4 stored\n$/);
  });

  it('asks for nothing where the index alone was lost', async () => {
    truncateSync(join(folder, 'index.cdxj'), 0);
    expect(await repair()).toMatchObject({code: 0, err: '', out: expect.not.stringContaining('queue')});
    const before = server.seen.length;
    expect((await fetchAll()).out).toMatch(/nothing to get\n$/);
    expect(server.seen.slice(before)).toEqual(['GET /robots.txt', 'GET /rss']);
  });

  it('queues the last page of a file that was cut, and reads all before it', async () => {
    const last = readIndex(folder)
      .entries.filter(({filename}) => filename === listWarcs(folder)[0])
      .at(-1)!;
    truncateSync(join(folder, last.filename), last.offset + 100);
    const {out} = await repair();
    expect(queueLines(out)).toEqual([`back in the queue of local: ${last.url}`]);
    expect(out).toContain(`${last.filename}: 100 bytes of a broken record moved to broken/`);
    expect(held()).toHaveLength(4);
    expect((await fetchAll()).out).toMatch(/complete .* 1 stored\n$/);
    expect(held()).toContain(last.url);
  });

  it('says which pages no source asks for, and leaves alone what is held in a newer vintage', async () => {
    const [first, second] = listWarcs(folder);
    const archive = createArchive(folder, {sync: false, maxFileBytes: 1});
    const page = {url: toUrl(1002), date: '2099-01-01T00:00:00.000Z', mime: 'text/html', from: 'later.html'};
    archive.storePage({...page, body: Buffer.from('<p>خوشه، اصلاح‌شده</p>')});
    archive.close();
    for (const name of [first!, second!]) rmSync(join(folder, name));
    const {out} = await repair();
    expect(queueLines(out)).toEqual([
      ...queued([1001, 1003, 1004]),
      'not in the queue: no source asks for https://elsewhere.ir/news/5',
    ]);
  });

  it('prints all of it for a program, and keeps other writers out', async () => {
    rmSync(join(folder, 'manifest.json'));
    expect(JSON.parse((await repair('--json')).out)).toEqual({
      files: 2,
      records: 5,
      found: ['archive without a manifest: manifest.json is gone; it should say what 2 WARC files hold'],
      done: ['manifest.json: made anew: 2 files'],
      problems: [],
    });
    writeFileSync(join(folder, 'archive.lock'), '1');
    expect(await repair()).toMatchObject({code: 3, err: expect.stringMatching(/^error: archive in use: /)});
    expect(readdirSync(folder)).toContain('manifest.json');
    expect(readFileSync(join(folder, 'archive.lock'), 'utf8')).toBe('1');
  });
});
