import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {beforeEach, describe, expect, it, test} from 'vitest';
import {createFolder} from './fixtures/create-folder.js';
import {createSourceResolver} from '../entities/sources.js';
import {identifyOriginals} from './identify-originals.js';
import {formatProblem} from './problem.js';
import {readDocumentLines} from './read-document-lines.js';
import {GOLD_CORPORA} from './gold-corpora.js';
import {readBriefs, readDocuments, toSourceText} from './read-documents.js';
import {readReferenceTable} from './read-reference.js';

const ROOT = join(import.meta.dirname, '..', '..');
const SEEDS = join(process.env['KHOOSHEH_SHARED'] ?? join(ROOT, '..', 'shared'), 'seeds');
const FRONT = 'kind: brief\npublisher: "p"\ntitle: "t"\nurl: null\npublished: null\npublished_basis: "unknown"\nretrieved: "2026-11-22"\nlanguage: fa\n'; // prettier-ignore
const WINDOWS_1256 = Uint8Array.from([0xce, 0xe6, 0xd4, 0xe5, 0x20, 0xe3, 0xd3, 0xde, 0xd8, 0xed, 0x20, 0xe1, 0xc7, 0xd1, 0xed]); // prettier-ignore

let folder: string;
const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const read = async () => {
  const {documents, problems} = await readDocuments(folder);
  return {documents, lines: problems.map((problem) => formatProblem(problem).replaceAll(`${folder}/`, ''))};
};

beforeEach(() => {
  folder = createFolder();
});

describe('readBriefs(folder)', () => {
  const {documents, problems} = readBriefs(join(ROOT, 'data', 'briefs'));

  it('reads every brief that we ship without a problem', () => {
    expect(problems).toEqual([]);
    const files = readdirSync(join(ROOT, 'data', 'briefs')).filter((name) => /brief-.*\.md$/.test(name));
    expect(documents.map(({id}) => `${id}.md`)).toEqual(files.sort());
    const seeds = documents.filter(({id}) => id.startsWith('seed-brief'));
    expect(documents.filter(({restates}) => restates)).toEqual(seeds);
  });

  it('finds each label of the gold files at its offsets', () => {
    const texts = new Map(documents.map(({id, text}) => [id, [...text]]));
    const names = Object.keys(GOLD_CORPORA).flatMap((name) => [`${name}.claims`, `${name}.stages`]);
    for (const name of names) {
      for (const line of readFileSync(join(ROOT, 'data', 'gold', `${name}.jsonl`), 'utf8')
        .trim()
        .split('\n')) {
        const {doc, quote, start, end} = JSON.parse(line);
        expect(texts.get(doc)!.slice(start, end).join('')).toBe(quote);
      }
    }
  });

  it('keeps Jalali dates as the text that was written', () => {
    const find = (id: string) => documents.find((document) => document.id === id)!;
    expect(find('brief-003').published).toBe('1393-06-08');
    expect(find('brief-037').published).toBe('1391');
    expect(find('brief-016').data_as_of).toBe('1399-09-30');
    expect(find('brief-002').published).toBeUndefined();
  });

  it('tells the reader of texts where a date was inferred', () => {
    const about = documents.map(toSourceText).filter(({publishedAbout}) => publishedAbout);
    expect(about.map(({id}) => id)).toEqual([
      'brief-004',
      'brief-008',
      'brief-039',
      'brief-072',
      'brief-083',
      'brief-418',
    ]);
  });

  it('knows the publisher of each', () => {
    const resolve = createSourceResolver(readReferenceTable(ROOT, 'source-names'));
    expect(documents.filter(({publisher}) => !resolve(publisher ?? '')).map(({id}) => id)).toEqual([]);
  });

  it.each([
    ['id: x\n' + FRONT.replace('published: null\n', ''), 'warning', 'missing keys: published'],
    ['id: x\nmood: good\n' + FRONT, 'warning', 'unknown keys: mood'],
    ['id: y\n' + FRONT, 'error', 'wrong id: y; the file is named x'],
    ['id: x\n' + FRONT.replace('published: null', 'published: 1393-13-01'), 'error', 'unreadable published: 1393-13-01; expected a jalali day, month or year'],
    ['id: x\n' + FRONT.replace('published: null', 'published: 2014-08-30'), 'error', 'unreadable published: 2014-08-30; expected a jalali day, month or year'],
    ['id: x\n' + FRONT.replace('"2026-11-22"', '2026-02-30'), 'error', 'unreadable retrieved: 2026-02-30; expected a gregorian day, month or year'],
    ['id: x\n' + FRONT.replace('fa', 'ar'), 'error', 'unknown language: x: ar; known: fa, en'],
  ])('names the key that is wrong: %#', (front, severity, cause) => {
    write('x.md', `---\n${front}---\nمتن\n`);
    const reading = readBriefs(folder);
    expect(reading.problems).toEqual([{file: join(folder, 'x.md'), cause, severity}]);
    expect(reading.documents).toHaveLength(severity === 'warning' ? 1 : 0);
  }); // prettier-ignore

  it('takes bare dates as written, a month and a year among them', () => {
    write(
      'x.md',
      `---\nid: x\n${FRONT.replace('published: null', 'published: 1393-06-08\ndata_as_of: 1391')}---\nمتن`,
    );
    const [document] = readBriefs(folder).documents;
    expect([document!.published, document!.data_as_of]).toEqual(['1393-06-08', '1391']);
  });

  it('takes a day with its hour', () => {
    write('x.md', `---\nid: x\n${FRONT.replace('published: null', 'published: 1393-06-08T14:20')}---\nمتن`);
    expect(readBriefs(folder)).toMatchObject({documents: [{published: '1393-06-08T14:20'}], problems: []});
  });

  it('goes on after a brief without front matter, an empty one and an unreadable one', () => {
    write('a.md', 'متن');
    write('b.md', '');
    write('c.md', '---\nid: [\n---\nمتن');
    write('d.md', `---\nid: d\n${FRONT}---\nمتن`);
    const {documents, problems} = readBriefs(folder);
    expect(documents.map(({id}) => id)).toEqual(['d']);
    expect(problems.map(({cause}) => cause)).toEqual([
      'no front matter: the file does not begin with ---',
      'empty file',
      expect.stringMatching(/^unreadable front matter: .*/),
    ]);
  });

  it('says that a folder is not there', () => {
    expect(readBriefs(join(folder, 'none')).problems[0]!.cause).toBe(
      'unreadable path: no such file or folder',
    );
  });
});

