import {describe, expect, it} from 'vitest';
import type {Row} from '../../../src/io/duckdb.js';
import {keepSoundRows} from './keep-sound-rows.js';

const SOUND: Row = {
  claim_id: 'c1',
  document_id: 'text',
  quote: '۵ خوشه',
  value: 5,
  high: null,
  measure_id: 'm',
  unit: 'cluster',
  place_id: 'IR',
  place_basis: 'text',
};

function keep(...claims: Row[]) {
  return keepSoundRows({
    'core.measures': [{measure_id: 'm'}],
    'core.units': [{unit_id: 'cluster'}],
    'core.places': [{place_id: 'IR'}],
    'core.sectors': [],
    'core.concepts': [],
    'core.stages': [],
    'core.mentions': [],
    'core.rejected': [],
    'core.claims': claims,
  });
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
  ])('leaves out a row with %o, names its text, and keeps the others', (fault, cause) => {
    const {tables, problems} = keep({...SOUND, claim_id: 'c2', ...fault}, SOUND);
    expect(tables['core.claims']).toEqual([SOUND]);
    expect(problems).toEqual([{file: 'text', cause, severity: 'error'}]);
  });

  it('keeps the first of two rows with one id', () => {
    const {tables, problems} = keep(SOUND, {...SOUND, value: 6});
    expect(tables['core.claims']).toEqual([SOUND]);
    expect(problems).toMatchObject([{cause: 'same statement twice: c1; at «۵ خوشه»'}]);
  });
});
