import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {createRequire} from 'node:module';
import {basename, dirname, join} from 'node:path';
import {gunzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {createFolder} from '../fixtures/create-folder.js';
import type {Exchange} from '../fetch/exchange.js';
import {createArchive, type ArchiveOptions} from './create-archive.js';
import {listWarcs} from './list-warcs.js';
import {readEntry} from './read-entry.js';
import {readEntries} from './recover.js';
import {parseHttpBlock} from './warc-record.js';
import {verifyArchive} from './verify-archive.js';

const ROOT = createFolder();
let number = 0;
const newFolder = () => join(ROOT, String(number++));

function toExchange(path: string, body: string, more: Partial<Exchange> = {}): Exchange {
  return {
    url: `https://www.example.ir${path}`,
    date: '2025-08-12T06:50:00.000Z',
    ip: '185.143.232.1',
    requestHeaders: [
      ['Host', 'www.example.ir'],
      ['User-Agent', 'khoosheh/0.1'],
    ],
    status: 200,
    statusText: 'OK',
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Transfer-Encoding', 'chunked'],
      ['ETag', '"1"'],
    ],
    body: Buffer.from(body),
    ...more,
  };
}

function fill(folder: string, options: ArchiveOptions = {}): ReturnType<typeof createArchive> {
  const archive = createArchive(folder, {now: () => Date.UTC(2025, 7, 12), sync: false, ...options});
  archive.store(
    toExchange('/old', '', {status: 301, statusText: 'Moved', headers: [['Location', '/news/1']]}),
  );
  archive.store(toExchange('/news/1', '<p>متن یکم</p>'));
  archive.store(toExchange('/news/2', '<p>متن دوم</p>'));
  archive.store(toExchange('/news/2?amp', '<p>متن دوم</p>', {date: '2025-08-13T06:50:00.000Z'}));
  archive.store(toExchange('/news/1', '<p>متن یکم، اصلاح‌شده</p>', {date: '2025-08-14T06:50:00.000Z'}));
  archive.store(
    toExchange('/news/1', '', {
      date: '2025-08-15T06:50:00.000Z',
      status: 304,
      statusText: 'Not Modified',
      headers: [['ETag', '"2"']],
    }),
  );
  return archive;
}

const onlyFile = (folder: string) => join(folder, listWarcs(folder)[0]!);

/**
 * A reader of the test's own, from the text of the standard (ISO 28500:2017, the WARC file format 1.1) alone:
 * – clause 4: a file is one or more records; a record is a version line `WARC/1.1`, named fields, an empty line, a block,
 *   and two line breaks, each of CR and LF;
 * – clause 5.3: Content-Length counts the octets of the block, nothing else;
 * – clause 5.8, 5.9: a digest is the algorithm's label, a colon, and the value; the block's covers the whole block, the
 *   payload's what follows the empty line of the HTTP message;
 * – clause 5.2, 5.4, 5.5: Record-ID, Date and Type are mandatory; ids are unique;
 * – annex D: each record is a gzip member of its own, and members may simply stand one after another.
 */
function readByTheStandard(file: string) {
  const bytes = gunzipSync(readFileSync(file));
  const records = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf('\r\n\r\n', at);
    const [version, ...lines] = bytes.toString('utf8', at, end).split('\r\n');
    const fields = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]),
    );
    const length = Number(fields['Content-Length']);
    const block = bytes.subarray(end + 4, end + 4 + length);
    const split = block.indexOf('\r\n\r\n');
    const payload = block.subarray(split + 4);
    const hash = (part: Buffer) => `sha256:${createHash('sha256').update(part).digest('hex')}`;
    records.push({
      version, fields, block, payload,
      isClosed: bytes.toString('latin1', end + 4 + length, end + 8 + length) === '\r\n\r\n',
      isBlockTrue: fields['WARC-Block-Digest'] === hash(block),
      isPayloadTrue: fields['WARC-Type'] !== 'response' || fields['WARC-Payload-Digest'] === hash(payload),
    }); // prettier-ignore
    at = end + 8 + length;
  }
  return records;
}

