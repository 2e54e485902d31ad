import * as fc from 'fast-check';
import {expect, test} from 'vitest';
import {tokenise} from '../text/tokenise.js';
import {readDates, type DateSpan} from './read-dates.js';
import type {JalaliTime} from './jalali.js';

const read = (text: string, published?: string) =>
  readDates(tokenise(text), {published}).map((span) => ({...span, text: text.slice(span.start, span.end)}));

function only(text: string, published?: string): DateSpan & {text: string} {
  const spans = read(text, published);
  expect(spans, text).toHaveLength(1);
  return spans[0]!;
}

test.each<[text: string, span: string, jalali: JalaliTime]>([
  ['در ۲۱ مرداد ۱۴۰۴ گفت', '۲۱ مرداد ۱۴۰۴', '1404-05-21'],
  ['پنجشنبه 26 شهریور 94', 'پنجشنبه 26 شهریور 94', '1394-06-26'],
  ['سه شنبه 18 آبان 1395', 'سه شنبه 18 آبان 1395', '1395-08-18'],
  ['جمعه سی ام اسفند ۱۳۸۷', 'جمعه سی ام اسفند ۱۳۸۷', '1387-12-30'],
  ['مناقصه 25 اسفند 97 عامل را برگزید', '25 اسفند 97', '1397-12-25'],
  ['از مهر ۱۳۸۷ با همراهی', 'مهر ۱۳۸۷', '1387-07'],
  ['آبان‌ماه سال ۱۳۹۰', 'آبان‌ماه سال ۱۳۹۰', '1390-08'],
  ['در پایان خرداد 94 شمار', 'پایان خرداد 94', '1394-03-31'],
  ['تا آخر آذر 1399 در استان‌ها', 'آخر آذر 1399', '1399-09-30'],
  ['تا آخر 1398', 'آخر 1398', '1398-12-29'],
  ['از ابتدای سال ۱۴۰۰', 'ابتدای سال ۱۴۰۰', '1400-01-01'],
  ['سال 1404از اسفند', 'سال 1404', '1404'],
  ['در بودجه سال ۹۲ آمده', 'سال ۹۲', '1392'],
  ['سال ۰۳', 'سال ۰۳', '1403'],
  ['در سال هزار و سیصد و شصت و چهار', 'سال هزار و سیصد و شصت و چهار', '1364'],
  ['از سال 91 تا 94', 'سال 91 تا 94', ['1391', '1394']],
  ['سال‌های ۵۹ تا ۷۲', 'سال‌های ۵۹ تا ۷۲', ['1359', '1372']],
  ['از فروردین تا شهریور ۱۳۹۸', 'فروردین تا شهریور ۱۳۹۸', ['1398-01', '1398-06']],
  ['پس از اواخر دهه ۷۰ بود', 'اواخر دهه ۷۰', ['1375', '1379']],
  ['دهه هشتاد', 'دهه هشتاد', ['1380', '1389']],
  ['نیمه نخست ۱۳۹۸', 'نیمه نخست ۱۳۹۸', ['1398-01', '1398-06']],
  ['سه‌ماهه دوم سال ۹۸', 'سه‌ماهه دوم سال ۹۸', ['1398-04', '1398-06']],
  ['بهار ۹۹', 'بهار ۹۹', ['1399-01', '1399-03']],
  ['تاریخ 1393/06/08 است', '1393/06/08', '1393-06-08'],
  ['تاریخ 93/6/8 است', '93/6/8', '1393-06-08'],
  ['1403-05-12', '1403-05-12', '1403-05-12'],
  [' date 2025-12-28', '2025-12-28', '1404-10-07'],
  ['24/05/1965', '24/05/1965', '1344-03-03'],
  ['10 August 2019', '10 August 2019', '1398-05-19'],
  ['در ۲۱ امرداد ۱۴۰۴ گفت', '۲۱ امرداد ۱۴۰۴', '1404-05-21'],
  ['۲۱مرداد۱۴۰۴', '۲۱مرداد۱۴۰۴', '1404-05-21'],
  ['در ۳۰ اسفند ۱۴۰۳', '۳۰ اسفند ۱۴۰۳', '1403-12-30'],
  ['تا پایان 95 را حدود 970 دانست', 'پایان 95', '1395-12-30'],
  ['دهه فجر ۹۸ تعداد ۱۲ خوشه', 'دهه فجر ۹۸', '1398'],
  ['هفته دولت ۱۴۰۰ افتتاح شد', 'هفته دولت ۱۴۰۰', '1400'],
  ['در برنامه ۱۴۰۱ شرکت شهرک‌ها', '۱۴۰۱', '1401'],
  ['۸۷ سال آغاز کار ۷ خوشه بود', '۸۷ سال', '1387'],
  ['در سال 93 خوشه زعفران', 'سال 93', '1393'],
  ['تا سال ۱۴۰۰ هزار و ۸۰۰ شغل', 'سال ۱۴۰۰', '1400'],
  ['۱۵ اسفند ۱۴۰۰، ۴۰ واحد', '۱۵ اسفند ۱۴۰۰', '1400-12-15'],
  ['سال مالی ۱۴۰۲-۱۴۰۱', 'سال مالی ۱۴۰۲-۱۴۰۱', ['1401', '1402']],
  ['اواخر دهه ۸۰ خوشه‌های چرم', 'اواخر دهه ۸۰', ['1385', '1389']],
  ['By March 19, 2020, 410 clusters', 'March 19, 2020', '1398-12-29'],
  ['second half of 2023', 'second half of 2023', ['1402-04-10', '1402-10-10']],
  ['August 10, 2019', 'August 10, 2019', '1398-05-19'],
  ['fiscal year March 2017-18', 'March 2017-18', '1396'],
  ['March 2017-March 2018', 'March 2017-March 2018', '1396'],
  ['in October 2016', 'October 2016', ['1395-07-10', '1395-08-10']],
])('«%s» holds «%s», which is %j', (text, span, jalali) => {
  expect(only(text)).toMatchObject({text: span, jalali});
});

