import {describe, expect, it} from 'vitest';
import type {Row} from '../../../src/io/duckdb.js';
import {groupVoices} from './group-voices.js';

function toVoices(documents: Row[]): Record<string, unknown> {
  const tables = groupVoices({'core.documents': documents});
  return Object.fromEntries(tables['core.documents']!.map((row) => [row.document_id, row.voice_id]));
}

describe('groupVoices(tables)', () => {
  it('gives a text that repeats no other a voice of its own', () => {
    expect(toVoices([{document_id: 'b'}, {document_id: 'a'}])).toEqual({a: 'a', b: 'b'});
  });

  it('makes an original and the brief that restates it one voice, under a name that needs neither', () => {
    const original = {document_id: '002_6242', known_as: 'seed-002'};
    const brief = {document_id: 'seed-brief-002', restates: 'seed-002'};
    expect(toVoices([original, brief])).toEqual({'002_6242': 'seed-002', 'seed-brief-002': 'seed-002'});
    expect(toVoices([brief])).toEqual({'seed-brief-002': 'seed-002'});
  });

  it('makes copies one voice', () => {
    expect(toVoices([{document_id: 'a'}, {document_id: 'b', copy_of: 'a'}])).toEqual({a: 'a', b: 'a'});
  });

  it('lets copies point to the text that was printed first, whichever was read first', () => {
    const tables = groupVoices({
      'core.documents': [
        {document_id: 'a', published_to: '2015-02-01'},
        {document_id: 'b', copy_of: 'a', published_to: '2015-01-01'},
        {document_id: 'c', copy_of: 'a', published_to: null},
        {document_id: 'd', copy_of: null, published_to: '2014-01-01'},
      ],
    });
    const copies = tables['core.documents']!.map(({document_id, copy_of}) => [document_id, copy_of]);
    expect(copies).toEqual([
      ['a', 'b'],
      ['b', null],
      ['c', 'b'],
      ['d', null],
    ]);
  });

  it('lets copies of one day point to the one of the earliest hour, in whatever order they are read', () => {
    const published_to = '2015-01-01';
    const documents: Row[] = [
      {document_id: 'a', published_to, published_time: '18:00'},
      {document_id: 'b', published_to, published_time: '09:30', copy_of: 'a'},
      {document_id: 'c', published_to, published_time: null, copy_of: 'a'},
      {document_id: 'd', published_to: null, copy_of: 'a'},
    ];
    for (const rows of [documents, documents.toReversed()]) {
      const copies = groupVoices({'core.documents': rows})['core.documents']!;
      expect(Object.fromEntries(copies.map(({document_id, copy_of}) => [document_id, copy_of]))).toEqual({
        a: 'b',
        b: null,
        c: 'b',
        d: 'b',
      });
    }
  });

  it('makes texts of one page one voice, and of none no other', () => {
    const url = 'https://example.org/1';
    const documents: Row[] = [
      {document_id: 'b', url},
      {document_id: 'a', url},
      {document_id: 'c', url: null},
      {document_id: 'd', url: null},
    ];
    expect(toVoices(documents)).toEqual({a: 'a', b: 'a', c: 'c', d: 'd'});
  });

  it('makes reports of one event one voice, through a third', () => {
    const voices = toVoices([
      {document_id: 'a', same_event: 'b'},
      {document_id: 'b'},
      {document_id: 'c', same_event: 'b'},
    ]);
    expect(voices).toEqual({a: 'a', b: 'a', c: 'a'});
  });
});
