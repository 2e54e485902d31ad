import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {toDataFrame, type FrameCell} from './to-data-frame.js';

async function read(column: FrameCell[]) {
  const frame = await toDataFrame(column.map((x) => ({x})));
  return {values: frame.values.map((row) => (row as FrameCell[])[0]), type: frame.dtypes[0]};
}

describe('toDataFrame(rows)', () => {
  it.each<[string, FrameCell[], string]>([
    ['integers beyond 2^24', [70495782, 16777217], 'int32'],
    ['integers beyond 2^31', [1_399_000_000_001, 9_007_199_254_740_991], 'float32'],
    ['fractions', [10.4, 0.1, -2.5], 'float32'],
    ['numbers with gaps', [423, null, 58], 'float32'],
    ['text that looks like numbers', ['0412', '1403', ''], 'string'],
    ['Jalali days as text', ['1403-05-12', null], 'string'],
    ['Gregorian days as text', ['2025-08-12'], 'string'],
    ['booleans', [true, false, null], 'boolean'],
    ['dates', [new Date('2025-08-12T06:50:00Z'), null], 'datetime'],
    ['nothing', [null, null], 'string'],
    ['Persian text', ['خوشه\u200cهای صنعتی', '«کسب‌وکار»'], 'string'],
  ])('keeps %s as they are', async (_title, column, type) => {
    expect(await read(column)).toEqual({values: column, type});
  });

  it('makes bigints numbers where all are exact, else text', async () => {
    expect(await read([1n, 70495782n, null])).toEqual({values: [1, 70495782, null], type: 'float32'});
    expect(await read([1n, 9007199254740993n])).toEqual({values: ['1', '9007199254740993'], type: 'string'});
    expect(await read([-9007199254740993n])).toEqual({values: ['-9007199254740993'], type: 'string'});
  });

  it('takes types from every row, not from the first twenty', async () => {
    const column = [...Array.from({length: 50}, (_, index) => index), 0.5];
    expect((await read(column)).type).toBe('float32');
    const text = [...Array.from({length: 50}, () => null), 'ایران'];
    expect((await read(text)).values.at(-1)).toBe('ایران');
  });

  it('lines up rows whose keys differ in order or are missing', async () => {
    const frame = await toDataFrame([{a: 1, b: 'x'}, {b: 'y', a: 2}, {c: true}]);
    expect(frame.columns).toEqual(['a', 'b', 'c']);
    expect(frame.values).toEqual([
      [1, 'x', null],
      [2, 'y', null],
      [null, null, true],
    ]);
  });

  it('makes an empty frame of no rows', async () => {
    expect((await toDataFrame([])).shape).toEqual([0, 0]);
  });

  it('names a column that mixes kinds, and one that holds what no frame can', async () => {
    await expect(toDataFrame([{a: 1}, {a: 'x'}])).rejects.toThrow(
      'mixed types in column: a; found: number, string',
    );
    await expect(toDataFrame([{a: {} as never}])).rejects.toThrow(
      'unsupported value in column: a; found: object',
    );
  });

  it('sums the census exactly: 70,495,782 and 75,149,669 and 79,926,270', async () => {
    const frame = await toDataFrame([{people: 70495782}, {people: 75149669}, {people: 79926270}]);
    expect(frame.column('people').sum()).toBe(225571721);
  });

  it('gives back every number, text and truth it was given', async () => {
    const row = fc.record({
      n: fc.option(fc.double({noNaN: true, noDefaultInfinity: true})),
      i: fc.maxSafeInteger(),
      s: fc.option(fc.string()),
      b: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(row, {minLength: 1, maxLength: 30}), async (rows) => {
        const frame = await toDataFrame(rows);
        expect(frame.values).toEqual(rows.map(({n, i, s, b}) => [n, i, s, b]));
      }),
      {numRuns: 50},
    );
  });
});
