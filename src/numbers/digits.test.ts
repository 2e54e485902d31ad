import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatNumber, toAsciiDigits, toPersianDigits} from './digits.js';
import {parseNumber} from './parse-number.js';

test('digits change script and all else stays', () => {
  expect(toPersianDigits('سال 1404 و ١٢')).toBe('سال ۱۴۰۴ و ۱۲');
  expect(toAsciiDigits('سال ۱۴۰۴ و ١٢')).toBe('سال 1404 و 12');
  expect(toPersianDigits(870)).toBe('۸۷۰');
});

test.each([
  [1100, 'fa', '۱٬۱۰۰'],
  [1100, 'en', '1,100'],
  [3.5, 'fa', '۳٫۵'],
  [70_495_782, 'fa', '۷۰٬۴۹۵٬۷۸۲'],
  [-12, 'fa', '−۱۲'],
  [0, 'fa', '۰'],
  [0.1 + 0.2, 'en', '0.3'],
  [1e21, 'en', '1,000,000,000,000,000,000,000'],
] as const)('%d in %s is «%s»', (value, language, text) => {
  expect(formatNumber(value, language)).toBe(text);
});

test('decimals are cut, not padded', () => {
  expect(formatNumber(29.7872, 'en', {decimals: 1})).toBe('29.8');
  expect(formatNumber(30, 'fa', {decimals: 1})).toBe('۳۰');
  expect(formatNumber(-0.01, 'en', {decimals: 1})).toBe('0');
});

test('what is no number is refused', () => {
  expect(() => formatNumber(Number.POSITIVE_INFINITY, 'fa')).toThrow('invalid number: Infinity');
});

test.each([
  ['۱۲٬۳۴۵', 12_345],
  ['1.234,56', 1234.56],
  ['۳/۵', 3.5],
  ['−۱۲', -12],
  ['12,345,678', 12_345_678],
])('«%s» is parsed as %d', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each(['', '12a', '1,23,456', '--5', '1-2', '50%'])('«%s» is not parsed', (text) => {
  expect(parseNumber(text)).toBeUndefined();
});

test('what is written for people is parsed back', () => {
  fc.assert(
    fc.property(fc.integer({min: -1e12, max: 1e12}), fc.constantFrom('fa', 'en'), (value, language) => {
      expect(parseNumber(formatNumber(value, language as 'fa' | 'en'))).toBe(value);
    }),
  );
});
