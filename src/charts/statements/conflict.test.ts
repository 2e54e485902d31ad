import {describe, expect, it} from 'vitest';
import {toHex} from '../colours.js';
import {expectPicture, listMarks, listRows} from '../fixtures/read-spec.js';
import {parliament526} from '../fixtures/statements.js';
import {conflictFigure} from './conflict.js';

describe('conflictFigure(rows)', () => {
  // Mazandaran: 38 clusters at the end of Azar 1399 (brief-016) against 15 industrial clusters on 10 Aban 1400 (brief-070)
  const pair = [
    {...parliament526, claim_id: 'c38', value: 38, place_id: 'IR-02'},
    {...parliament526, claim_id: 'c15', value: 15, place_id: 'IR-02', concept_id: 'industrial_cluster', speaker: 'امینی', valid_from: '2021-11-01', valid_to: '2021-11-01'},
  ]; // prettier-ignore

  it('sets two numbers on one axis with their nouns, voices and times', async () => {
    const spec = conflictFigure(pair, {language: 'fa', width: 640});
    await expectPicture('conflict', spec);
    expect(spec.usermeta.khoosheh.title).toMatch(/۳۸ خوشه .*؛ امینی می‌گوید ۱۵ خوشهٔ صنعتی/);
  });

  it('marks the distance between two numbers, and none between equal ones', () => {
    const marks = (rows: typeof pair) =>
      listRows(listMarks(conflictFigure(rows, {language: 'fa'}), 'rule')).filter(
        ({stroke}) => stroke === toHex('pomegranate'),
      );
    expect(marks(pair)).toHaveLength(3);
    expect(marks([pair[0]!, {...pair[0]!, claim_id: 'c38b'}])).toEqual([]);
  });
});
