import {describe, expect, it} from 'vitest';
import {
  golestani870,
  movaffagh70,
  molaei202,
  seyedabrishami388,
  soleimani423,
} from '../fixtures/statements.js';
import {describeStatement} from './describe-statement.js';

describe('describeStatement(row)', () => {
  it('keeps the hedge in words', () => {
    expect(describeStatement(golestani870, 'en')).toContain('more than 870');
    expect(describeStatement(movaffagh70, 'fa')).toContain('حدود ۷۰ خوشه');
  });

  it('says how far a date is known', () => {
    expect(describeStatement(golestani870, 'en')).toContain('12 August 2025 (21 Mordad 1404)');
    expect(describeStatement(soleimani423, 'en')).toContain(
      'between 30 August 2014 (8 Shahrivar 1393) and 31 December 2016 (11 Dey 1395) (day not known)',
    );
    expect(describeStatement(molaei202, 'en')).toContain('undated');
  });

  it('names the noun, the voice, a promise and a brief', () => {
    const text = describeStatement({...seyedabrishami388, modality: 'hope'}, 'fa');
    expect(text).toContain('۳۸۸ خوشهٔ صنعتی، امید، \u2068سیدابریشمی\u2069');
    expect(text).toContain('از روی چکیده');
  });
});
