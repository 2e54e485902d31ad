import {describe, expect, it} from 'vitest';
import {findHedge} from './find-hedge.js';
import {HEDGES} from './hedges.js';

describe('findHedge(words)', () => {
  it.each([
    ['قریب به', '<=', 'قریب به', 'nearly'],
    ['قريب  به', '<=', 'قریب به', 'nearly'],
    ['دستکم', '>=', 'دست‌کم', 'at least'],
    ['دست كم', '>=', 'دست‌کم', 'at least'],
    ['تقریباً', '~', 'تقریباً', 'approximately'],
    ['بالغ بر', '>', 'بالغ بر', 'upwards of'],
    ['Nearly', '<=', 'قریب به', 'nearly'],
  ])('knows «%s» as %s, said «%s» and “%s”', (words, operator, fa, en) => {
    expect(findHedge(words)).toEqual({operator, position: 'before', fa, en});
  });

  it('says where it stands', () => {
    expect(findHedge('و اندی')).toMatchObject({operator: '>', position: 'after'});
  });

  it.each(['', 'خوشه', 'constructor'])('knows nothing of «%s»', (words) => {
    expect(findHedge(words)).toBeUndefined();
  });
});

describe('HEDGES', () => {
  it('are translated by words of the same strength', () => {
    const wrong = Object.entries(HEDGES).filter(([, {operator, fa, en}]) =>
      [fa, en].some((words) => (findHedge(words)?.operator ?? operator) !== operator),
    );
    expect(wrong).toEqual([]);
  });

  it('are said in both languages', () => {
    for (const {fa, en} of Object.values(HEDGES)) {
      expect(fa).toMatch(/[آ-ی]/);
      expect(en).toMatch(/^[a-z ]+$/);
    }
  });
});
