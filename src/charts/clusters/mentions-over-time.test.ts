import {describe, expect, it} from 'vitest';
import {expectPicture, listMarks, listRows, listTexts} from '../fixtures/read-spec.js';
import {honeyMentions} from '../fixtures/statements.js';
import type {Layer} from '../spec.js';
import {mentionsOverTime} from './mentions-over-time.js';

describe('mentionsOverTime(rows)', () => {
  it('draws a biography in order, one row for what one voice told at one time', async () => {
    const spec = mentionsOverTime(honeyMentions, {language: 'fa', width: 328, by: 'stage'});
    await expectPicture('mentions-over-time', spec);
    expect(listTexts(spec).filter((text) => text.includes(' · '))).toEqual([
      'در دستور کار (امید) · زنبور.نت · ۱۳۹۲',
      'شناسایی\u200cشده، امکان\u200cسنجی · فرزاد محمدی · ۷ اسفند ۱۳۹۲',
      'پیاده\u200cسازی · اصغر مصاحب · ۱۳۹۶',
    ]);
  });

  it('dashes a hope, and keeps its word in the alt text', () => {
    const spec = mentionsOverTime(honeyMentions, {language: 'en', by: 'stage'});
    const marks = [...listMarks(spec, 'point'), ...listMarks(spec, 'rect')];
    const dashed = marks.filter(({mark}) => (mark as Layer)['strokeDash']);
    expect(listRows(dashed).map(({mention_id}) => mention_id)).toEqual(['m1']);
    expect(spec.description).toContain('Planned (hope)');
  });
});
