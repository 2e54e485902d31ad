import {execFileSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {createFolder} from '../fixtures/create-folder.js';
import {createArchive} from './create-archive.js';
import {findLacks} from './find-lacks.js';
import {listWarcs} from './list-warcs.js';
import {countEverHeld, readLost} from './lost-records.js';
import {readIndex} from './read-index.js';
import {repairArchive} from './repair-archive.js';
import {verifyArchive} from './verify-archive.js';

const ROOT = createFolder();
const WHOLE = join(ROOT, 'whole');
const DAY = '2026-11-01T06:50:00.000Z';
let folder: string;
let first: string;
let second: string;

const store = (archive: ReturnType<typeof createArchive>, number: number, body = `<p>خوشه ${number}</p>`) =>
  archive.store({
    url: `https://www.example.ir/news/${number}`,
    date: DAY,
    ip: undefined,
    requestHeaders: [['Host', 'www.example.ir']],
    status: 200,
    statusText: 'OK',
    headers: [['Content-Type', 'text/html']],
    body: Buffer.from(body),
  });

// Two files: the pages 1 to 6 and 7 to 10; page 10 has the bytes of page 1.
beforeAll(() => {
  const options = {now: () => Date.parse(DAY), sync: false};
  const one = createArchive(WHOLE, options);
  for (let number = 1; number <= 6; number++) store(one, number);
  one.close();
  const two = createArchive(WHOLE, {...options, maxFileBytes: 1});
  for (let number = 7; number <= 9; number++) store(two, number);
  store(two, 10, '<p>خوشه 1</p>');
  two.close();
  // Each answer of the second opening began a file of its own; as one file they are easier to tell of.
  const [kept, ...rest] = listWarcs(WHOLE);
  const joined = Buffer.concat(rest.map((name) => readFileSync(join(WHOLE, name))));
  for (const name of rest) rmSync(join(WHOLE, name));
  for (const name of ['index.cdxj', 'manifest.json']) rmSync(join(WHOLE, name));
  writeFileSync(join(WHOLE, rest[0]!), joined);
  repairArchive(WHOLE, options);
  [first, second] = [kept!, rest[0]!];
});

let number = 0;
beforeEach(() => {
  folder = join(ROOT, String(number++));
  cpSync(WHOLE, folder, {recursive: true});
});

const lacks = () => findLacks(folder).map(({cause}) => cause);
const urls = () => readIndex(folder).entries.map(({url}) => Number(url.split('/').at(-1)));
const index = () => readFileSync(join(folder, 'index.cdxj'), 'utf8');
const writeLines = (lines: string[]) => writeFileSync(join(folder, 'index.cdxj'), lines.join(''));
const lines = () => index().split(/(?<=\n)/);

/** What warcio, a program of others, finds in the files: address and place of each record that holds a page. */
function indexByWarcio(): string[] {
  const cli = join(dirname(createRequire(import.meta.url).resolve('warcio')), 'cli.js');
  return listWarcs(folder).flatMap((name) =>
    execFileSync(process.execPath, [cli, 'cdx-index', join(folder, name), '--format', 'cdxj'], {
      encoding: 'utf8',
    })
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line.slice(line.indexOf('{'))))
      .map(({url, offset}) => `${name} ${offset} ${url}`),
  );
}
const indexByUs = () =>
  readIndex(folder).entries.map(({filename, offset, url}) => `${filename} ${offset} ${url}`);

