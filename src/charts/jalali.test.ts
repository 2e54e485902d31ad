import {describe, expect, it} from 'vitest';
import {fromDayNumber, toDayNumber, toJalali, toNowruz, toPeriod} from './jalali.js';

describe('toNowruz(year)', () => {
  it.each([[1391, '2012-03-20'], [1392, '2013-03-21'], [1399, '2020-03-20'], [1403, '2024-03-20'], [1404, '2025-03-21']] as const)(
    '%i begins on %s',
    (year, day) => {
      expect(fromDayNumber(toNowruz(year))).toBe(day);
      expect(toJalali(day)).toEqual({year, month: 1, day: 1});
    },
  ); // prettier-ignore
});

describe('toDayNumber(iso)', () => {
  it('comes back through fromDayNumber for every day of thirty years', () => {
    for (let day = toDayNumber('1996-03-20'); day < toDayNumber('2026-03-20'); day++)
      expect(toDayNumber(fromDayNumber(day))).toBe(day);
  });
});

describe('toPeriod(from, to)', () => {
  it.each([
    ['2025-08-12', '2025-08-12', 'day'],
    ['2025-02-19', '2025-03-20', 'month'],
    ['2012-03-20', '2013-03-20', 'year'],
    ['2012-03-21', '2013-03-20', 'interval'],
    ['2012-03-20', '2014-03-20', 'interval'],
  ])('%s to %s is a %s', (from, to, period) => {
    expect(toPeriod(from, to)).toBe(period);
  });
});