test.each<[text: string, published: string, jalali: JalaliTime]>([
  ['پارسال', '1404-06-05', '1403'],
  ['سال جاری', '2014-08-30', '1393'],
  ['سال آینده', '1391', '1392'],
  ['اسفند پارسال', '1404-06-05', '1403-12'],
  ['نیمه نخست امسال', '1404', ['1404-01', '1404-06']],
  ['نیمه دوم سال', '1404', ['1404-07', '1404-12']],
  ['پنجم شهریور', '1404-06-05', '1404-06-05'],
  ['۲۵ اسفند', '1404-06-05', '1403-12-25'],
  ['۱۵ مهر', '1404-06-05', '1404-07-15'],
  ['ابتدای بهمن', '1399-11-20', '1399-11-01'],
  ['دیروز', '2014-08-30', '1393-06-07'],
  ['هفته گذشته', '1404-06-05', ['1404-05-29', '1404-06-04']],
  ['ماه گذشته', '1404-06-05', '1404-05'],
  ['سه سال پیش', '1404-06-05', '1401'],
  ['طی سه سال گذشته', '1404-06-05', ['1401-01-01', '1404-06-05']],
  ['پایان سال', '1404-06-05', '1404-12-29'],
  ['last year', '1404-06-05', '1403'],
  ['two years ago', '1404-06-05', '1402'],
  ['تا پایان سال ۲۰ خوشه', '1404-06-05', '1404-12-29'],
  ['تا پایان سال یک هزار و ۳۵۰ واحد', '1404-06-05', '1404-12-29'],
  ['first half of the year', '1404-06-05', ['1404-01', '1404-06']],
  ['first nine months of last year', '1404-06-05', ['1403-01', '1403-09']],
])('«%s», published %s, is %j', (text, published, jalali) => {
  expect(only(text, published)).toMatchObject({jalali});
  expect(only(text).jalali).toBeUndefined();
});

test('without publication a relative date keeps its offset', () => {
  expect(only('پارسال')).toMatchObject({kind: 'relative', offset: {unit: 'year', value: -1}});
  expect(only('دو دهه گذشته')).toMatchObject({offset: {unit: 'decade', value: -2, isStretch: true}});
  expect(only('سال‌های اخیر').offset).toBeUndefined();
  expect(only('سالهای گذشته').offset).toBeUndefined();
  expect(only('سال‌های گذشته').offset).toBeUndefined();
  expect(only('دههٔ گذشته')).toMatchObject({offset: {unit: 'decade', value: -1}});
});

test.each([
  '۳۰ اسفند ۱۴۰۴',
  '۳۱ مهر ۱۴۰۲',
  'سال ۵۷۰ میلادی',
  'سال ۱۷۸۹ میلادی',
  'خرداد 2014',
  'December 1395',
])('«%s» is no date that can be, and dates nothing', (text) => {
  const span = only(text, '1404-06-05');
  expect([span.text, span.isImpossible, span.jalali, span.gregorian]).toEqual([
    text,
    true,
    undefined,
    undefined,
  ]);
});

test('two digits behind a Gregorian month are no year', () => {
  expect(only('the nine months to December 55, the minister said', '1399')).toMatchObject({
    kind: 'month',
    text: 'December',
    year: undefined,
  });
});

test('a day behind an English month is told from what is counted', () => {
  expect(only('March 21, 633 new units')).toMatchObject({month: 3, day: 21, text: 'March 21'});
  expect(read('in may 21 people')).toEqual([]);
});

