import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Readable} from 'node:stream';
import {describe, expect, it} from 'vitest';
import {TEXTS_AT_THE_DOOR, type TextAtTheDoor} from '../admission/fixtures/texts-at-the-door.js';
import {extract} from '../extract.js';
import {createArchive} from './archive/create-archive.js';
import {importPages} from './archive/import-pages.js';
import {readArchive} from './archive/read-archive.js';
import {createFolder} from './fixtures/create-folder.js';
import {readBriefs, readDocuments} from './read-documents.js';
import {readDocumentLines} from './read-document-lines.js';
import {readVocabulary} from './read-reference.js';
import type {DocumentReading} from './source-document.js';

type Fields = Record<string, string>;
type Bring = (fields: Fields) => DocumentReading | Promise<DocumentReading>;

const ROOT = join(import.meta.dirname, '..', '..');
const vocabulary = readVocabulary(ROOT);
const BRIEF = {kind: 'brief', publisher: 'p', title: 't', language: 'fa', retrieved: '2026-11-22', published: null, published_basis: 'unknown', url: null}; // prettier-ignore

function write(name: string, content: string): string {
  const file = join(createFolder(), name);
  writeFileSync(file, content);
  return file;
}

const toLine = (fields: Fields) => JSON.stringify({text: 'خوشه', id: 'id', ...fields});

/** What each way in can carry, and how it brings a text with these fields. */
const WAYS: Record<string, {carries: (row: TextAtTheDoor) => boolean; bring: Bring}> = {
  'extract of the package': {
    carries: () => true,
    bring: (fields) => {
      try {
        return {documents: [extract({id: 'id', text: 'خوشه', ...fields}, vocabulary)] as never, problems: []};
      } catch (error) {
        const cause = (error as Error).message.replace(/^refused text: /, '');
        return {documents: [], problems: [{file: '', cause, severity: 'error'}]};
      }
    },
  },
  'a file of NDJSON': {
    carries: ([fields]) => isLine(fields),
    bring: (fields) => readDocuments(write('a.ndjson', toLine(fields))),
  },
  'standard input': {
    carries: ([fields]) => isLine(fields),
    bring: (fields) => readDocumentLines(Readable.from([toLine(fields)]), 'stdin', {allowPlain: true}),
  },
  'plain text on standard input': {
    carries: ([{text}]) => isPlain(text),
    bring: ({text}) => readDocumentLines(Readable.from([text!]), 'id', {allowPlain: true}),
  },
  'a file of plain text': {
    carries: ([{text, id, ...others}]) => (isName(id) || isPlain(text)) && !Object.keys(others).length,
    bring: ({id = 'id', text = 'خوشه'}) => readDocuments(write(`${id}.txt`, text)),
  },
  'a saved page': {
    carries: ([{id}]) => isName(id),
    bring: ({id}) => readDocuments(write(`${id}.html`, `<article>${'<p>خوشه صنعتی سنگ در کشور</p>'.repeat(9)}`)),
  },
  'a brief': {
    carries: ([{id, text, ...others}]) =>
      text === undefined && (isName(id) || Object.keys(others).length > 0) && !/[\ud800-\udfff]/.test(toLine(others)) && !/\\ud/.test(toLine(others)),
    bring: ({id = 'id', ...fields}) => {
      const front = Object.entries({...BRIEF, id, ...fields}).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
      return readBriefs(join(write(`${id}.md`, `---\n${front.join('')}---\nخوشه`), '..'));
    },
  },
}; // prettier-ignore

const LINE = 'id text title publisher section source published_basis language url'.split(' ');

/** What a line of NDJSON may say, and is not refused for its length before it is read. */
function isLine(fields: Fields): boolean {
  return (
    Object.keys(fields).every((name) => LINE.includes(name)) && (fields['text'] ?? '').length < 1_000_000
  );
}

/** What can stand in a file, and is not told apart before it comes to the door. */
function isPlain(text: string | undefined): boolean {
  return text !== undefined && !/\0|[\ud800-\udfff]/.test(text) && text.length < 1_000_000;
}

/** What an ordinary file system takes for the name of one file that is no hidden one. */
function isName(id: string | undefined): boolean {
  return (
    id !== undefined && !/^\.|[/\0\ud800-\udfff]/.test(id) && id.normalize('NFC') === id && id.length < 200
  );
}

