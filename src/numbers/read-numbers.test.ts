import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {formatNumberWords} from './number-words.js';
import {readNumbers} from './read-numbers.js';
import {tokenise} from '../text/tokenise.js';

const read = (text: string) =>
  readNumbers(tokenise(text)).map((span) => ({...span, text: text.slice(span.start, span.end)}));
const values = (text: string) =>
  read(text).map(({value, high}) => (high === undefined ? value : [value, high]));

test.each<[text: string, expected: (number | number[])[]]>([
  ['دارای ۱۹۷ خوشه', [197]],
  ['یکصد و نود و هفت خوشه', [197]],
  ['یکصدونودوهفت خوشه', [197]],
  ['یکصدو نود وهفت خوشه', [197]],
  ['۱ میلیارد و ۴۰۰ میلیون دلار', [1_400_000_000]],
  ['۶۰ هزار شغل', [60_000]],
  ['۳هزار و ۹۰۰ نفر', [3900]],
  ['دو هزار و پانصد میلیارد ریال', [2.5e12]],
  ['سه و نیم میلیون تن', [3_500_000]],
  ['دو میلیون و نیم', [2_500_000]],
  ['نیم میلیون نفر', [500_000]],
  ['هزار و سیصد و شصت و چهار', [1364]],
  ['هزار واحد', [1000]],
  ['سی و ۵ شهرک', [35]],
  ['منفی دوازده درصد', [-12]],
])('«%s» is read as %j', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each<[text: string, expected: number[]]>([
  ['۱,۱۰۰ کارگاه', [1100]],
  ['۱۲٬۷۸۵ نفر', [12_785]],
  ['۱،۱۰۰ کارگاه', [1100]],
  ['۱۲.۷۸۵ نفر', [12_785]],
  ['۱۲.۷۸۵ درصد', [12.785]],
  ['12.785 percent', [12.785]],
  ['70,495,782 نفر', [70_495_782]],
  ['12,345.6 tonnes', [12_345.6]],
  ['10.4 درصد', [10.4]],
  ['۳/۵ درصد', [3.5]],
  ['۳٫۵ درصد', [3.5]],
  ['۴ / ۷ میلیارد دلار', [4.7e9]],
  ['۵۰۰/۰۰۰ تومان', [500_000]],
  ['09990', [9990]],
])('separators: «%s» is read as %j', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each<[text: string, expected: number]>([
  ['سه ممیز چهارده', 3.14],
  ['سه و پنج دهم', 3.5],
  ['صد و سه هزارم', 100.003],
  ['هفتاد و پنج صدم', 0.75],
  ['بیست و پنج ده هزارم', 0.0025],
])('decimals in words: «%s» is %d', (text, expected) => {
  expect(values(text)).toEqual([expected]);
});

test('parts of a whole are fractions', () => {
  expect(read('یک سوم واحدها')).toMatchObject([{value: 0.333333333333333, kind: 'fraction'}]);
  expect(read('نیمی از آن‌ها')).toMatchObject([{value: 0.5, kind: 'fraction'}]);
  expect(read('یک دهم درصد')).toMatchObject([{value: 0.1, kind: 'fraction'}]);
});

test('ordinals are kept apart from cardinals', () => {
  const text = 'پنجم دهم چهارمین نخستین صدودهمین بیست و یکم سی‌ام ۲۲مین 5th سه هزارمین';
  expect(read(text).map(({value, kind}) => [value, kind])).toEqual(
    [5, 10, 4, 1, 110, 21, 30, 22, 5, 3000].map((value) => [value, 'ordinal']),
  );
});

test('a stated range has two ends, and lends its magnitude to the lower', () => {
  expect(values('۱۰۰ تا ۴۰۰ هزار نفر')).toEqual([[100_000, 400_000]]);
  expect(values('سه تا پنج سال')).toEqual([[3, 5]]);
  expect(values('3 to 5 years')).toEqual([[3, 5]]);
  expect(values('3-5 years')).toEqual([[3, 5]]);
  expect(values('۱۰ الی ۴۹ نفر')).toEqual([[10, 49]]);
  expect(values('۵۰۰ تا ۲ هزار نفر')).toEqual([[500, 2000]]);
  expect(values('دو سه خوشه')).toEqual([[2, 3]]);
  expect(values('بین ۳۰ و ۴۰ خوشه')).toEqual([[30, 40]]);
  expect(values('۱٫۱ تا ۲ میلیون')).toEqual([[1_100_000, 2_000_000]]);
});

test('what falls, or is no range, stays two numbers', () => {
  expect(values('از ۵ تا ۳')).toEqual([5, 3]);
  expect(values('۱۰، ۲۰ و ۳۰ خوشه')).toEqual([10, 20, 30]);
  expect(values('021-4433-22')).toEqual([21, 4433, 22]);
});

test('English magnitudes may be words or letters written onto the digits', () => {
  expect(values('eighty-one thousand people')).toEqual([81_000]);
  expect(values('one hundred and five')).toEqual([105]);
  expect(values('1.5 million, $4bn and $3.3m')).toEqual([1_500_000, 4e9, 3_300_000]);
  expect(values('a 5m wall')).toEqual([5]);
  expect(values('500m rials and a hundred firms')).toEqual([500_000_000, 100]);
});

test.each([
  'نه تنها این',
  'این ده بالا',
  'سی دی و دی وی دی',
  'سه شنبه و پنج‌شنبه',
  'چهارمحال و بختیاری',
  'چهار محال و بختیاری',
  'صدا و سیما، هزاره، دهه، سهم، پنجره، نهاد، دوام',
  'صدها نفر، هزاران نفر، ده‌ها هزار نفر',
  'چند هزار نفر و چند میلیون نفر',
  'ترجیح می‌دهم و نشان نمی دهم',
  'ساعت 10:20',
  '1403/05/12 و 1403/05 و 2025-12-28',
])('«%s» holds no number', (text) => {
  expect(values(text)).toEqual([]);
});

test('what stands beside a number without «و» is not added', () => {
  expect(values('یکی از این هزار ده است')).toEqual([1, 1000]);
  expect(values('دو ساعت و نیم')).toEqual([2]);
});

test('a doubtful word is a number where something is counted, measured or hedged', () => {
  expect(values('ده خوشه و نه استان')).toEqual([10, 9]);
  expect(values('حدود سی')).toEqual([30]);
  expect(values('سی و سه')).toEqual([33]);
  expect(values('نه هزار')).toEqual([9000]);
});

test('a suffix is named whether it is glued or not', () => {
  expect(read('برنامه سه‌ساله')).toMatchObject([{value: 3, suffix: 'ساله', text: 'سه'}]);
  expect(read('برنامه سه ساله')).toMatchObject([{value: 3, suffix: 'ساله', text: 'سه'}]);
  expect(read('برنامه سهساله')).toMatchObject([{value: 3, suffix: 'ساله', isGlued: true, text: 'سهساله'}]);
});

test('spans say how the number is written and where', () => {
  expect(read('بیش از ۶۰ هزار نفر')).toMatchObject([{from: 2, to: 4, start: 7, end: 14, written: 'mixed'}]);
  expect(read('1404از')).toMatchObject([{from: 0, to: 1, start: 0, end: 4, written: 'digits'}]);
});

test('a number does not run across a line', () => {
  expect(values('۲۰\nهزار و یک شب')).toEqual([20, 1001]);
});

const WRITERS: ((text: string) => string)[] = [
  (text) => text.replace(/ /g, '\u200c'),
  (text) => text.replace(/ /g, '  '),
  (text) => text.replace(/ /g, ' \u200c'),
  (text) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك'),
  (text) => text.replace(/ /g, '\u00a0'),
  (text) =>
    text
      .split('')
      .join('\u0640')
      .replace(/\u0640(?=[ \d])|(?<=[ \d])\u0640/g, ''),
];

test('any whole number in words is read back, however it is spaced and spelled', () => {
  fc.assert(
    fc.property(fc.integer({min: 11, max: 999_999_999}), fc.constantFrom(...WRITERS), (value, write) => {
      expect(values(`${write(formatNumberWords(value))} خوشه`)).toEqual([value]);
    }),
    {numRuns: 500},
  );
});

test('any number below a thousand is read back with its spaces lost', () => {
  fc.assert(
    fc.property(fc.integer({min: 11, max: 999}), (value) => {
      expect(values(`${formatNumberWords(value).replace(/ /g, '')} خوشه`)).toEqual([value]);
    }),
    {numRuns: 300},
  );
});

test('the script of digits changes nothing', () => {
  const scripts = ['۰۱۲۳۴۵۶۷۸۹', '٠١٢٣٤٥٦٧٨٩'];
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 10 ** 9}),
      fc.constantFrom(...scripts),
      fc.boolean(),
      (value, script, isGrouped) => {
        const ascii = isGrouped ? value.toLocaleString('en') : String(value);
        const text = ascii.replace(/\d/g, (digit) => script[Number(digit)]!).replace(/,/g, '٬');
        expect(values(`تعداد ${text} خوشه`)).toEqual([value]);
      },
    ),
    {numRuns: 300},
  );
});

test('garbage is read without a throw, and spans stand in order inside the text', () => {
  const pieces = fc.constantFrom(
    'سی',
    'و',
    'هزار',
    'دهم',
    '۵',
    '12.5',
    '/',
    '-',
    'تا',
    'نیم',
    'ممیز',
    'صد',
    '\u200c',
    ' ',
    '\n',
    'منفی',
    'ام',
    'million',
    'میلیون',
  );
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 30}), (parts) => {
      const text = parts.join('');
      let last = 0;
      for (const span of read(text)) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(Number.isFinite(span.value)).toBe(true);
        last = span.end;
      }
    }),
    {numRuns: 1000},
  );
});