test.each<[text: string, hour: number, minute: number]>([
  ['ساعت ۳ بعدازظهر', 15, 0],
  ['۰۳:۲۰ ب.ظ', 15, 20],
  ['ساعت ۱۰:۳۰', 10, 30],
  ['ساعت ۱۰ و ۳۰ دقیقه صبح', 10, 30],
  ['ساعت ۱۲ شب', 0, 0],
  ['ساعت ۹ شب', 21, 0],
  ['11:50 PM', 23, 50],
  ['12:05 a.m.', 0, 5],
  ['12:05 pm', 12, 5],
])('«%s» is %d:%d', (text, hour, minute) => {
  expect(only(text)).toMatchObject({kind: 'time', hour, minute});
});

test('a publication that lies in two Jalali years does not tell which is «امسال»', () => {
  expect(only('امسال', '2014').jalali).toBeUndefined();
});

test('four digits alone are a year only perhaps', () => {
  expect(only('سالنامه آماری 1394 مرکز آمار').bare).toBeUndefined();
  expect(only('آمار ۱۳۹۹ این بود')).toMatchObject({kind: 'year', bare: true, year: 1399});
  expect(only('in 2014').bare).toBeUndefined();
  expect(only('سال 2014').bare).toBeUndefined();
});

test('edges are named', () => {
  expect(only('ابتدای بهمن')).toMatchObject({kind: 'month', month: 11, edge: 'start', isPart: false});
  expect(only('اواخر سال ۹۱')).toMatchObject({kind: 'year', edge: 'end', isPart: true});
  expect(only('پایان خرداد 94')).toMatchObject({edge: 'end'});
});

test('years in a list all count', () => {
  expect(read('سال‌های ۹۱ و ۹۲').map(({year}) => year)).toEqual([1391, 1392]);
  expect(read('در سال ۸۵، ۹۰ نوبت').map(({year}) => year)).toEqual([1385]);
});

test('clock times and weekdays are told apart from dates', () => {
  expect(read('۲۱ مرداد ۱۴۰۴، ۱۰:۲۰').map(({kind}) => kind)).toEqual(['day', 'time']);
  expect(only('ساعت ۱۷ و بیست و سه دقیقه').kind).toBe('time');
  expect(only('روز پنج‌شنبه').kind).toBe('weekday');
});

test.each([
  'خبرگزاری مهر',
  'سال سوم برنامه سه ساله',
  'برنامه هفتم توسعه',
  '۳ تیره',
  'ورزشگاه ۱۷ شهریور و میدان اردیبهشت',
  'نماز جمعه و دوشنبه بازار',
  'در این ماه می گوید شروع می شود',
  'پیش از آن، سال قبل از جنگ',
  '۱۴۰۰ واحد و 1400 clusters',
  'بهمن ۲۰ متر بود، تیر و تفنگ',
  'سی دی',
  '1,404 نفر و 2014 نفر',
  'کد خبر 6558220',
  'سه سال اجرای برنامه',
  '870 شهرک و 130 طرح',
  'دهه فجر ۹۸ خوشه افتتاح شد',
  'پایان ۷۵ کیلومتر راه',
  '۱۵ سال سابقه',
])('«%s» holds no date', (text) => {
  expect(read(text)).toEqual([]);
});

test('spacing, letters and digits of the other keyboard change no date', () => {
  const texts = [
    '۲۱ مرداد ۱۴۰۴',
    'پایان خرداد 94',
    'اواخر دهه ۷۰',
    'اسفند پارسال',
    'از سال 91 تا 94',
    'پنجم شهریور ماه',
    'سی ام دی ۱۳۹۰',
  ];
  const writers: ((text: string) => string)[] = [
    (text) => text.replace(/ /g, '\u200c'),
    (text) => text.replace(/ /g, '  '),
    (text) => text.replace(/ی/g, 'ي').replace(/ک/g, 'ك'),
    (text) => text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0)),
    (text) => text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.constantFrom(...writers), (text, write) => {
      const strip = ({jalali, kind, offset, month, day, year}: DateSpan) => ({
        jalali,
        kind,
        offset,
        month,
        day,
        year,
      });
      expect(read(write(text)).map(strip)).toEqual(read(text).map(strip));
    }),
  );
});

test('garbage is read without a throw, and spans stand in order inside the text', () => {
  const pieces = fc.constantFrom(
    'سال',
    '۹۲',
    '1404',
    '/',
    '-',
    ':',
    'مهر',
    'تا',
    'پایان',
    'دهه',
    '30',
    ' ',
    ' ',
    '\n',
    'نیمه',
    'اول',
    'گذشته',
    'اسفند',
    '1403/13/40',
    'ساعت',
    'march',
    'last',
    'year',
    '31 شهریور',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, {maxLength: 25}),
      fc.constantFrom(undefined, '1404-12-29', '2014', '1391'),
      (parts, published) => {
        let last = 0;
        for (const span of read(parts.join(''), published)) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          last = span.end;
        }
      },
    ),
    {numRuns: 1500},
  );
});
