import {mkdir, mkdtemp, readdir, rm, symlink, truncate, writeFile} from 'node:fs/promises';
import {existsSync} from 'node:fs';
import {connect, type Socket} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {serve} from './serve.js';

const LARGE = 8 * 2 ** 20;
const PATIENCE = 400;

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const outer = await mkdtemp(join(tmpdir(), 'khoosheh-serve-'));
  folder = join(outer, 'dist');
  await mkdir(join(folder, 'fa'), {recursive: true});
  await mkdir(join(folder, 'fa/کتاب'));
  await writeFile(join(folder, 'fa/index.html'), '<h1>خوشه</h1>'.repeat(50));
  await writeFile(join(folder, 'fa/کتاب/index.html'), 'book');
  await writeFile(join(folder, '404.html'), 'not here');
  await writeFile(join(folder, 'empty.csv'), '');
  await writeFile(join(folder, 'large.parquet'), '');
  await truncate(join(folder, 'large.parquet'), LARGE);
  await writeFile(join(outer, 'secret.txt'), 'secret');
  await symlink('../secret.txt', join(folder, 'out.txt'));
  await symlink('..', join(folder, 'outer'));
  await symlink('fa/index.html', join(folder, 'within.html'));
  site = await serve(folder, {port: 0, patience: PATIENCE});
});

afterAll(async () => {
  site.server.closeAllConnections();
  site.server.close();
  await rm(join(folder, '..'), {recursive: true});
});

it('serve(folder) gives the page of a folder, squeezed where that is welcome', async () => {
  const answer = await fetch(`${site.address}fa/`, {headers: {'accept-encoding': 'gzip'}});
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-encoding')]).toEqual(
    [200, 'text/html; charset=utf-8', 'gzip'],
  );
  expect(await answer.text()).toContain('خوشه');
});

it.each([
  ['fa', '/fa/'],
  ['fa?q=1', '/fa/?q=1'],
  ['fa/کتاب', '/fa/%DA%A9%D8%AA%D8%A7%D8%A8/'],
])('serve(folder) leads from a folder without its slash (%s) to the one with it', async (path, address) => {
  const answer = await fetch(site.address + path, {redirect: 'manual'});
  expect([answer.status, answer.headers.get('location')]).toEqual([301, address]);
});

it.each(['nothing/', '..%2f..%2fetc%2fpasswd', '%E0%A4%A', 'out.txt', 'outer/secret.txt', 'empty.csv/'])(
  'serve(folder) answers %s with its own page for what is not there',
  async (path) => {
    const answer = await fetch(site.address + path);
    expect([answer.status, await answer.text()]).toEqual([404, 'not here']);
  },
);

it('serve(folder) follows a link that stays within the folder', async () => {
  expect((await fetch(`${site.address}within.html`)).status).toBe(200);
});