describe('findLacks(folder)', () => {
  it('finds nothing in an archive that is whole, in none, and in one that grows', () => {
    expect(lacks()).toEqual([]);
    expect(findLacks(join(ROOT, 'nowhere'))).toEqual([]);
    const archive = createArchive(folder, {sync: false, maxFileBytes: 1});
    for (const more of [20, 21, 22]) {
      store(archive, more);
      expect(lacks()).toEqual([]);
    }
    expect(listWarcs(folder)).toHaveLength(5);
    archive.close();
    expect(lacks()).toEqual([]);
  });

  it.each<[string, () => void, () => string[]]>([
    [
      'a file that is gone',
      () => renameSync(join(folder, first), join(ROOT, 'moved')),
      () => [`archive gone: ${first}, with 6 records`],
    ],
    [
      'a file that was cut',
      () => truncateSync(join(folder, first), 1000),
      () => [
        expect.stringMatching(
          `^archive cut: ${first} has 1000 bytes; manifest.json says \\d+$`,
        ) as unknown as string,
      ],
    ],
    [
      'lines out of the index',
      () => writeLines(lines().filter((_, at) => ![1, 3, 8].includes(at))),
      () => [
        `archive thinned: 2 records of ${first} are not in index.cdxj`,
        `archive thinned: 1 records of ${second} are not in index.cdxj`,
      ],
    ],
    [
      'an index that is empty',
      () => writeLines([]),
      () => [
        `archive thinned: 6 records of ${first} are not in index.cdxj`,
        `archive thinned: 4 records of ${second} are not in index.cdxj`,
      ],
    ],
    [
      'an index that is gone',
      () => rmSync(join(folder, 'index.cdxj')),
      () => ['archive thinned: index.cdxj is gone, with 10 records'],
    ],
    [
      'a line that was changed',
      () => writeLines(lines().map((line, at) => (at === 2 ? line.replace('news/3"', 'news/7"') : line))),
      () => ['archive changed: index.cdxj is not what it was when it was closed'],
    ],
    [
      'a manifest that is gone',
      () => rmSync(join(folder, 'manifest.json')),
      () => ['archive without a manifest: manifest.json is gone; it should say what 2 WARC files hold'],
    ],
    [
      'a manifest that is spoilt',
      () => truncateSync(join(folder, 'manifest.json'), 40),
      () => [
        'archive without a manifest: manifest.json cannot be read; it should say what 2 WARC files hold',
      ],
    ],
    [
      'a file that no manifest knows',
      () => cpSync(join(folder, first), join(folder, 'pages-2026-11.warc.gz')),
      () => ['archive unknown: pages-2026-11.warc.gz is not in manifest.json'],
    ],
  ])('names %s', (_, spoil, told) => {
    spoil();
    expect(lacks()).toEqual(told());
    expect(verifyArchive(folder).problems.map(({cause}) => cause)).toEqual(expect.arrayContaining(told()));
  });

  it('counts the records of a file where the manifest of an older version did not', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
    const files = manifest.files.map(({name, bytes, sha256}: Record<string, unknown>) => ({
      name,
      bytes,
      sha256,
    }));
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({...manifest, files, index: undefined}));
    expect(lacks()).toEqual([]);
    writeLines(lines().slice(1));
    expect(lacks()).toEqual([`archive thinned: 1 records of ${first} are not in index.cdxj`]);
  });
});

