import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatNumberWords, parseNumberWords} from './number-words.js';

test.each([
  [0, 'صفر'],
  [7, 'هفت'],
  [18, 'هجده'],
  [197, 'صد و نود و هفت'],
  [1404, 'یک هزار و چهارصد و چهار'],
  [400_000, 'چهارصد هزار'],
  [1_400_000_000, 'یک میلیارد و چهارصد میلیون'],
  [-12, 'منفی دوازده'],
  [3.5, 'سه و پنج دهم'],
  [0.75, 'هفتاد و پنج صدم'],
  [100.003, 'صد و سه هزارم'],
])('%d is written «%s» and read back', (value, words) => {
  expect(formatNumberWords(value)).toBe(words);
  expect(parseNumberWords(words)).toBe(value);
});

test.each([
  ['یکصد و نود و هفت', 197],
  ['یکصدونودوهفت', 197],
  ['پنج صد', 500],
  ['سه هزار دویست و دوازده', 3212],
  ['سه و نیم', 3.5],
  ['سه ممیز چهارده', 3.14],
  ['میلیون', 1_000_000],
  ['۱ میلیارد و ۴۰۰ میلیون', 1_400_000_000],
  ['پنجاه هزار تومان', 50_000],
  ['-999', -999],
  ['چهل و پنجم', 45],
  ['صدودهمین', 110],
  ['eighty-one thousand', 81_000],
])('«%s» is %d', (words, value) => {
  expect(parseNumberWords(words)).toBe(value);
});

test.each(['', '   ', 'سلام', 'سه خوشه', 'خوشه سه', 'و', 'سه و', 'ده بالا', '1404/05/12', '10:20'])(
  '«%s» is no number',
  (words) => {
    expect(parseNumberWords(words)).toBeUndefined();
  },
);

test('what words cannot say is refused by name', () => {
  expect(() => formatNumberWords(Number.NaN)).toThrow('invalid number: NaN');
  expect(() => formatNumberWords(1e30)).toThrow('number too large for words');
});

test('every safe integer is read back', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (value) => {
      expect(parseNumberWords(formatNumberWords(value))).toBe(value === 0 ? 0 : value);
    }),
    {numRuns: 500},
  );
});

// «بیست و پنج صدم» is 0.25 or 20.05: words do not say which, so the whole part here is a single word.
test('numbers of up to four decimals are read back', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 9}), fc.integer({min: 0, max: 9999}), (whole, part) => {
      const value = Number(`${whole}.${String(part).padStart(4, '0')}`);
      expect(parseNumberWords(formatNumberWords(value))).toBe(value);
    }),
    {numRuns: 500},
  );
});
