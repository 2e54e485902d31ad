import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {createGetter, type GetterOptions} from './create-getter.js';
import {findHeader} from './exchange.js';
import {
  startMisbehavingServer,
  toPage,
  type Behaviour,
  type MisbehavingServer,
} from './fixtures/misbehaving-server.js';
import {HttpError} from './http-error.js';

let server: MisbehavingServer;
beforeAll(async () => void (server = await startMisbehavingServer()));
afterAll(() => server.close());

// The clock is the test's own: pauses take no time and are written down.
function createTestGetter(options: Partial<GetterOptions> = {}) {
  const pauses: number[] = [];
  let time = 0;
  const getter = createGetter({
    contact: 'test@example.org',
    allowed: ['127.0.0.1'],
    interval: 0,
    now: () => time,
    sleep: async (ms) => {
      pauses.push(ms);
      time += ms;
    },
    random: () => 1,
    backoff: {base: 1000, cap: 8000},
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
    deadline: 20_000,
    maxBytes: 2_000_000,
    maxDecodedBytes: 4_000_000,
    env: {},
    ...options,
  });
  return {getter, pauses};
}

// For what is slow on purpose; elsewhere a busy machine must not look like a slow server.
const IMPATIENT = {headersTimeout: 400, bodyTimeout: 400, deadline: 1_500};

const get = async (path: string, options: Partial<GetterOptions> = {}) => {
  const {getter, pauses} = createTestGetter(options);
  const before = process.memoryUsage().arrayBuffers;
  const got = await getter.get(server.origin + path).catch((error: unknown) => error as HttpError);
  return {
    got: got as Awaited<ReturnType<typeof getter.get>>,
    error: got as HttpError,
    pauses,
    grown: process.memoryUsage().arrayBuffers - before,
  };
};
const textOf = (body: Uint8Array) => new TextDecoder().decode(body);