describe.each(Object.entries(WAYS))('%s goes through the door', (_, {carries, bring}) => {
  const rows = TEXTS_AT_THE_DOOR.filter(carries);

  it('that admits some texts and refuses others', () => {
    expect(rows.some(([, reason]) => reason === null)).toBe(true);
    expect(rows.some(([, reason]) => reason !== null)).toBe(true);
  });

  it('each by its row of the one table', async () => {
    const found = [];
    for (const [fields] of rows) {
      const {documents, problems} = await bring(fields);
      const [cause = null] = problems
        .filter(({severity}) => severity === 'error')
        .map((problem) => problem.cause);
      found.push([show(fields), documents.length, cause]);
    }
    expect(found).toEqual(rows.map(([fields, reason]) => [show(fields), reason ? 0 : 1, reason]));
  });
});

const show = (fields: Fields) => JSON.stringify(fields).slice(0, 60);

describe('the archive goes through the door', () => {
  const ARTICLE = (head: string, body = '') =>
    Buffer.from(`<!doctype html><html><head>${head}</head><body><article><h1>ت</h1><div class="news-body"><p>۱۲ خوشه صنعتی سنگ در استان فارس فعال است و ${body} ادامه دارد.</p></div></article></body></html>`); // prettier-ignore

  async function readPages(pages: Record<string, Buffer>, source_id = 'source'): Promise<DocumentReading> {
    const archive = createArchive(createFolder());
    for (const [url, body] of Object.entries(pages))
      archive.storePage({url, date: '2025-08-13T00:00:00Z', mime: 'text/html', body, from: 'x.html'});
    archive.close();
    return readArchive(archive.folder, () => ({
      ...{source_id, publisher: 'p', outlet_id: undefined, isArticle: true, isRelevant: () => true},
    }));
  }

  it('which refuses by name what would be no id', async () => {
    const {documents, problems} = await readPages({'https://example.ir/1': ARTICLE('')}, '../x');
    expect(documents).toEqual([]);
    expect(problems.map(({cause}) => cause)).toEqual([expect.stringMatching(/^bad id: «\.\.\/x-[0-9a-f]{12}»; /)]);
  }); // prettier-ignore

  it('and shows of a page what a browser shows: no control characters, no half ones', async () => {
    const {documents, problems} = await readPages({
      'https://example.ir/1': ARTICLE(`<title>ت&#27;[31m\u0007ی${'x'.repeat(495)}\u{1f600}</title>`, '&#7;\u202eسنگ'),
    });
    expect(problems).toEqual([]);
    expect(documents.map(({text, title}) => [/[^\n\t\P{C}\u200c]/u.test(text), /[^\P{C}]/u.test(title!)])).toEqual([
      [false, false],
    ]);
  }); // prettier-ignore

  it('and cites a page where it was got, unless the page gives itself another address of its own', async () => {
    const {documents} = await readPages({
      'https://example.ir/1': ARTICLE('<link rel="canonical" href="https://example.ir/">', 'یک'),
      'https://example.ir/2': ARTICLE('<link rel="canonical" href="https://evil.example/2">', 'دو'),
      'https://example.ir/3': ARTICLE('<link rel="canonical" href="https://example.ir/9">', 'سه'),
      'https://example.ir/4': ARTICLE('<link rel="canonical" href="https://example.ir/9">', 'چهار'),
      'https://example.ir/5?a': ARTICLE('<link rel="canonical" href="https://www.example.ir/5">', 'پنج'),
      'https://example.ir/5?b': ARTICLE('<link rel="canonical" href="https://www.example.ir/5">', 'پنج'),
      'https://example.ir/6': ARTICLE('<link rel="canonical" href="javascript:alert(6)">', 'شش'),
    });
    expect(documents.map(({url}) => url).sort()).toEqual([
      'https://example.ir/1',
      'https://example.ir/2',
      'https://example.ir/3',
      'https://example.ir/4',
      'https://example.ir/6',
      'https://www.example.ir/5',
      'https://www.example.ir/5',
    ]);
  });

  it('and is given no saved page with an address that is no link', () => {
    const folder = createFolder();
    mkdirSync(join(folder, 'pages'));
    writeFileSync(join(folder, 'pages/a.html'), ARTICLE('<link rel="canonical" href="javascript:alert(1)">'));
    const archive = createArchive(join(folder, 'archive'));
    const {stored, problems} = importPages(archive, join(folder, 'pages'));
    archive.close();
    expect([stored, problems.map(({cause}) => cause)]).toEqual([0, ['no address: neither «saved from», canonical link nor og:url']]); // prettier-ignore
  });
});