describe('createArchive(folder).store(exchange)', () => {
  it('writes records that the standard would have so', () => {
    const folder = newFolder();
    fill(folder).close();
    const records = readByTheStandard(onlyFile(folder));
    expect(records.map(({fields}) => fields['WARC-Type'])).toEqual([
      'warcinfo', 'response', 'request', 'response', 'request', 'response', 'request', 'revisit', 'request', 'response', 'request', 'revisit', 'request',
    ]); // prettier-ignore
    for (const record of records) {
      expect(record).toMatchObject({
        version: 'WARC/1.1',
        isClosed: true,
        isBlockTrue: true,
        isPayloadTrue: true,
      });
      expect(record.fields['WARC-Record-ID']).toMatch(/^<urn:uuid:[0-9a-f-]{36}>$/);
      expect(record.fields['WARC-Date']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
    expect(new Set(records.map(({fields}) => fields['WARC-Record-ID'])).size).toBe(records.length);
    const [, , , response, request] = records;
    expect(request!.fields['WARC-Concurrent-To']).toBe(response!.fields['WARC-Record-ID']);
    expect(response!.payload.toString()).toBe('<p>متن یکم</p>');
    expect(response!.block.toString()).toContain(
      'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Original-Transfer-Encoding: chunked\r\n',
    );
    expect(request!.block.toString()).toBe(
      'GET /news/1 HTTP/1.1\r\nHost: www.example.ir\r\nUser-Agent: khoosheh/0.1\r\n\r\n',
    );
  });

  it('writes files of which warcio indexes every record', () => {
    const folder = newFolder();
    fill(folder).close();
    const cli = join(dirname(createRequire(import.meta.url).resolve('warcio')), 'cli.js');
    const out = execFileSync(process.execPath, [cli, 'cdx-index', onlyFile(folder), '--format', 'cdxj'], {
      encoding: 'utf8',
    });
    const theirs = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line.slice(line.indexOf('{'))));
    const ours = readFileSync(join(folder, 'index.cdxj'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line.slice(line.indexOf('{'))));
    expect(theirs.map(({url, offset, status}) => `${url} ${offset} ${status}`)).toEqual(
      ours.map(({url, offset, status}) => `${url} ${offset} ${status}`),
    );
    expect(theirs.map(({mime}) => mime === 'warc/revisit')).toEqual(
      ours.map(({record}) => record === 'revisit'),
    );
  });

  it('keeps the same bytes once, and a changed page as a new vintage of its address', () => {
    const archive = fill(newFolder());
    expect(archive.entries.map(({record, status}) => `${record} ${status}`)).toEqual([
      'response 301', 'response 200', 'response 200', 'revisit 200', 'response 200', 'revisit 304',
    ]); // prettier-ignore
    expect(archive.entries[3]!.digest).toBe(archive.entries[2]!.digest);
    expect(archive.find('https://www.example.ir/news/1')).toMatchObject({
      date: '2025-08-15T06:50:00.000Z',
      digest: archive.entries[4]!.digest,
      etag: '"1"',
    });
    expect(
      Buffer.from(parseHttpBlock(readEntry(archive.folder, archive.entries[4]!).block).body).toString(),
    ).toBe('<p>متن یکم، اصلاح‌شده</p>');
    archive.close();
  });

  it('begins the next file when one has grown, and goes on in the last when it is opened again', () => {
    const folder = newFolder();
    fill(folder, {maxFileBytes: 2_000}).close();
    const count = listWarcs(folder).length;
    expect(count).toBeGreaterThan(1);
    expect(listWarcs(folder)[0]).toBe('khoosheh-00001-2025-08-12.warc.gz');
    const archive = createArchive(folder, {maxFileBytes: 1_000_000});
    archive.store(toExchange('/news/9', 'x'));
    archive.close();
    expect(listWarcs(folder)).toHaveLength(count);
    expect(verifyArchive(folder)).toMatchObject({files: count, problems: []});
  });

  it('keeps a second writer out, and takes over from one that died', () => {
    const folder = newFolder();
    const archive = fill(folder);
    writeFileSync(join(folder, 'archive.lock'), '1');
    expect(() => createArchive(folder)).toThrow(/^archive in use: .*: by process 1$/);
    writeFileSync(join(folder, 'archive.lock'), '2147483646');
    createArchive(folder).close();
    archive.close();
  });
});

