import {describe, expect, it} from 'vitest';
import {expectPicture, listMarks, listRows, listTexts} from '../fixtures/read-spec.js';
import {
  movaffagh197,
  movaffagh70,
  parliament526,
  soleimaniLadder,
  vahdat429,
} from '../fixtures/statements.js';
import {stagesByStatement} from './stages-by-statement.js';

describe('stagesByStatement(rows)', () => {
  const rows = [...soleimaniLadder, movaffagh197, movaffagh70, vahdat429];

  it('draws one panel for each statement that gives several stages, the dated first', async () => {
    const spec = stagesByStatement(rows, {language: 'fa', width: 640});
    await expectPicture('stages-by-statement', spec);
    expect(
      listTexts(spec).filter((text) => ['ایرج موفق', 'دکتر سلیمانی', 'سیاوش وحدت'].includes(text)),
    ).toEqual(['ایرج موفق', 'دکتر سلیمانی']);
  });

  it('keeps the hedge of a pooled number and leaves its bar hollow', () => {
    const spec = stagesByStatement(rows, {language: 'en'});
    expect(listTexts(spec)).toContain('about 70');
    const [pooled] = listRows(listMarks(spec, 'rect')).filter(({claim_id}) => claim_id === 'c70');
    expect(pooled!['fill']).not.toBe(pooled!['stroke']);
  });

  it('tells one voice with the same numbers in two texts once', () => {
    const again = soleimaniLadder.map((row) => ({
      ...row,
      claim_id: `${row.claim_id}b`,
      document_id: 'seed-004',
    }));
    expect(
      listRows(listMarks(stagesByStatement([...soleimaniLadder, ...again], {language: 'fa'}), 'rect')),
    ).toHaveLength(4);
  });

  it('says so where no statement gives several stages', () => {
    expect(stagesByStatement([parliament526], {language: 'en'}).usermeta.khoosheh.title).toBe(
      'No statement counts several stages at once',
    );
  });
});
