import {describe, expect, it} from 'vitest';
import type {SourceDocument} from '../../src/io/read-documents.js';
import type {DocumentLine} from '../../src/reader/reading/lines.js';
import {loadTexts} from './load-texts.js';
import type {ReadDocument} from './load.js';

const TODAY = '2026-12-01';

function read(id: string, day: string | null, fields: Partial<SourceDocument> = {}): ReadDocument {
  const document = {id, kind: 'original', text: 'متن', sha256: '0'.repeat(64), file: `${id}.txt`, ...fields};
  const line = {type: 'document', doc: id, published_from: day, published_to: day, language: 'fa'};
  const extraction = {document: line as DocumentLine, claims: [], stages: [], rejected: []};
  return {document: document as SourceDocument, extraction, source_id: 'irna'};
}

describe('loadTexts(read, today)', () => {
  it.each([
    ['2026-11-23', {retrieved: '2026-11-22'}, 'published after it was read: 2026-11-23; read: 2026-11-22'],
    ['2026-12-02', {}, 'published after it was read: 2026-12-02; read: 2026-12-01'],
    ['1799-01-01', {}, 'published before the year 1200: 1799-01-01'],
  ])('leaves out a text of %s, names it, and loads the others', (day, fields, cause) => {
    const {tables, problems} = loadTexts([read('bad', day, fields), read('good', '2026-11-22')], TODAY);
    expect(tables['core.documents']!.map((row) => row.document_id)).toEqual(['good']);
    expect(tables['core.texts']!.map((row) => row.document_id)).toEqual(['good']);
    expect(problems).toEqual([{file: 'bad.txt', cause, severity: 'error'}]);
  });

  it('names a text that cannot be loaded, and loads the others', () => {
    const broken = read('broken', null);
    Object.defineProperty(broken.extraction, 'claims', {
      get: () => {
        throw new TypeError('no such field');
      },
    });
    const {tables, problems} = loadTexts([broken, read('good', null)], TODAY);
    expect(tables['core.documents']!.map((row) => row.document_id)).toEqual(['good']);
    expect(problems).toEqual([{file: 'broken.txt', cause: 'not loaded: no such field', severity: 'error'}]);
  });

  it('says that a date of publication is none, and reads the text as undated', () => {
    const {tables, problems} = loadTexts([read('odd', null, {published: '0734-01-01'})], TODAY);
    expect(tables['core.documents']).toMatchObject([{document_id: 'odd', published_from: null}]);
    const cause = 'unreadable published: 0734-01-01; read as undated';
    expect(problems).toEqual([{file: 'odd.txt', cause, severity: 'warning'}]);
  });
});