describe('readDocuments(path)', () => {
  it('reads text, pages, briefs and NDJSON of a folder, and leaves its README', async () => {
    write('a.txt', '\ufeffخوشه');
    write('b.html', '<title>ت</title><nav>منو</nav><p>خوشه<script>1</script></p>');
    write('c.md', `---\nid: c\n${FRONT}---\nمتن`);
    write('d.ndjson', '{"id":"d1","text":"یک","published":"1404-05-21"}\n\n{"id":"d2","text":"دو"}');
    write('README.md', '# texts');
    const {documents, lines} = await read();
    expect(documents.map(({id, kind, text}) => [id, kind, text])).toEqual([
      ['a', 'original', 'خوشه'],
      ['b', 'original', 'خوشه'],
      ['c', 'brief', 'متن'],
      ['d1', 'original', 'یک'],
      ['d2', 'original', 'دو'],
    ]);
    expect(lines).toEqual([expect.stringContaining('warning: b.html: no article')]);
    expect(documents[3]!.published).toBe('1404-05-21');
  });

  it.each([
    ['empty.txt', '', 'error: empty.txt: empty file'],
    ['blank.txt', ' \n\t\n', 'error: blank.txt: empty file: only spaces'],
    ['zero.txt', Uint8Array.from([65, 0, 66, 1, 2]), 'error: zero.txt: binary file'],
    ['book.txt', '%PDF-1.4 …', 'error: book.txt: binary file: pdf'],
    ['broken.txt', Uint8Array.from([...Buffer.from('خوشه '), 0xff, ...Buffer.from(' صنعتی')]), 'error: broken.txt: invalid UTF-8: byte 0xff at 9'],
    ['cut.txt', Buffer.from('خوشه').subarray(0, 7), 'error: cut.txt: invalid UTF-8: the last character is cut'],
    ['sheet.xlsx', 'x', 'warning: sheet.xlsx: unknown kind of file: .xlsx; known: .txt .md .html .htm .xhtml .ndjson .jsonl'],
    ['empty.ndjson', '', 'error: empty.ndjson: empty file'],
    ['bad.ndjson', 'garbage', 'error: bad.ndjson:1: unreadable JSON: '],
    ['scripts.html', '<script>var a = 1</script>', 'error: scripts.html: empty page: no text outside scripts and navigation'],
  ])('refuses %s in one line and goes on', async (name, content, line) => {
    write(name, content);
    write('good.txt', 'خوشه');
    const {documents, lines} = await read();
    expect(documents.map(({id}) => id)).toEqual(['good']);
    expect(lines).toEqual([expect.stringContaining(line)]);
    expect(lines[0]).not.toContain('\n');
  }); // prettier-ignore

  it('reads Windows-1256 and UTF-16, and says on what ground', async () => {
    write('a.txt', WINDOWS_1256);
    write('b.txt', Buffer.from('\ufeffخوشه صنعتی', 'utf16le'));
    write('c.txt', Buffer.from('خوشه صنعتی در کشور', 'utf16le'));
    const {documents, lines} = await read();
    expect(documents.map(({text}) => text)).toEqual(['خوشه مسقطي لاري', 'خوشه صنعتی', 'خوشه صنعتی در کشور']);
    expect(lines).toEqual([
      'warning: a.txt: read as windows-1256: bytes: 100 % Persian letters in windows-1256',
      'warning: b.txt: read as utf-16le: byte order mark: utf-16le',
      'warning: c.txt: read as utf-16le: bytes: every other one is 0 or 6, as in utf-16le',
    ]);
  }); // prettier-ignore

  it('refuses a text of 5 GB by its size: so much cannot be read at once', async () => {
    write('huge.txt', 'x');
    truncateSync(join(folder, 'huge.txt'), 5_000_000_000);
    expect((await read()).lines).toEqual([
      'error: huge.txt: file too large: 5000000000 bytes; allowed: 20000000',
    ]);
  });

  it('keeps the first of two texts with one id', async () => {
    mkdirSync(join(folder, 'z'));
    write('a.txt', 'یک');
    write('z/a.txt', 'دو');
    const {documents, lines} = await read();
    expect(documents.map(({text}) => text)).toEqual(['یک']);
    expect(lines).toEqual([expect.stringMatching(/^error: z\/a\.txt: duplicate id: a; first in .*a\.txt$/)]);
  });

  it('keeps the first of two texts whose ids differ in case alone, and says as what it stands', async () => {
    write('a.ndjson', '{"id":"Fars","text":"یک"}\n{"id":"fars","text":"دو"}');
    const {documents, lines} = await read();
    expect(documents.map(({id}) => id)).toEqual(['Fars']);
    expect(lines).toEqual(['error: a.ndjson:2: duplicate id: fars; first in a.ndjson:1 as Fars']);
  });

  it('names a path that is not there and a link that leads nowhere', async () => {
    const {problems} = await readDocuments(join(folder, 'none.txt'));
    expect(problems[0]!.cause).toBe('unreadable path: no such file or folder');
    symlinkSync('nowhere', join(folder, 'a.txt'));
    expect((await read()).lines).toEqual(['error: a.txt: unreadable file: no such file or folder']);
  });

  it('reads a deeply nested page', async () => {
    write(
      'deep.html',
      `${'<div>'.repeat(5000)}<p>${'خوشه صنعتی سنگ '.repeat(20)}</p>${'</div>'.repeat(5000)}`,
    );
    const {documents} = await read();
    expect(documents[0]!.text).toContain('خوشه صنعتی سنگ');
  });
});