describe('createGetter(options).get(url)', () => {
  it.each([
    ['/page', 'صفحه نمونه', 1],
    ['/gzip', 'فشرده', 1],
    ['/br', 'فشرده', 1],
    ['/gzip-lie', 'نافشرده', 1],
    ['/gzip-cut', 'بریده', 3],
    ['/cut', 'پس از دو بریدن', 3],
    ['/cut-chunked', 'پس از بریدن', 2],
    ['/429', 'سرانجام', 3],
    ['/503', 'سرانجام', 3],
    ['/408', 'سرانجام', 2],
    ['/chain', 'صفحه نمونه', 6],
    ['/to-persian', 'نشانی فارسی', 2],
    ['/cookie-wall', 'پس از کلوچه', 2],
  ])('has %s in the end', async (path, title, attempts) => {
    const {got} = await get(path);
    expect(textOf(got.body)).toContain(title);
    expect(got).toMatchObject({status: 200, attempts});
  });

  it.each<[string, HttpError['trouble'], RegExp]>([
    ['/404', 'gone', /: 404$/],
    ['/410', 'gone', /: 410$/],
    ['/403', 'refused', /: 403$/],
    ['/500-always', 'transient', /: 500$/],
    ['/cut-at-once', 'transient', /connection cut$/],
    ['/long-length', 'transient', /cut/],
    ['/slow-first-byte', 'transient', /no answer in time$/],
    ['/slow-body', 'transient', /answer stopped half-way$/],
    ['/dripping-body', 'transient', /no whole answer in 1\.5 s$/],
    ['/429-long', 'transient', /: 429; asks to wait 86400 s$/],
    ['/loop-a', 'refused', /redirect loop/],
    ['/endless-chain', 'refused', /too many redirects: more than 10$/],
    ['/cookie-wall-forever', 'refused', /cookie wall/],
    ['/to-private', 'refused', /private address: 10\.1\.2\.3$/],
    ['/to-metadata', 'refused', /private address: 169\.254\.169\.254$/],
    ['/to-mapped', 'refused', /private address/],
    ['/to-decimal', 'refused', /private address: 127\.0\.0\.2$/],
    ['/to-localhost', 'refused', /private address: localhost$/],
    ['/to-file', 'refused', /bad address: file:$/],
    ['/to-nonsense', 'refused', /bad address/],
    ['/to-other-host', 'refused', /redirect to another host: other\.example$/],
    ['/forbidden/page', 'refused', /robots\.txt forbids: \/forbidden$/],
    ['/to-forbidden', 'refused', /robots\.txt forbids: \/forbidden$/],
    ['/huge', 'refused', /too large: more than 2000000 bytes$/],
    ['/endless', 'refused', /too large: more than 2000000 bytes$/],
    ['/gzip-bomb', 'refused', /too large after decompression: more than 4000000 bytes$/],
    ['/double-bomb', 'refused', /too large after decompression/],
    ['/br-bomb', 'refused', /too large after decompression/],
    ['/many-headers', 'transient', /headers too large|connection cut|Headers Overflow/i],
  ])('gives up %s as %s', async (path, trouble, message) => {
    const {error, grown} = await get(path, {retries: 1, ...(/slow|drip/.test(path) ? IMPATIENT : {})});
    expect(error).toBeInstanceOf(HttpError);
    expect(error.message).toMatch(message);
    expect(error.trouble).toBe(trouble);
    expect(grown).toBeLessThan(60_000_000);
  });

  it('waits as long as Retry-After says, in seconds or until a date, else ever longer', async () => {
    expect((await get('/429-after')).pauses).toEqual([7000]);
    expect((await get('/429-date')).pauses).toEqual([9000]);
    expect((await get('/500-always')).pauses).toEqual([1000, 2000, 4000, 8000]);
  });

  it('says who it is and how to reach us', async () => {
    await get('/page?identity');
    expect(server.headersOf('/page?identity')!['user-agent']).toBe(
      'khoosheh/0.1 (research archive; contact: test@example.org)',
    );
  });

  it('asks only for what has changed', async () => {
    const {getter} = createTestGetter();
    const first = await getter.get(`${server.origin}/etag`);
    const again = await getter.get(`${server.origin}/etag`, {etag: first.etag});
    const dated = await getter.get(`${server.origin}/last-modified`);
    const datedAgain = await getter.get(`${server.origin}/last-modified`, {lastModified: dated.lastModified});
    expect([first, again, dated, datedAgain].map(({status, isUnchanged}) => [status, isUnchanged])).toEqual([
      [200, false],
      [304, true],
      [200, false],
      [304, true],
    ]);
  });

  it('records each hop of a redirect as it was', async () => {
    const {got} = await get('/chain?1');
    expect(got.exchanges.map(({url, status}) => [url.replace(server.origin, ''), status])).toEqual([
      ['/chain?1', 302],
      ['/chain?0', 302],
      ['/page', 200],
    ]);
    expect(got.finalUrl).toBe(`${server.origin}/page`);
    expect(findHeader(got.exchanges[0]!.headers, 'location')).toBe('/chain?0');
    expect(got.exchanges[2]!.ip).toBe('127.0.0.1');
  });

  it('connects to no private address that was not allowed, not even by a name', async () => {
    const {getter} = createTestGetter({allowed: []});
    await expect(getter.get(`${server.origin}/page`)).rejects.toThrow(
      /refused: private address: 127\.0\.0\.1$/,
    );
    const port = new URL(server.origin).port;
    await expect(getter.get(`http://localhost:${port}/page`)).rejects.toThrow(/private address: localhost$/);
  });

  it('keeps a host to its pace and to its number of requests at once', async () => {
    let active = 0;
    let most = 0;
    const slow: Behaviour = (_, response) => {
      most = Math.max(most, ++active);
      setTimeout(() => (active--, response.end(toPage('کند'))), 15);
    };
    const own = await startMisbehavingServer({
      '*': slow,
      '/robots.txt': (_, response) => response.end('User-agent: *\nCrawl-delay: 3'),
    });
    const starts: number[] = [];
    let time = 0;
    const {getter} = createTestGetter({
      interval: 500,
      now: () => time,
      sleep: async (ms) =>
        void (starts.push((time += ms)), await new Promise((resolve) => setTimeout(resolve, 5))),
    });
    await Promise.all(Array.from({length: 6}, (_, index) => getter.get(`${own.origin}/${index}`)));
    expect(most).toBeLessThanOrEqual(2);
    expect(starts.slice(1).map((start, index) => start - starts[index]!)).toEqual([
      3000, 3000, 3000, 3000, 3000,
    ]);
    await own.close();
  });

  it('goes by the proxy that the environment names', async () => {
    const proxied: string[] = [];
    const proxy = await startMisbehavingServer({
      '*': (request, response) => {
        proxied.push(request.url!);
        response.end(request.url!.endsWith('/robots.txt') ? '' : toPage('از راه پراکسی'));
      },
    });
    const {getter} = createTestGetter({env: {http_proxy: proxy.origin}});
    const got = await getter.get('http://news.example/1').catch((error: unknown) => error as Error);
    // The proxy is asked with an absolute address, or by CONNECT, which a plain server does not speak.
    expect(got instanceof Error ? got.message : textOf(got.body)).toMatch(/از راه پراکسی/);
    expect(proxied).toContain('http://news.example/1');
    await proxy.close();
  });
});

