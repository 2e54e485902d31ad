import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {
  addDays,
  formatJalali,
  gregorianToJalali,
  isLeapJalali,
  isValidJalali,
  jalaliToGregorian,
  toDayNumber,
  toMonthLength,
  toNowruz,
} from './jalali.js';

test.each([
  ['1404-05-21', '2025-08-12'],
  ['1404-10-07', '2025-12-28'],
  ['1393-06-08', '2014-08-30'],
  ['1394-03-31', '2015-06-21'],
  ['1403-12-30', '2025-03-20'],
  ['1404-01-01', '2025-03-21'],
  ['1399-09-30', '2020-12-20'],
])('%s is %s', (jalali, gregorian) => {
  const [year, month, day] = jalali.split('-').map(Number) as [number, number, number];
  expect(jalaliToGregorian({year, month, day})).toBe(gregorian);
  expect(formatJalali(gregorianToJalali(gregorian))).toBe(jalali);
});

test('leap years have a thirtieth of Esfand', () => {
  expect([1391, 1395, 1399, 1403, 1408].map(isLeapJalali)).toEqual([true, true, true, true, true]);
  expect([1392, 1396, 1400, 1404].map(isLeapJalali)).toEqual([false, false, false, false]);
  expect(toMonthLength(1403, 12)).toBe(30);
  expect(toMonthLength(1404, 12)).toBe(29);
  expect(toMonthLength(1404, 6)).toBe(31);
  expect(toMonthLength(1404, 7)).toBe(30);
});

test('a day that does not exist is refused by name', () => {
  expect(isValidJalali(1404, 12, 30)).toBe(false);
  expect(isValidJalali(1404, 7, 31)).toBe(false);
  expect(isValidJalali(1404, 0, 1)).toBe(false);
  expect(isValidJalali(1404, 1.5, 1)).toBe(false);
  expect(() => jalaliToGregorian({year: 1404, month: 12, day: 30})).toThrow('invalid Jalali day: 1404-12-30');
});

test('any day there and back is the same day, and the next day is one later', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 80_000}), (days) => {
      const iso = addDays('1900-01-01', days);
      const jalali = gregorianToJalali(iso);
      expect(jalaliToGregorian(jalali)).toBe(iso);
      expect(jalali.day <= toMonthLength(jalali.year, jalali.month)).toBe(true);
      const next = gregorianToJalali(addDays(iso, 1));
      expect(formatJalali(next) > formatJalali(jalali)).toBe(true);
    }),
  );
});

test.each([
  [1391, '2012-03-20'],
  [1392, '2013-03-21'],
  [1399, '2020-03-20'],
  [1403, '2024-03-20'],
  [1404, '2025-03-21'],
])('Nowruz of %i is %s', (year, day) => {
  expect(toNowruz(year)).toBe(toDayNumber(day));
});

test('the next day has the next number, for every day of thirty years', () => {
  for (let day = '1996-03-20'; day < '2026-03-20'; day = addDays(day, 1))
    expect(toDayNumber(addDays(day, 1))).toBe(toDayNumber(day) + 1);
});
