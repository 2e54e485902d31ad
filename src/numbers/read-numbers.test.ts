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

test.each<[text: string, expected: number, rest: string]>([
  ['۱۹۷² خوشه', 197, ' خوشه'],
  ['۱۹۷¹ خوشه', 197, ' خوشه'],
  ['12[1] industrial clusters', 12, ' industrial clusters'],
  ['۱۲ [۱] خوشه', 12, ' خوشه'],
  ['۱۲½ درصد', 12.5, ' درصد'],
  ['12½ percent', 12.5, ' percent'],
  ['۳ ¾ میلیون', 3_750_000, ''],
  ['۱۰⁶ ریال', 1_000_000, ' ریال'],
  ['3e6 دلار', 3_000_000, ' دلار'],
  ['۱۹۷ (یکصد و نود و هفت) خوشه', 197, ' خوشه'],
  ['12 (twelve) clusters', 12, ' clusters'],
  ['پنج (5) شهرک', 5, ' شهرک'],
  ['۱۰ (ده) خوشه', 10, ' خوشه'],
  ['۳۰۰هزارتومان', 300_000, 'تومان'],
  ['یک میلیون و ۳۲۰ هزارتومان', 1_320_000, 'تومان'],
  ['شش هزارنفر', 6000, 'نفر'],
  ['۲۵۰واحد', 250, 'واحد'],
])('what stands at a number belongs to its span: «%s» is %d, then «%s»', (text, value, rest) => {
  const [span, ...others] = read(text);
  expect([span!.value, text.slice(span!.end), others]).toEqual([value, rest, []]);
});

test('a number in brackets takes them in before what it counts, but not at the head of a line', () => {
  expect(read('تعداد (۱۹۷) خوشه')).toMatchObject([{value: 197, text: '(۱۹۷)'}]);
  expect(read('تعداد «۱۹۷» خوشه')).toMatchObject([{value: 197, text: '«۱۹۷»'}]);
  expect(read('(۱) خوشه کفش')).toMatchObject([{value: 1, text: '۱'}]);
  expect(read('یزد (۱۳۹۵) خوشه')).toMatchObject([{value: 1395, text: '۱۳۹۵'}]);
  expect(values('۱۲ (۷) خوشه')).toEqual([12, 7]);
});