describe('robots.txt', () => {
  const ask = async (robots: Behaviour, options: Partial<GetterOptions> = {}) => {
    const own = await startMisbehavingServer({'/robots.txt': robots});
    const {getter} = createTestGetter({retries: 1, ...options});
    const outcomes = [];
    for (const path of ['/page', '/page?2'])
      outcomes.push(
        await getter.get(own.origin + path).then(
          ({status}) => String(status),
          (error: Error) => error.message.replace(own.origin, ''),
        ),
      );
    const asked = own.seen.filter((line) => line === 'GET /robots.txt').length;
    await own.close();
    return {outcomes, asked};
  };

  it('is asked once an origin', async () => {
    expect(await ask((_, response) => response.end('User-agent: *\nDisallow:'))).toEqual({
      outcomes: ['200', '200'],
      asked: 1,
    });
  });
  it.each<[string, Behaviour]>([
    ['404', (_, response) => response.writeHead(404).end()],
    ['403', (_, response) => response.writeHead(403).end()],
    ['an HTML page', (_, response) => response.end('<html>not found</html>')],
    ['an empty file', (_, response) => response.end()],
  ])('that is %s allows everything', async (_, robots) =>
    expect((await ask(robots)).outcomes).toEqual(['200', '200']),
  );
  it.each<[string, Behaviour, RegExp]>([
    ['times out', () => undefined, /^robots\.txt unreachable, so nothing is allowed: .*no answer in time$/],
    [
      'answers 503',
      (_, response) => response.writeHead(503).end(),
      /^robots\.txt unreachable, so nothing is allowed: .*503$/,
    ],
    ['cuts the connection', (request) => void request.socket.destroy(), /^robots\.txt unreachable/],
  ])('that %s forbids everything', async (_, robots, message) => {
    const {outcomes} = await ask(robots, IMPATIENT);
    for (const outcome of outcomes) expect(outcome).toMatch(message);
  });
  it('of 2 MB is read as far as the standard asks, and an endless one too', async () => {
    const rules = `User-agent: *\n${'# padding padding padding padding\n'.repeat(14_000)}Disallow: /page\n`;
    const early = `User-agent: *\nDisallow: /page\n${'# padding\n'.repeat(200_000)}`;
    expect(rules.length).toBeLessThan(500 * 1024);
    expect((await ask((_, response) => response.end(rules))).outcomes[0]).toMatch(/forbids/);
    expect((await ask((_, response) => response.end(early))).outcomes[0]).toMatch(/forbids/);
    const endless: Behaviour = (_, response) => {
      const more = () =>
        void (
          !response.destroyed && (response.write(early) ? setImmediate(more) : response.once('drain', more))
        );
      more();
    };
    expect((await ask(endless)).outcomes[0]).toMatch(/forbids/);
  });
});
