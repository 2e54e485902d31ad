import {describe, expect, it} from 'vitest';
import {expectPicture, listMarks, listRows, listTexts} from '../fixtures/read-spec.js';
import {honeyMentions} from '../fixtures/statements.js';
import type {Layer} from '../spec.js';
import {mentionsOverTime} from './mentions-over-time.js';

describe('mentionsOverTime(rows)', () => {
  it('draws a biography newest first, one row for what one voice told at one time', async () => {
    const spec = mentionsOverTime(honeyMentions, {language: 'fa', width: 328, by: 'stage'});
    await expectPicture('mentions-over-time', spec);
    expect(listTexts(spec).filter((text) => text.includes(' · '))).toEqual([
      'پیاده\u200cسازی · اصغر مصاحب · ۱۳۹۶',
      'در دستور کار (امید) · زنبور.نت · ۱۳۹۲',
      'شناسایی\u200cشده، امکان\u200cسنجی · فرزاد محمدی · ۷ اسفند ۱۳۹۲',
    ]);
  });

  it('dashes a hope, and keeps its word in the name of the mark', () => {
    const spec = mentionsOverTime(honeyMentions, {language: 'en', by: 'stage'});
    const marks = [...listMarks(spec, 'point'), ...listMarks(spec, 'rect')];
    const dashed = marks.filter(({mark}) => (mark as Layer)['strokeDash']);
    expect(listRows(dashed).map(({mention_id}) => mention_id)).toEqual(['m1']);
    expect(listRows(dashed)[0]!['label']).toContain('Planned (hope)');
  });

  it('draws the newest, and counts those that it leaves out', () => {
    const rows = Array.from({length: 40}, (_, index) => {
      const day = `${1980 + index}-05-01`;
      const own = index === 39 ? {valid_from: null, valid_to: null} : {valid_from: day, valid_to: day};
      return {...honeyMentions[1]!, mention_id: `m${1980 + index}`, ...own};
    });
    const spec = mentionsOverTime(rows, {language: 'en', by: 'stage'});
    const drawn = listRows(listMarks(spec, 'point')).map(({mention_id}) => mention_id);
    // 39 dated years, of which the 36 newest are 1983 to 2018; three years and the undated one are left out
    expect(drawn).toHaveLength(36);
    expect([drawn[0], drawn.at(-1)]).toEqual(['m2018', 'm1983']);
    expect(spec.usermeta.khoosheh.notes).toEqual([
      '4 more rows are not drawn: the oldest and the undated; the table has them all.',
    ]);
  });

  it('is a list of marks without a year where nothing is dated', () => {
    const rows = honeyMentions.map((row) => ({...row, valid_from: null, valid_to: null}));
    const spec = mentionsOverTime(rows, {language: 'en', by: 'stage'});
    expect(listTexts(spec).filter((text) => /^\d{4}$/.test(text))).toEqual([]);
    expect(listRows(listMarks(spec, 'rect'))).toHaveLength(3);
    expect(listMarks(spec, 'point')).toEqual([]);
  });
});

it('tells the newest alone where rows are of many clusters: what is told of another is no beginning', () => {
  const find = (by: 'cluster' | 'stage') =>
    mentionsOverTime(honeyMentions, {language: 'en', by}).usermeta.khoosheh.title;
  expect(find('stage')).toContain('first told');
  expect(find('cluster')).not.toContain('first told');
});