describe('repairArchive(folder)', () => {
  it('does nothing where nothing is to be done', () => {
    const before = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'base64'));
    expect(repairArchive(folder)).toEqual({files: 2, records: 10, found: [], done: [], problems: []});
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), 'base64'))).toEqual(before);
  });

  it.each<[string, () => void]>([
    ['thinned', () => writeLines(lines().filter((_, at) => at % 3 > 0))],
    ['emptied', () => writeLines([])],
    ['gone', () => rmSync(join(folder, 'index.cdxj'))],
    ['changed', () => writeLines(lines().map((line) => line.replace('news/3"', 'news/7"')))],
    [
      'torn in the middle',
      () => writeLines(lines().map((line, at) => (at === 4 ? `${line.slice(0, 50)}\n` : line))),
    ],
  ])('makes an index anew that is %s, as another program would', (_, spoil) => {
    spoil();
    const {problems, done} = repairArchive(folder);
    expect(problems).toEqual([]);
    expect(done).toEqual([
      expect.stringMatching(/^index\.cdxj: made anew: 10 records, had \d+$/),
      'manifest.json: made anew: 2 files',
    ]);
    expect(urls()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(indexByUs()).toEqual(indexByWarcio());
    expect(lacks()).toEqual([]);
    expect(verifyArchive(folder).problems).toEqual([]);
    expect(repairArchive(folder).done).toEqual([]);
  });

  it('names what was lost with a file, and knows for ever how much was held', () => {
    rmSync(join(folder, second));
    const {problems, records} = repairArchive(folder);
    expect(records).toBe(6);
    expect(problems.map(({cause}) => cause)).toEqual(
      [7, 8, 9, 10].map((page) => `lost: 2026-11-01 https://www.example.ir/news/${page}`),
    );
    expect(countEverHeld(folder)).toBe(10);
    expect(lacks()).toEqual([]);
    expect(repairArchive(folder)).toMatchObject({done: [], problems: []});
  });

  it('counts what was lost of which not even a line is left', () => {
    rmSync(join(folder, second));
    writeLines(lines().slice(0, 8));
    expect(repairArchive(folder).problems.map(({cause}) => cause)).toEqual([
      'lost: 2026-11-01 https://www.example.ir/news/7',
      'lost: 2026-11-01 https://www.example.ir/news/8',
      'lost: 2 records of which no address is left',
    ]);
    expect(countEverHeld(folder)).toBe(10);
  });

  it('keeps all before the cut of a file, and moves its broken tail aside', () => {
    const last = readIndex(folder).entries[5]!;
    truncateSync(join(folder, first), last.offset + 30);
    const {problems, done} = repairArchive(folder);
    expect(done[0]).toBe(`${first}: 30 bytes of a broken record moved to broken/`);
    expect(problems.map(({cause}) => cause)).toEqual(['lost: 2026-11-01 https://www.example.ir/news/6']);
    expect(urls()).toEqual([1, 2, 3, 4, 5, 7, 8, 9, 10]);
    expect(indexByUs()).toEqual(indexByWarcio());
    expect(verifyArchive(folder).problems).toEqual([]);
  });

  it('leaves what is broken in the middle as it is, and names it each time', () => {
    const {offset, length} = readIndex(folder).entries[2]!;
    const bytes = readFileSync(join(folder, first));
    bytes[offset + 40]! ^= 0xff;
    writeFileSync(join(folder, first), bytes);
    const broken = expect.stringMatching(`^${length} bytes from ${offset} on hold no whole record`);
    expect(repairArchive(folder).problems.map(({cause}) => cause)).toEqual([
      'archive changed: it does not begin as it did',
      broken,
      'lost: 2026-11-01 https://www.example.ir/news/3',
    ]);
    expect(readFileSync(join(folder, first)).equals(bytes)).toBe(true);
    expect(repairArchive(folder)).toMatchObject({done: [], problems: [{cause: broken}]});
  });

  it('takes a file of another name for what it is', () => {
    renameSync(join(folder, second), join(folder, 'pages-2026-11.warc.gz'));
    expect(repairArchive(folder)).toMatchObject({records: 10, problems: []});
    expect(readLost(folder)).toEqual([]);
    const archive = createArchive(folder, {sync: false});
    store(archive, 30);
    archive.close();
    expect(readIndex(folder).entries.at(-1)!.filename).toBe(first);
    expect(verifyArchive(folder).problems).toEqual([]);
  });

  it('finds again what was put back', () => {
    const away = join(ROOT, 'away');
    renameSync(join(folder, second), away);
    repairArchive(folder);
    renameSync(away, join(folder, second));
    expect(lacks()).toEqual([`archive unknown: ${second} is not in manifest.json`]);
    repairArchive(folder);
    expect(urls()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(verifyArchive(folder).problems).toEqual([]);
  });

  it('keeps other writers out, and loses nothing where it is killed', () => {
    writeFileSync(join(folder, 'archive.lock'), '1');
    expect(() => repairArchive(folder)).toThrow(/^archive in use: .*: by process 1$/);
    rmSync(join(folder, 'archive.lock'));
    rmSync(join(folder, second));
    const kill = () => {
      throw new Error('killed');
    };
    expect(() => repairArchive(folder, {requeue: kill})).toThrow('killed');
    expect(lacks()).toEqual([`archive gone: ${second}, with 4 records`]);
    expect(repairArchive(folder).problems).toHaveLength(4);
    expect(readLost(folder)).toHaveLength(4);
  });

  it('counts nothing twice where it is killed when the index is new and the manifest is old', () => {
    const manifest = readFileSync(join(folder, 'manifest.json'));
    rmSync(join(folder, second));
    repairArchive(folder);
    writeFileSync(join(folder, 'manifest.json'), manifest);
    repairArchive(folder);
    expect(readLost(folder)).toHaveLength(4);
    expect(countEverHeld(folder)).toBe(10);
    expect(lacks()).toEqual([]);
  });
});

describe('createArchive(folder) of an archive that lacks something', () => {
  it('writes nothing after a file that is gone or cut', () => {
    rmSync(join(folder, second));
    expect(() => createArchive(folder)).toThrow(
      `archive gone: ${second}, with 4 records\nkhoosheh archive repair mends it`,
    );
    expect(readdirSync(folder)).not.toContain('archive.lock');
  });

  it('gives no file the name of one that was lost', () => {
    for (const name of [first, second]) rmSync(join(folder, name));
    repairArchive(folder);
    const archive = createArchive(folder, {sync: false, now: () => Date.parse(DAY)});
    store(archive, 1);
    archive.close();
    // The lost ones were 00001 and 00002.
    expect(listWarcs(folder)).toEqual(['khoosheh-00003-2026-11-01.warc.gz']);
  });

  it('mends a thinned index, and never takes it for the whole', () => {
    writeLines(lines().filter((_, at) => at !== 1 && at !== 7));
    const archive = createArchive(folder, {sync: false});
    expect(archive.mended).toEqual([
      'index: not what it was when it was closed; made anew',
      `index: 1 records of ${first} added`,
      `index: 1 records of ${second} added`,
    ]);
    archive.close();
    expect(urls()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(lacks()).toEqual([]);
  });

  it('gets a page anew of which only «the same as before» is left', () => {
    rmSync(join(folder, first));
    repairArchive(folder);
    const archive = createArchive(folder, {sync: false});
    expect(archive.find('https://www.example.ir/news/10')).toBeUndefined();
    expect(archive.has('https://www.example.ir/news/10')).toBe(false);
    expect(store(archive, 10, '<p>خوشه 1</p>').record).toBe('response');
    archive.close();
  });
});
