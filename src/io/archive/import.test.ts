import {mkdirSync, utimesSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {WARCRecord, WARCSerializer} from 'warcio';
import {beforeAll, describe, expect, it} from 'vitest';
import {createFolder} from '../fixtures/create-folder.js';
import {createArchive} from './create-archive.js';
import {readEntry} from './read-entry.js';
import {importPages} from './import-pages.js';
import {importWarc} from './import-warc.js';
import {verifyArchive} from './verify-archive.js';
import {parseHttpBlock} from './warc-record.js';

const ROOT = createFolder();

async function toForeign(gzip: boolean): Promise<Uint8Array> {
  const encode = (text: string) => [new TextEncoder().encode(text)];
  const create = (
    type: 'response' | 'revisit' | 'request',
    url: string,
    body: string,
    httpHeaders: Record<string, string>,
  ) =>
    WARCRecord.create(
      {
        type,
        url,
        date: '2019-03-01T10:00:00Z',
        warcVersion: 'WARC/1.1',
        httpHeaders,
        statusline: type === 'request' ? `GET / HTTP/1.1` : 'HTTP/1.1 200 OK',
      },
      encode(body),
    );
  const records = [
    create('response', 'http://bcdm.ir/1068/', '<p>متن یک وارک دیگر</p>', {'Content-Type': 'text/html'}),
    create('response', 'http://bcdm.ir/813/', '6\r\n<p>abc\r\n4\r\n</p>\r\n0\r\n\r\n', {
      'Content-Type': 'text/html',
      'Transfer-Encoding': 'chunked',
    }),
    create('revisit', 'http://bcdm.ir/1068/', '', {'Content-Type': 'text/html'}),
  ];
  const parts = await Promise.all(
    records.map((record) =>
      WARCSerializer.serialize(record, {gzip, digest: {algo: 'sha-1', prefix: 'sha1:', base32: true}}),
    ),
  );
  return Buffer.concat(parts);
}

describe('importWarc(archive, file, name)', () => {
  it.each([
    ['compressed', true],
    ['plain', false],
  ])('takes the pages of a %s file that warcio wrote, with their dates', async (name, gzip) => {
    const file = join(ROOT, `${name}.warc`);
    writeFileSync(file, await toForeign(gzip));
    const archive = createArchive(join(ROOT, `archive-${name}`));
    const first = importWarc(archive, file, `${name}.warc`);
    const again = importWarc(archive, file, `${name}.warc`);
    expect(first).toMatchObject({stored: 2, repeated: 0});
    expect(first.problems.map(({cause}) => cause)).toEqual([
      expect.stringMatching(/left out: revisit of bytes that stand elsewhere: http:\/\/bcdm\.ir\/1068\//),
    ]);
    expect(again).toMatchObject({stored: 0, repeated: 2});
    expect(archive.entries[0]).toMatchObject({
      url: 'http://bcdm.ir/1068/',
      date: '2019-03-01T10:00:00.000Z',
      from: `${name}.warc`,
    });
    expect(
      Buffer.from(parseHttpBlock(readEntry(archive.folder, archive.entries[1]!).block).body).toString(),
    ).toBe('<p>abc</p>');
    archive.close();
    expect(verifyArchive(archive.folder).problems).toEqual([]);
  });

  it('says where a file stops being readable, and keeps what stood before', async () => {
    const file = join(ROOT, 'cut.warc.gz');
    const bytes = await toForeign(true);
    writeFileSync(file, bytes.subarray(0, bytes.length - 20));
    const archive = createArchive(join(ROOT, 'archive-cut'));
    const {stored, problems} = importWarc(archive, file, 'cut.warc.gz');
    archive.close();
    expect(stored).toBe(2);
    expect(problems[0]!.cause).toMatch(/^unreadable from byte \d+, \d+ bytes: unexpected end of file$/);
  });
});

describe('importPages(archive, folder)', () => {
  const folder = join(ROOT, 'saved');
  beforeAll(() => {
    mkdirSync(join(folder, 'deep'), {recursive: true});
    writeFileSync(
      join(folder, 'a.html'),
      '<!-- saved from url=(0021)http://bcdm.ir/1068/ --><html><p>یک</p></html>',
    );
    writeFileSync(
      join(folder, 'deep/b.htm'),
      '<link rel="canonical" href="https://www.example.ir/news/2?a=1&amp;b=2"><p>دو</p>',
    );
    writeFileSync(join(folder, 'c.html'), '<p>بی‌نشانی</p>');
    writeFileSync(join(folder, 'd.txt'), 'not a page');
    for (const name of ['a.html', 'deep/b.htm']) utimesSync(join(folder, name), 1_600_000_000, 1_600_000_000);
  });
  it('takes each page under the address that it says of itself, and complains of those that say none', () => {
    const archive = createArchive(join(ROOT, 'archive-pages'));
    const imported = importPages(archive, folder);
    expect(imported).toMatchObject({stored: 2, repeated: 0});
    expect(imported.problems).toEqual([
      {
        file: join(folder, 'c.html'),
        cause: 'no address: neither «saved from», canonical link nor og:url',
        severity: 'warning',
      },
    ]);
    expect(archive.entries.map(({url, date, record}) => `${record} ${url} ${date}`)).toEqual([
      'resource http://bcdm.ir/1068/ 2020-09-13T12:26:40.000Z',
      'resource https://www.example.ir/news/2?a=1&b=2 2020-09-13T12:26:40.000Z',
    ]);
    expect(importPages(archive, folder)).toMatchObject({stored: 0, repeated: 2});
    archive.close();
    expect(verifyArchive(archive.folder).problems).toEqual([]);
  });
});
