import {describe, expect, it} from 'vitest';
import {findYear, parseYear} from './parse-year.js';

describe('parseYear(cell)', () => {
  it.each<[string | number, string]>([
    [1395, '1395'],
    ['۱۳۹۵', '1395'],
    ['سال ۱۳۹۵', '1395'],
    ['سال 95', '1395'],
    ['۹۵', '1395'],
    ['سال ۰۲', '1402'],
    ['1395(1)', '1395'],
    ['1400*', '1400'],
    ['۱۳۹۵-۹۶', '1395/1396'],
    ['1395-1396', '1395/1396'],
    [2016, '2016'],
    ['۵۹۳۱', '1395'],
  ])('reads %o as %s', (value, period) => expect(parseYear({value})).toMatchObject({period}));

  it.each(['1395/05', '10-49', '12', 'سال', 'قم ۱۳۹۵', '1395-1399', 12, 123456])(
    'reads %o as no year',
    (value) => expect(parseYear({value})).toBeUndefined(),
  );

  it.each([1593, '1250', '2931', 1700])('reads %o as a year that cannot be, or one turned round', (value) => {
    const year = parseYear({value});
    expect(year && ('implausible' in year || year.doubt === 'reversed')).toBe(true);
  });
});

describe('findYear(text)', () => {
  it.each([
    ['جمعیت بر حسب استان در سال ۱۳۹۵', '1395'],
    ['سالنامه آماری ۹۵', undefined],
    ['وضعیت در سال ۹۵', '1395'],
    ['از ۱۳۹۵ تا ۱۳۹۹', undefined],
    ['جدول ۸-۹', undefined],
    ['1395-99', undefined],
  ])('finds in %o %o', (text, year) => expect(findYear(text)).toBe(year));
});
