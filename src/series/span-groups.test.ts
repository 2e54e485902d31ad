import {describe, expect, it} from 'vitest';
import {toSpanGroups, type SpanEnd, type SpanYear} from './span-groups.js';

const end = (value: number): SpanEnd => ({
  ...{claim_id: `c${value}`, concept_id: 'cluster', operator: '=', hedge: null, value, high: null},
});
const year = (year: number, low: number, high = low): SpanYear => ({
  ...{year, low: end(low), high: end(high), terms: [{concept_id: 'cluster', statements: 1}]},
});
const tell = (years: SpanYear[]) =>
  toSpanGroups(years).map(({years: own, low, high}) => [
    own.map(({year}) => year).join('+'),
    low.value,
    high.value,
  ]);

describe('toSpanGroups(years)', () => {
  it('joins years that follow each other, and leaves the others alone', () => {
    expect(
      tell([
        year(1398, 466),
        year(1391, 192, 197),
        year(1394, 429),
        year(1393, 388),
        year(1399, 526),
        year(1402, 410),
      ]),
    ).toEqual([
      ['1391', 192, 197],
      ['1393+1394', 388, 429],
      ['1398+1399', 466, 526],
      ['1402', 410, 410],
    ]);
  });

  it('joins no more than two years while five groups hold them all', () => {
    expect(tell([1390, 1391, 1392, 1393].map((one) => year(one, one)))).toEqual([
      ['1390+1391', 1390, 1391],
      ['1392+1393', 1392, 1393],
    ]);
    expect(tell(Array.from({length: 12}, (_, index) => year(1390 + index, index)))).toEqual([
      ['1390+1391+1392', 0, 2],
      ['1393+1394+1395', 3, 5],
      ['1396+1397+1398', 6, 8],
      ['1399+1400+1401', 9, 11],
    ]);
  });

  it('never joins across a silent year, however many groups there are', () => {
    const apart = [1380, 1382, 1384, 1386, 1388, 1390, 1392].map((one) => year(one, one));
    expect(tell(apart)).toHaveLength(7);
  });

  it('takes the lower and the upper number of a range', () => {
    const [group] = toSpanGroups([year(1400, 20), {...year(1401, 10), high: {...end(15), high: 30}}]);
    expect([group!.low.value, group!.high.high]).toEqual([10, 30]);
  });
});
