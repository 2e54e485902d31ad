import {describe, expect, it} from 'vitest';
import {parseValue} from './parse-value.js';

describe('parseValue(cell)', () => {
  it.each<[string | number, number | null, string]>([
    [12.5, 12.5, 'A'],
    [0, 0, 'A'],
    ['0', 0, 'A'],
    ['100/00', 100, 'A'],
    ['۱۰۰/۰۰', 100, 'A'],
    ['۱۲٫۵', 12.5, 'A'],
    ['١٢٫٥', 12.5, 'A'],
    ['۱٬۲۳۴٬۵۶۷', 1234567, 'A'],
    ['1,234.5', 1234.5, 'A'],
    ['1 234', 1234, 'A'],
    ['12٪', 12, 'A'],
    ['-7', -7, 'A'],
    ['7-', -7, 'A'],
    ['−7/5', -7.5, 'A'],
    ['(12)', -12, 'A'],
    ['12(3)', 12, 'A'],
    ['12³', 12, 'A'],
    ['12*', 12, 'P'],
    ['12**', 12, 'E'],
    [' ۴۲ ', 42, 'A'],
    ['\u200f42\u200e', 42, 'A'],
    ['–', null, 'L'],
    ['-', null, 'L'],
    ['ـ', null, 'L'],
    ['000', null, 'O'],
    ['۰۰۰', null, 'O'],
    ['...', null, 'O'],
    ['…', null, 'O'],
    ['×', null, 'M'],
    ['X', null, 'M'],
    ['××', null, 'O'],
    ['× ×', null, 'O'],
    ['//', null, 'N'],
    ['محرمانه', null, 'Q'],
  ])('reads %o as %o with status %s', (value, number, status) => {
    expect(parseValue({value})).toMatchObject({value: number, status});
  });

  it.each(['قم', '1,23', '12,34,5', '1/2/3', '10-49', '۱۰ تا ۴۹', '12 نفر', '1403-05-12', '*', ''])(
    'reads %o as no value',
    (value) => expect(parseValue({value})).toBeUndefined(),
  );

  it('keeps the two not-numbers of the publisher apart by their signs', () => {
    expect(parseValue({value: '000'})!.sign).toBe('000');
    expect(parseValue({value: '××'})!.sign).toBe('××');
  });

  it('takes decimals and per cent from the number format', () => {
    expect(parseValue({value: 18.02989677591869, format: '0.00'})).toMatchObject({decimals: 2});
    expect(parseValue({value: 0.125, format: '0.0%'})).toMatchObject({value: 12.5, isPercent: true});
    expect(parseValue({value: 0, format: '000'})).toMatchObject({value: null, sign: '000'});
    expect(parseValue({value: 7, format: '000'})).toMatchObject({value: 7});
  });

  it('offers the other reading of a decimal with a slash', () => {
    expect(parseValue({value: '82/4'})).toMatchObject({value: 82.4, swapped: 4.82, isTurned: false});
    expect(parseValue({value: '00/100'})).toMatchObject({swapped: 100, isTurned: true});
  });
});