describe('an archive after a crash', () => {
  const whole = newFolder();
  fill(whole).close();
  const file = onlyFile(whole);
  const bytes = readFileSync(file);
  const index = readFileSync(join(whole, 'index.cdxj'), 'utf8');
  const entries = index
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line.slice(line.indexOf('{'))));

  it('at any byte of a record has every record before it, and takes the next', () => {
    const folder = newFolder();
    const last = Number(entries.at(-2).offset);
    // every seventh byte of the last two answers and their requests, their very end, and some of those before
    const cuts = Array.from({length: bytes.length}, (_, at) => at).filter((at) =>
      at > last ? at % 7 === 0 || at > bytes.length - 24 : at % 97 === 0,
    );
    const known = (cut: number) =>
      entries.filter((_, at) => Number(entries[at + 1]?.offset ?? bytes.length) <= cut).length;
    const name = basename(file);
    mkdirSync(folder);
    for (const cut of cuts) {
      rmSync(join(folder, 'manifest.json'), {force: true});
      writeFileSync(join(folder, name), bytes.subarray(0, cut));
      writeFileSync(
        join(folder, 'index.cdxj'),
        index
          .split('\n')
          .slice(0, known(cut))
          .map((line) => `${line}\n`)
          .join(''),
      );
      const archive = createArchive(folder, {sync: false});
      const isWhole = entries.filter(({offset, length}) => Number(offset) + Number(length) <= cut).length;
      expect(archive.entries.length, `cut at ${cut}`).toBe(isWhole);
      archive.store(toExchange('/news/after', `<p>پس از ${cut}</p>`));
      archive.close();
      expect(verifyArchive(folder).problems, `cut at ${cut}`).toEqual([]);
    }
  }, 60_000);

  it('at any byte of the index has every record', () => {
    const folder = newFolder();
    for (let cut = 0; cut < Buffer.byteLength(index); cut += 29) {
      rmSync(folder, {recursive: true, force: true});
      cpSync(whole, folder, {recursive: true});
      truncateSync(join(folder, 'index.cdxj'), cut);
      const archive = createArchive(folder, {sync: false});
      expect(archive.entries.length, `cut at ${cut}`).toBe(entries.length);
      archive.close();
      expect(verifyArchive(folder).problems, `cut at ${cut}`).toEqual([]);
    }
  });

  it('keeps the broken bytes in a file beside it', () => {
    const folder = newFolder();
    cpSync(whole, folder, {recursive: true});
    appendFileSync(onlyFile(folder), Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]));
    const archive = createArchive(folder, {sync: false});
    archive.close();
    expect(archive.mended).toEqual([`${listWarcs(folder)[0]}: 7 bytes of a broken record moved to broken/`]);
    expect(readdirSync(join(folder, 'broken'))).toEqual([`${listWarcs(folder)[0]}.${bytes.length}.bin`]);
    expect(readFileSync(onlyFile(folder)).equals(bytes)).toBe(true);
    expect(existsSync(join(folder, 'archive.lock'))).toBe(false);
  });
});

describe('an archive whose disk has spoilt a byte', () => {
  it('keeps every record that stands behind the damage, even when the index is lost', () => {
    const folder = newFolder();
    fill(folder).close();
    const file = onlyFile(folder);
    const second = readEntries(folder, listWarcs(folder))[1]!;
    const bytes = readFileSync(file);
    bytes[second.offset + 40]! ^= 0xff;
    writeFileSync(file, bytes);
    rmSync(join(folder, 'index.cdxj'));
    expect(readEntries(folder, listWarcs(folder)).map(({status}) => status)).toEqual([
      301, 200, 200, 200, 304,
    ]);
    const archive = createArchive(folder, {sync: false});
    archive.store(toExchange('/news/after', 'x'));
    archive.close();
    expect(archive.entries.map(({status}) => status)).toEqual([301, 200, 200, 200, 304, 200]);
    expect(existsSync(join(folder, 'broken'))).toBe(false);
    const {problems} = verifyArchive(folder);
    expect(problems.map(({cause}) => cause)).toEqual([
      expect.stringMatching(new RegExp(`^broken at ${second.offset}, ${second.length} bytes: `)),
      expect.stringMatching(/^file has changed: /),
    ]);
  });

  it('reads its files anew when a line in the middle of the index is spoilt', () => {
    const folder = newFolder();
    fill(folder, {maxFileBytes: 2_000}).close();
    const index = join(folder, 'index.cdxj');
    const lines = readFileSync(index, 'utf8').split('\n');
    lines[1] = lines[1]!.slice(0, 30);
    writeFileSync(index, lines.join('\n'));
    const archive = createArchive(folder, {sync: false});
    archive.close();
    expect(archive.entries).toHaveLength(6);
    expect(verifyArchive(folder).problems).toEqual([]);
  });
});

describe('verifyArchive(folder)', () => {
  it('proves every digest of a sound archive', () => {
    const folder = newFolder();
    fill(folder).close();
    expect(verifyArchive(folder)).toMatchObject({files: 1, records: 13, digests: 17, problems: []});
  });

  it('finds a single changed bit wherever it is', () => {
    const folder = newFolder();
    fill(folder).close();
    const file = onlyFile(folder);
    const sound = readFileSync(file);
    for (let at = 3; at < sound.length; at += 41) {
      const bent = Buffer.from(sound);
      bent[at]! ^= 1;
      writeFileSync(file, bent);
      expect(verifyArchive(folder).problems.length, `bit at ${at}`).toBeGreaterThan(0);
    }
  });

  it('finds lines without records, records without lines, and files that are gone', () => {
    const folder = newFolder();
    fill(folder).close();
    const index = join(folder, 'index.cdxj');
    const lines = readFileSync(index, 'utf8').split('\n');
    writeFileSync(index, lines.slice(1).join('\n'));
    expect(verifyArchive(folder).problems[0]!.cause).toMatch(/^record without a line/);
    writeFileSync(
      index,
      [...lines.slice(0, -1), lines[0]!.replace('"offset":"', '"offset":"9'), ''].join('\n'),
    );
    expect(verifyArchive(folder).problems[0]!.cause).toMatch(/^line without a record/);
    rmSync(onlyFile(folder));
    expect(
      verifyArchive(folder)
        .problems.map(({cause}) => cause)
        .join(),
    ).toMatch(/archive gone: khoosheh-00001-2025-08-12\.warc\.gz, with 6 records/);
  });
});
