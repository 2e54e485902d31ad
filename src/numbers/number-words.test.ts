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
  ['صفر', 0],
  ['صفرم', 0],
  ['منفی صفر ممیز صفر پنج', -0.05],
  ['سه ممیز یک چهار', 3.14],
  ['یکهزار و سیصد و نود', 1390],
  ['هزار و چهارصد و سه', 1403],
  ['صد و سی‌ام', 130],
  ['صد و سی اُم', 130],
  ['هزار و چهارصد و سیم', 1430],
  ['نهصد و نود و نهم', 999],
  ['یک هزار میلیارد و سی و یک میلیارد و چهارصد میلیون', 1_031_400_000_000],
  ['شش هزار و هشتصد هزار میلیارد و شش میلیون', 6_800_000_006_000_000],
  ['دو هزار و پانصد میلیارد و سه میلیون', 2_500_003_000_000],
  ['منفی هفت تریلیون و دو', -7_000_000_000_002],
  ['یک صدم', 0.01],
  ['پانصد و دوازده هزارم', 0.512],
  ['هفتصد و شصت و یک دهم هزارم', 0.0761],
  ['هزار و دویست و هشت ده هزارم', 0.1208],
  ['هزار و نیم', 1000.5],
  ['دو میلیون و نیم', 2_500_000],
  ['بیست و هشت هزار و هفتصد و هشت دهم هزارم', 20.8708],
  ['هشتصد و چهل و چهار هزار و پانصد و شصت و یک میلیونیم', 0.844561],
  ['یک و نهصد و ده هزارم', 1.91],
  ['نه میلیون و نهصد و نود هزارم', 9_990_000],
  ['دویست و ده میلیونم', 210_000_000],
  ['four million, four hundred and eighty-eight thousand, eight hundred and sixty-seven', 4_488_867],
  ['one thousand, seven hundred and fifty-second', 1752],
  ['one hundred thousandth', 100_000],
  ['minus twelve point zero five', -12.05],
  ['eighteen eighty-five', 1885],
  ['twenty fourteen', 2014],
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

test('whatever is told plainly is read as the grammar reads it, which takes two spaces as one', () => {
  const words = fc.constantFrom(
    ...'صفر یک نه ده بیست سی صد سیصد هزار میلیون میلیارد و و و منفی یکی نیم یکم دهم سوم صدم هزارم'.split(' '),
  );
  fc.assert(
    fc.property(fc.array(words, {minLength: 1, maxLength: 8}), (parts) => {
      expect(parseNumberWords(parts.join(' '))).toBe(parseNumberWords(parts.join('  ')));
    }),
    {numRuns: 2000},
  );
});

/** Digits said one by one behind the point, as calculators do. */
function spellDigits(value: string): string {
  const [whole, decimals] = value.split('.') as [string, string];
  return `${formatNumberWords(Number(whole))} ممیز ${[...decimals].map((digit) => formatNumberWords(Number(digit))).join(' ')}`;
}

test('decimals said digit by digit are read back', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 999_999}), fc.integer({min: 1, max: 999}), (whole, part) => {
      const value = `${whole}.${String(part).padStart(3, '0')}`;
      expect(parseNumberWords(spellDigits(value))).toBe(Number(value));
    }),
    {numRuns: 500},
  );
});

test('ordinals are read back, but for those in «هزارم», which are parts as well', () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 999_999}), (value) => {
      fc.pre(value % 1000 !== 0);
      const words = formatNumberWords(value);
      const ordinal = words.endsWith('سه')
        ? `${words.slice(0, -1)}وم`
        : words.endsWith('سی')
          ? `${words}‌ام`
          : `${words}م`;
      expect(parseNumberWords(ordinal)).toBe(value);
    }),
    {numRuns: 500},
  );
});
