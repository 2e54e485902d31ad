import {expect, test} from 'vitest';
import {parseTime, toInterval, toJalaliTime} from './intervals.js';

test.each([
  ['1399', ['2020-03-20', '2021-03-20']],
  ['1399-09', ['2020-11-21', '2020-12-20']],
  ['1399-09-30', ['2020-12-20', '2020-12-20']],
  ['1393/6/8', ['2014-08-30', '2014-08-30']],
  ['۱۳۹۳/۶/۸', ['2014-08-30', '2014-08-30']],
  ['2014-08-30', ['2014-08-30', '2014-08-30']],
  ['2014-02', ['2014-02-01', '2014-02-28']],
  ['2014', ['2014-01-01', '2014-12-31']],
  ['2025-12-28T06:50:00Z', ['2025-12-28', '2025-12-28']],
])('%s covers %j', (time, interval) => {
  expect(toInterval(time)).toEqual(interval);
});

test('an interval of two times runs from the first day of the one to the last of the other', () => {
  expect(toInterval(['1391', '1394'])).toEqual(['2012-03-20', '2016-03-19']);
  expect(toInterval(['1404-04-10', '1404-06-05'])).toEqual(['2025-07-01', '2025-08-27']);
});

test.each(['', 'امروز', '1399-13', '1404-12-30', '2014-02-30', '99/1/1', '1399-00'])(
  '«%s» is no time',
  (time) => {
    expect(toInterval(time)).toBeUndefined();
  },
);

test('years below 1700 are Jalali', () => {
  expect(parseTime('1404')).toEqual({calendar: 'jalali', year: 1404});
  expect(parseTime('1700')).toEqual({calendar: 'gregorian', year: 1700});
});

test('Gregorian days become the coarsest Jalali time that says the same', () => {
  expect(toJalaliTime(['2020-03-20', '2021-03-20'])).toBe('1399');
  expect(toJalaliTime(['2020-11-21', '2020-12-20'])).toBe('1399-09');
  expect(toJalaliTime(['2020-12-20', '2020-12-20'])).toBe('1399-09-30');
  expect(toJalaliTime(['1996-03-20', '2001-03-20'])).toEqual(['1375', '1379']);
  expect(toJalaliTime(['2025-03-21', '2025-09-22'])).toEqual(['1404-01', '1404-06']);
  expect(toJalaliTime(['2016-10-01', '2016-10-31'])).toEqual(['1395-07-10', '1395-08-10']);
});