test.each<[text: string, expected: (number | number[])[]]>([
  ['۱ ۲۰۰ خوشه', [1200]],
  ['۱\u00a0۲۰۰ خوشه', [1200]],
  ['1\u202f200 industrial clusters', [1200]],
  ['1 200 industrial clusters', [1200]],
  ['۱۲ ۳۴۵ ۶۷۸ نفر', [12_345_678]],
  ['سال ۹۵ ۱۲۰ واحد', [95, 120]],
  ['اسفند ۹۵ ۱۲۰ واحد', [95, 120]],
  ['ماده ۱۰ ۱۲۰ واحد', [10, 120]],
  ['۱۲ ۱۲۰ ۷ واحد', [12, 120, 7]],
  ['۱۴۰۰ ۲۰۰ واحد', [1400, 200]],
  ['۷ ۱۲۰', [7, 120]],
])('a space parts thousands: «%s» is read as %j', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each<[text: string, expected: (number | number[])[]]>([
  ['وشش خوشه پایان یافت', [6]],
  ['وهفت خوشه', [7]],
  ['چهارتای آنها', [4]],
  ['سی وسه خوشه', [33]],
  ['صد وده خوشه', [110]],
  ['هزاروچهارصد خوشه', [1400]],
  ['دوهزار و دویست میلیارد', [2.2e12]],
  ['هزار میلیارد تومان', [1e12]],
  ['هزارمیلیارد تومان', [1e12]],
  ['$3-billion plan', [3e9]],
  ['a 350 trillion-rial loan', [350e12]],
  ['400-billion-rial', [400e9]],
  ['3.2 thousand workshops', [3200]],
  ['۱۸۵/۵ میلیون', [185_500_000]],
  ['پنج ممیز صفر هفت درصد', [5.07]],
  ['سه ممیز یک چهار درصد', [3.14]],
  ['دو ممیز صفر بیست و پنج', [2.025]],
  ['۱ / ۵ ریال', [1.5]],
  ['۱.۵ درصد', [1.5]],
  ['۱۲/۷ درصد', [12.7]],
])('«%s», however its words are joined, is read as %j', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test.each<[text: string, expected: (number | number[])[]]>([
  ['تا سال ۱۴۰۰ هزار و ۸۰۰ شغل', [1400, 1800]],
  ['در سال ۱۳۹۵ هزار و ۲۰۰ نفر', [1395, 1200]],
  ['در ۱۳۹۵ هزار و ۲۰۰ نفر', [1395, 1200]],
  ['سال ۱۴۰۰ میلیون‌ها نفر', [1400]],
  ['سال ۹۵ هزار و ۲۰۰ نفر', [95, 1200]],
  ['در سال ۲۰ هزار تن', [20_000]],
  ['March 21, 633 new units', [21, 633]],
  ['۱۵ اسفند ۱۴۰۰، ۴۰ واحد', [15, 1400, 40]],
])('what may be a year or a day is never part of the next number: «%s» is read as %j', (text, expected) => {
  expect(values(text)).toEqual(expected);
});

test('«همت» is a thousand billion toman', () => {
  expect(read('۱۰ همت اعتبار')).toMatchObject([{value: 1e13, money: 'toman', text: '۱۰ همت'}]);
  expect(read('دو تا سه همت')).toMatchObject([{value: 2e12, high: 3e12, money: 'toman'}]);
  expect(values('به همت خیرین')).toEqual([]);
});

test.each<[text: string, share: number | undefined]>([
  ['دو سوم واحدها', 66.7],
  ['یک‌پنجم خوشه‌ها', 20],
  ['یکسوم آنها', 33.3],
  ['سهچهارم واحدها', 75],
  ['سه‌چهارم واحدها', 75],
  ['نیمی از آن‌ها', 50],
  ['نصف کارگاه‌ها', 50],
  ['½ واحدها', 50],
  ['two-fifths of the firms', 40],
  ['half of the firms', 50],
  ['a third of them', 33.3],
  ['three quarters of firms', 75],
  ['نیم قرن', undefined],
  ['نیم سکه', undefined],
  ['یک دهم درصد', undefined],
  ['یک چهارم نهایی', undefined],
  ['دو چهارم', undefined],
  ['half a century', undefined],
])('«%s» is a share of %s per cent', (text, share) => {
  expect(read(text).map((span) => span.share)).toEqual([share]);
});

test('English halves and thirds that order something are no fractions', () => {
  expect(values('the first half of the year')).toEqual([1]);
  expect(read('a third party')).toMatchObject([{kind: 'ordinal'}]);
  expect(values('half a million people')).toEqual([500_000]);
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

test('a range may be written from the right', () => {
  expect(values('۷۰-۵۰ خوشه')).toEqual([[50, 70]]);
  expect(values('۷۰–۵۰ خوشه')).toEqual([[50, 70]]);
  expect(values('۳۵۰-۳۰۰ واحد')).toEqual([[300, 350]]);
  expect(values('۷۰-۵۰ هزار نفر')).toEqual([[50_000, 70_000]]);
  expect(values('۶-۴ نفر')).toEqual([[4, 6]]);
  expect(values('میان ۵۰ و ۷۰ خوشه')).toEqual([[50, 70]]);
  expect(values('بین ۷۰ تا ۵۰ خوشه')).toEqual([[50, 70]]);
});

test('what falls, or is no range, stays two numbers', () => {
  expect(values('با نتیجه ۳-۱ برد')).toEqual([3, 1]);
  expect(values('سال ۱۳۹۷-۹۸')).toEqual([1397, 98]);
  expect(values('۲۰ - ۱۲ خوشه')).toEqual([20, 12]);
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
  expect(read('برنامه سهساله')).toMatchObject([{value: 3, suffix: 'ساله', text: 'سه'}]);
  expect(read('برنامه صدودهساله')).toMatchObject([{value: 110, suffix: 'ساله', isGlued: true}]);
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

test.each(['1,', 'ها ', 'یکی دو ', 'و ', 'سی و ', '1:', '(1) ', '1 200 ', 'سی و دهم '])(
  'a long run of «%s» gathers each of its numbers once',
  (piece) => {
    const tokens = tokenise(piece.repeat(2000));
    let looks = 0;
    const counted = new Proxy(tokens, {
      get(target, key, receiver) {
        looks++;
        return Reflect.get(target, key, receiver);
      },
    });
    readNumbers(counted);
    expect(looks).toBeLessThan(tokens.length * 120);
  },
);

test('a word as long as a book is no number, and no trouble', () => {
  expect(readNumbers(tokenise('یکو'.repeat(50_000)))).toEqual([]);
});
