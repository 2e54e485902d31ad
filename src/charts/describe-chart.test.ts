import {describe, expect, it} from 'vitest';
import {describeChart} from './describe-chart.js';
import {
  golestani870,
  movaffagh70,
  molaei202,
  seyedabrishami388,
  soleimani423,
} from './fixtures/statements.js';

describe('describeChart(rows)', () => {
  it('keeps the hedge in words', () => {
    expect(describeChart([golestani870], {language: 'en', title: 'Estates'})).toContain('more than 870');
    expect(describeChart([movaffagh70], {language: 'fa', title: 'خوشه\u200cها'})).toContain('حدود ۷۰ خوشه');
  });

  it('says how far a date is known', () => {
    const text = describeChart([golestani870, soleimani423, molaei202], {language: 'en', title: 'Counts'});
    expect(text).toContain('12 August 2025 (21 Mordad 1404)');
    expect(text).toContain(
      'between 30 August 2014 (8 Shahrivar 1393) and 31 December 2016 (11 Dey 1395) (day not known)',
    );
    expect(text).toContain('undated');
  });

  it('names the noun, the voice and a promise', () => {
    const text = describeChart([{...seyedabrishami388, modality: 'hope'}], {language: 'fa', title: 'شمار'});
    expect(text).toContain('۳۸۸ خوشه صنعتی، امید، \u2068سیدابریشمی\u2069');
  });

  it('tells whether a line is drawn', () => {
    const tell = (lines: number) =>
      describeChart([seyedabrishami388], {language: 'fa', title: 'شمار', lines});
    expect(tell(0)).toContain('خطی کشیده نشده است');
    expect(tell(1)).toContain('خط تنها گفته\u200cهای یک سری را به هم می\u200cپیوندد');
  });

  it('counts what it does not tell one by one', () => {
    const rows = Array.from({length: 15}, () => seyedabrishami388);
    expect(describeChart(rows, {language: 'en', title: 'Counts'})).toContain(
      '3 more statements in the table',
    );
  });
});
