import {randomBytes} from 'node:crypto';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {createSqueezer} from './create-squeezer.js';

let folder: string;
const path = (name: string) => join(folder, name);
// Noise does not get smaller: each body is a little longer than its file.
const NOISE = randomBytes(1000);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'khoosheh-squeezer-'));
  for (const name of ['a', 'b', 'c', 'd']) await writeFile(path(name), NOISE);
});
afterAll(() => rm(folder, {recursive: true}));

it('createSqueezer(room) compresses a file once, and anew when it was written anew', async () => {
  const squeeze = createSqueezer(10_000);
  const [first, beside] = await Promise.all([squeeze(path('a'), 'gzip', 1), squeeze(path('a'), 'gzip', 1)]);
  expect(gunzipSync(first).equals(NOISE)).toBe(true);
  expect(beside).toBe(first);
  expect(await squeeze(path('a'), 'gzip', 1)).toBe(first);
  expect(await squeeze(path('a'), 'gzip', 2)).not.toBe(first);
  expect(await squeeze(path('a'), 'br', 1)).not.toBe(first);
});

it('createSqueezer(room) forgets what was longest not asked for, so as to hold no more than its room', async () => {
  const squeeze = createSqueezer(3500);
  const ask = (name: string) => squeeze(path(name), 'gzip', 1);
  const [a, b, c] = [await ask('a'), await ask('b'), await ask('c')];
  await ask('a');
  await ask('d');
  expect([await ask('a'), await ask('c')]).toEqual([a, c]);
  expect(await ask('a')).toBe(a);
  expect(await ask('b')).not.toBe(b);
});

it('createSqueezer(room) gives what is larger than its room, and holds nothing of it', async () => {
  const squeeze = createSqueezer(10);
  const first = await squeeze(path('a'), 'gzip', 1);
  expect(gunzipSync(first).equals(NOISE)).toBe(true);
  expect(await squeeze(path('a'), 'gzip', 1)).not.toBe(first);
});

it('createSqueezer(room) says that a file is gone each time it is asked', async () => {
  const squeeze = createSqueezer(10);
  for (let time = 0; time < 2; time++) await expect(squeeze(path('none'), 'br', 1)).rejects.toThrow('ENOENT');
});
