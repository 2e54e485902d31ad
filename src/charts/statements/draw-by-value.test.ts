import {describe, expect, it} from 'vitest';
import {expectPicture, listMarks, listRows, listTexts} from '../fixtures/read-spec.js';
import {molaei202, soleimani423} from '../fixtures/statements.js';
import {statementsOverTime} from './statements-over-time.js';

describe('drawByValue(lanes)', () => {
  // 202 industrial clusters, undated (brief-002), and 423 business clusters with its interval taken away
  const undated = [molaei202, {...soleimani423, said_from: null, said_to: null}];
  const spec = statementsOverTime(undated, {language: 'fa', width: 640});

  it('draws no year where nothing is dated, and writes noun and voice beside each number', async () => {
    await expectPicture('draw-by-value', spec);
    const texts = listTexts(spec);
    expect(texts.filter((text) => /^۱[۳۴]../.test(text))).toEqual([]);
    expect(texts).toContain('خوشهٔ صنعتی · بی\u200cتاریخ');
    expect(texts.filter((text) => text.includes('فخراله مولایی'))).toHaveLength(1);
  });

  it('places each statement by its number, on one scale for one unit, from the right in Persian', () => {
    const x = (language: 'fa' | 'en') =>
      Object.fromEntries(
        listRows(listMarks(statementsOverTime(undated, {language, width: 640}), 'point')).map((row) => [
          row['claim_id'],
          Number(row['middle']),
        ]),
      );
    const [fa, en] = [x('fa'), x('en')];
    expect(en['c423']).toBeGreaterThan(en['c202']!);
    expect(640 - en['c423']!).toBeCloseTo(fa['c423']!);
  });
});