describe('readDocumentLines(chunks)', () => {
  const readLines = (text: string | Uint8Array, allowPlain = true) =>
    readDocumentLines(Readable.from([text]), 'stdin', {allowPlain});

  it.each([
    ['{"id":"a"}', 'missing text: a; found: id'],
    ['{"text":"a"}', 'missing id; found: text'],
    ['{"id":"a","text":" "}', 'empty text: a'],
    ['{"id":"a","text":5}', 'missing text: a; found: id, text'],
    ['{"id":"a","text":"b","language":"de"}', 'unknown language: a: de; known: fa, en'],
    ['{"id":"a","text":"b","title":[]}', 'wrong title: a; expected text, found: object'],
    ['{"id":"a","text":"\\ud800"}', 'half a character in text: a: \\ud800 at 0'],
    ['[1]', 'not an object'],
  ])('refuses the line %s and reads the next', async (line, cause) => {
    const {documents, problems} = await readLines(`${line}\n{"id":"good","text":"x"}`);
    expect(problems).toEqual([{file: 'stdin:1', cause, severity: 'error'}]);
    expect(documents.map(({id}) => id)).toEqual(['good']);
  });

  it('spoils one line by a broken character, not the next', async () => {
    const bytes = Buffer.concat([Buffer.from('{"id":"a","text":"'), Buffer.from([0xff]), Buffer.from('"}\n{"id":"b","text":"x"}')]);
    const {documents, problems} = await readLines(bytes);
    expect([documents.map(({id}) => id), problems.map(({cause}) => cause)]).toEqual([['b'], ['invalid UTF-8']]);
  }); // prettier-ignore

  it('joins a line that arrives in pieces, a character cut in two', async () => {
    const bytes = Buffer.from('{"id":"a","text":"خوشه"}');
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte));
    const {documents} = await readDocumentLines(Readable.from(pieces), 'stdin', {allowPlain: true});
    expect(documents[0]!.text).toBe('خوشه');
  });

  it('refuses a plain text or a line that is too long, and reads the next line', async () => {
    const long = Buffer.alloc(20_000_001, 97);
    expect((await readLines(long)).problems).toEqual([
      {file: 'stdin:1', cause: 'line too long; allowed: 20000000 bytes', severity: 'error'},
    ]);
    const {documents, problems} = await readLines(
      Buffer.concat([Buffer.from('{'), long, Buffer.from('\n{"id":"b","text":"x"}')]),
    );
    expect([documents.map(({id}) => id), problems.length]).toEqual([['b'], 1]);
  });

  it('takes plain text as one document, where that is allowed', async () => {
    expect((await readLines('خوشه صنعتی\nسنگ')).documents).toMatchObject([
      {id: 'stdin', text: 'خوشه صنعتی\nسنگ'},
    ]);
    expect((await readLines('خوشه', false)).problems[0]!.cause).toContain('unreadable JSON');
  });
});

test.skipIf(!existsSync(SEEDS))('originals are known by their bytes and joined with the brief that restates them', async () => {
  const {documents, problems} = await readDocuments(SEEDS);
  expect(problems).toEqual([]);
  const known = identifyOriginals(documents, readReferenceTable(ROOT, 'originals'));
  expect(known.map(({id, known_as, same_voice, source_id}) => [id, known_as, same_voice, source_id])).toEqual([
    ['000_7cff2664a71b9faa', 'seed-000', 'seed-brief-000', 'irib-fars'],
    ['001_98507ac19abf27bd', 'seed-001', 'seed-brief-001', 'sinapress'],
    ['002_6242eba26ae30007', 'seed-002', 'seed-brief-002', 'zanbor'],
    ['003_9ed0fb2f9880b8de', 'seed-003', 'seed-brief-003', 'mehr'],
    ['004_bc7e9abe5b9a274d', 'seed-004', 'seed-brief-004', 'bcdm'],
  ]);
  expect(known.map(({text}) => [...text].length)).toEqual([3297, 2637, 2906, 2048, 2347]);
}); // prettier-ignore

if (!existsSync(SEEDS)) console.warn(`skipped: the five source articles are not at ${SEEDS}`);
