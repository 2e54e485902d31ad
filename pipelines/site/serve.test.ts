import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {serve} from './serve.js';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khoosheh-serve-'));
  await mkdir(join(folder, 'fa'));
  await writeFile(join(folder, 'fa/index.html'), '<h1>خوشه</h1>'.repeat(50));
  await writeFile(join(folder, '404.html'), 'not here');
  site = await serve(folder, {port: 0});
});

afterAll(async () => {
  site.server.close();
  await rm(folder, {recursive: true});
});

it('serve(folder) gives the page of a folder, squeezed where that is welcome', async () => {
  const answer = await fetch(`${site.address}fa/`, {headers: {'accept-encoding': 'gzip'}});
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-encoding')]).toEqual(
    [200, 'text/html; charset=utf-8', 'gzip'],
  );
  expect(await answer.text()).toContain('خوشه');
});

it('serve(folder) leads from a folder without its slash to the one with it', async () => {
  const answer = await fetch(`${site.address}fa`, {redirect: 'manual'});
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/fa/']);
});

it.each(['nothing/', '..%2f..%2fetc%2fpasswd', '%E0%A4%A'])(
  'serve(folder) answers %s with its own page for what is not there',
  async (path) => {
    const answer = await fetch(site.address + path);
    expect([answer.status, await answer.text()]).toEqual([404, 'not here']);
  },
);

it('serve(folder) takes the next port where the wanted one is taken', async () => {
  const {port} = site.server.address() as {port: number};
  const second = await serve(folder, {port});
  expect((second.server.address() as {port: number}).port).toBeGreaterThan(port);
  second.server.close();
});