describe('serve(folder) leads nobody to another host', () => {
  it.each([
    '/.//evil.example%2F..%2Ffa',
    '//evil.example/..%2ffa',
    '//evil.example/%2e%2e/fa',
    '///evil.example/fa',
    '/\\evil.example/..%5cfa',
    '/%5cevil.example/..%5c..%5cfa',
    '/%2Fevil.example/%2E%2E/fa',
    '/%2F%2Fevil.example%2F..%2Ffa',
    '/./fa',
    '/x/../fa',
    '/x/%2e%2e/fa',
    '/fa%00',
    '/%00/fa',
    '/fa%0d%0aLocation:%20//evil.example',
    '/fa//',
    '//fa',
    '/%09/fa',
  ])('for %s', async (path) => {
    const answer = await ask(`GET ${path} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toMatch(/evil|^location:/im);
  });

  it.each([
    ['GET http://evil.example/fa HTTP/1.1', '/fa/'],
    ['GET /fa?//evil.example HTTP/1.1', '/fa/?//evil.example'],
  ])('and keeps to its own addresses for %s', async (line, location) => {
    const answer = await ask(`${line}\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    expect(/^location: (.*)$/im.exec(answer)?.[1]?.trim()).toBe(location);
  });
});

describe('serve(folder) answers', () => {
  it('with what keeps a page safe, whatever it answers', async () => {
    for (const path of ['fa/', 'fa', 'nothing', 'large.parquet']) {
      const {headers} = await fetch(site.address + path, {method: 'HEAD', redirect: 'manual'});
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; .*; frame-ancestors 'none'$/,
      );
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    }
  });

  it('HEAD with the headers of GET and no body', async () => {
    const [head, get] = await Promise.all(
      ['HEAD', 'GET'].map((method) => fetch(`${site.address}large.parquet`, {method})),
    );
    expect(head!.headers.get('content-length')).toBe(String(LARGE));
    expect((await head!.arrayBuffer()).byteLength).toBe(0);
    expect((await get!.arrayBuffer()).byteLength).toBe(LARGE);
  });

  it('nothing new to who has the file already', async () => {
    const {headers} = await fetch(`${site.address}fa/`);
    const [etag, changed] = [headers.get('etag')!, headers.get('last-modified')!];
    const askFor = async (known: Record<string, string>) =>
      (await fetch(`${site.address}fa/`, {headers: known})).status;
    expect(await askFor({'if-none-match': etag})).toBe(304);
    expect(await askFor({'if-modified-since': changed})).toBe(304);
    expect(await askFor({'if-none-match': '"other"', 'if-modified-since': changed})).toBe(200);
    expect(await askFor({'if-modified-since': 'Sat, 01 Jan 2000 00:00:00 GMT'})).toBe(200);
  });

  it('an empty file with nothing', async () => {
    const answer = await fetch(`${site.address}empty.csv`);
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each([
    ['GET', 400],
    ['GET / HTTP/1.1\r\nHost: a\r\nNo colon\r\n\r\n', 400],
    ['GET /a b HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\n\r\n', 400],
    ['POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n', 405],
    [`GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: a\r\n\r\n`, 431],
  ])('what it cannot read or does not do (%j) with its number', async (request, status) => {
    expect(await ask(`${request}\r\n\r\n`)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});

describe.skipIf(!existsSync('/proc/self/fd'))('serve(folder) lets go', () => {
  const countOpen = async () => (await readdir('/proc/self/fd')).length;

  it('of the file and the connection where a download is cut, a thousand times', async () => {
    const before = await countOpen();
    for (let round = 0; round < 20; round++) await Promise.all(Array.from({length: 50}, cutDownload));
    await until(async () => (await countOpen()) <= before + 5);
    expect((await fetch(`${site.address}fa/`)).status).toBe(200);
  }, 60_000);

  it('of who asks slowly', async () => {
    const socket = await open();
    const drip = setInterval(() => socket.write('a'), 50);
    socket.write('GET /fa/ HTTP/1.1\r\nX-Slow: ');
    const said = await readAll(socket);
    clearInterval(drip);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('of who asks and does not read', async () => {
    const before = await countOpen();
    const sockets = await Promise.all(Array.from({length: 20}, open));
    for (const socket of sockets) {
      socket.pause();
      socket.write('GET /large.parquet HTTP/1.1\r\nHost: a\r\n\r\n');
    }
    await until(
      () => new Promise<boolean>((done) => site.server.getConnections((_, count) => done(count === 0))),
    );
    for (const socket of sockets) socket.destroy();
    await until(async () => (await countOpen()) <= before + 5);
  }, 20_000);

  it('of who opens more connections than it takes', async () => {
    const sockets = await Promise.all(Array.from({length: 600}, open));
    await until(() => sockets.some((socket) => socket.destroyed));
    for (const socket of sockets) socket.destroy();
    await until(async () => (await fetch(`${site.address}fa/`).catch(() => undefined))?.status === 200);
  }, 20_000);
});

it('serve(folder) takes the next port where the wanted one is taken', async () => {
  const {port} = site.server.address() as {port: number};
  const second = await serve(folder, {port});
  expect((second.server.address() as {port: number}).port).toBeGreaterThan(port);
  second.server.close();
});

function open(): Promise<Socket> {
  const {port} = site.server.address() as {port: number};
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.on('error', () => {});
  });
}

async function readAll(socket: Socket): Promise<string> {
  let said = '';
  for await (const part of socket) said += String(part);
  return said;
}

async function ask(request: string): Promise<string> {
  const socket = await open();
  socket.write(request);
  return readAll(socket);
}

async function cutDownload(): Promise<void> {
  const socket = await open();
  socket.write('GET /large.parquet HTTP/1.1\r\nHost: a\r\n\r\n');
  await new Promise((done) => socket.once('data', done));
  socket.destroy();
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await wait(50);
  }
  throw new Error('waited in vain');
}
