import {expect, test} from 'vitest';
import {toAsciiDigits, toPersianDigits} from './digits.js';
import {parseNumber} from './parse-number.js';

test('digits change script and all else stays', () => {
  expect(toPersianDigits('سال 1404 و ١٢')).toBe('سال ۱۴۰۴ و ۱۲');
  expect(toAsciiDigits('سال ۱۴۰۴ و ١٢')).toBe('سال 1404 و 12');
  expect(toPersianDigits(870)).toBe('۸۷۰');
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
