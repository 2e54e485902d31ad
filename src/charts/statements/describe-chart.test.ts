import {describe, expect, it} from 'vitest';
import type {Language} from '../../rows.js';
import type {Statement} from '../statement.js';
import {describeChart} from './describe-chart.js';
import {
  golestani870,
  movaffagh70,
  molaei202,
  seyedabrishami388,
  soleimani423,
} from '../fixtures/statements.js';

const tell = (rows: readonly Statement[], language: Language, lines = 0) =>
  describeChart(rows, {language, lines}).join('. ');

describe('describeChart(rows)', () => {
  it('keeps the hedge in words', () => {
    expect(tell([golestani870], 'en')).toContain('more than 870');
    expect(tell([movaffagh70], 'fa')).toContain('حدود ۷۰ خوشه');
  });

  it('says how far a date is known', () => {
    const text = tell([golestani870, soleimani423, molaei202], 'en');
    expect(text).toContain('12 August 2025 (21 Mordad 1404)');
    expect(text).toContain(
      'between 30 August 2014 (8 Shahrivar 1393) and 31 December 2016 (11 Dey 1395) (day not known)',
    );
    expect(text).toContain('undated');
  });

  it('names the noun, the voice and a promise', () => {
    const text = tell([{...seyedabrishami388, modality: 'hope'}], 'fa');
    expect(text).toContain('۳۸۸ خوشهٔ صنعتی، امید، \u2068سیدابریشمی\u2069');
  });

  it('tells whether a line is drawn', () => {
    expect(tell([seyedabrishami388], 'fa')).toContain('خطی کشیده نشده است');
    expect(tell([seyedabrishami388], 'fa', 1)).toContain(
      'خط تنها گفته\u200cهای یک سری را به هم می\u200cپیوندد',
    );
  });

  it('counts what it does not tell one by one', () => {
    const rows = Array.from({length: 15}, () => seyedabrishami388);
    expect(tell(rows, 'en')).toContain('3 more statements in the table');
  });
});
