import {describe, expect, it} from 'vitest';
import type {Row} from '../../../src/io/duckdb.js';
import {keepSoundRows} from './keep-sound-rows.js';

const SOUND: Row = {
  claim_id: 'c1',
  document_id: 'text',
  quote: '۵ خوشه',
  quote_start: 3,
  quote_end: 9,
  sentence_start: 0,
  sentence_end: 10,
  modality: 'fact',
  as_of: '1399',
  valid_from: '2020-03-20',
  valid_to: '2021-03-20',
  said_from: '2021-06-01',
  said_to: '2021-06-01',
  value: 5,
  high: null,
  measure_id: 'm',
  unit: 'cluster',
  place_id: 'IR',
  place_basis: 'text',
};

function keep(...claims: Row[]) {
  const tables = {
    'core.documents': [{document_id: 'text', retrieved: '2026-11-22'}],
    'core.texts': [{document_id: 'text', text: '𝟙: ۵ خوشه.'}],
    'core.measures': [{measure_id: 'm'}],
    'core.units': [{unit_id: 'cluster'}],
    'core.places': [{place_id: 'IR'}],
    'core.sectors': [],
    'core.concepts': [],
    'core.stages': [],
    'core.mentions': [],
    'core.rejected': [],
    'core.claims': claims,
  };
  return keepSoundRows(tables, '2026-12-01');
}

describe('keepSoundRows(tables)', () => {
  it('keeps a sound row', () => {
    expect(keep(SOUND)).toMatchObject({tables: {'core.claims': [SOUND]}, problems: []});
  });

  it.each([
    [{place_id: 'IR-99'}, 'unknown place_id: IR-99; at «۵ خوشه»'],
    [{unit: 'barrel'}, 'unknown unit: barrel; at «۵ خوشه»'],
    [{place_basis: null}, 'place without a ground: IR; at «۵ خوشه»'],
    [{high: 3}, 'range upside down: 5 to 3; at «۵ خوشه»'],
    [{value: NaN}, 'not a number: NaN; at «۵ خوشه»'],
    [{quote_start: 4}, 'quote not at its offsets: 4–9: « خوشه»; at «۵ خوشه»'],
    [{quote_start: -1}, 'quote outside the text: -1–9 of 10; at «۵ خوشه»'],
    [{quote_end: 11}, 'quote outside the text: 3–11 of 10; at «۵ خوشه»'],
    [{quote_start: 9}, 'quote outside the text: 9–9 of 10; at «۵ خوشه»'],
    [{sentence_start: 4}, 'quote outside its sentence: 4–10; at «۵ خوشه»'],
    [{part_of_start: 8, part_of_end: 12}, 'whole outside the text: 8–12 of 10; at «۵ خوشه»'],
  ])('leaves out a row with %o, names its text, and keeps the others', (fault, cause) => {
    const {tables, problems} = keep({...SOUND, claim_id: 'c2', ...fault}, SOUND);
    expect(tables['core.claims']).toEqual([SOUND]);
    expect(problems).toEqual([{file: 'text', cause, severity: 'error'}]);
  });

  it.each([
    [{value: Infinity}, 'not a number: Infinity'],
    [{value: 1e44}, 'value out of bounds: 1e+44'],
    [{high: 1e19}, 'value out of bounds: 10000000000000000000'],
    [{value: -5}, 'negative count: -5'],
  ])('rejects a number with %o by that name', (fault, cause) => {
    const {tables, problems} = keep({...SOUND, ...fault});
    expect(tables['core.claims']).toEqual([]);
    expect(problems).toEqual([{file: 'text', cause: `${cause}; at «۵ خوشه»`, severity: 'error'}]);
    expect(tables['core.rejected']).toMatchObject([
      {document_id: 'text', quote: '۵ خوشه', quote_start: 3, quote_end: 9, rule: 'value out of bounds'},
    ]);
  });

  it('rejects a number of an impossible time by that name', () => {
    const {tables, problems} = keep({...SOUND, as_of: '0734', valid_from: null, valid_to: null});
    expect(problems).toMatchObject([{file: 'text', cause: 'no such time: 0734; at «۵ خوشه»'}]);
    expect(tables['core.rejected']).toMatchObject([{quote: '۵ خوشه', rule: 'time out of bounds'}]);
  });

  it('keeps the first of two rows with one id', () => {
    const {tables, problems} = keep(SOUND, {...SOUND, value: 6});
    expect(tables['core.claims']).toEqual([SOUND]);
    expect(problems).toMatchObject([{cause: 'same statement twice: c1; at «۵ خوشه»'}]);
  });
});
