import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {formatTable} from '../../notebooks/create-table.js';
import {parseNumber} from '../numbers/parse-number.js';
import {formatDay, formatPeriodName} from './day.js';
import {formatInterval, formatIntervalShort} from './interval.js';
import {isolateInDrawing, isolateInText, joinInDrawing} from './isolate.js';
import {formatList} from './list.js';
import {formatNumber} from './number.js';
import {formatQuantity} from './quantity.js';
import {formatUnitName} from './unit.js';

describe('formatNumber(value, language)', () => {
  it.each([
    [870, '۸۷۰', '870'],
    [70495782, '۷۰٬۴۹۵٬۷۸۲', '70,495,782'],
    [10.4, '۱۰٫۴', '10.4'],
    [0, '۰', '0'],
    [-3.25, '\u2212۳٫۲۵', '\u22123.25'],
    [1234.5678, '۱٬۲۳۴٫۵۶۸', '1,234.568'],
    [0.1 + 0.2, '۰٫۳', '0.3'],
    [3.8705, '۳٫۸۷۱', '3.871'],
    [0.0000001, '۰', '0'],
    [1e21, '۱٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰٬۰۰۰', '1,000,000,000,000,000,000,000'],
  ])('%d', (value, fa, en) => {
    expect(formatNumber(value, 'fa')).toBe(fa);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('keeps just so many decimals where asked', () => {
    expect(formatNumber(8, 'fa', {decimals: 1})).toBe('۸٫۰');
    expect(formatNumber(1.005, 'en', {decimals: 2})).toBe('1.01');
  });

  it('cuts decimals where asked, and pads none', () => {
    expect(formatNumber(29.7872, 'en', {atMost: 1})).toBe('29.8');
    expect(formatNumber(30, 'fa', {atMost: 1})).toBe('۳۰');
    expect(formatNumber(-0.01, 'en', {atMost: 1})).toBe('0');
  });

  it('refuses what is no number', () => {
    expect(() => formatNumber(Number.POSITIVE_INFINITY, 'fa')).toThrow('invalid number: Infinity');
  });

  it('is parsed back as it was', () => {
    fc.assert(
      fc.property(fc.integer({min: -1e12, max: 1e12}), fc.constantFrom('fa', 'en'), (value, language) => {
        expect(parseNumber(formatNumber(value, language as 'fa' | 'en'))).toBe(value);
      }),
    );
  });

  it('is what a notebook writes in its tables, which may not import it', () => {
    for (const value of [1_234.5678, -0.5, 70_495_782, 0]) {
      const table = formatTable([{value}], {language: 'fa', columns: {value: 'x'}});
      expect(table).toContain(`<bdi>${formatNumber(value, 'fa')}</bdi>`);
    }
  });
});

describe('formatQuantity(quantity, language)', () => {
  it.each([
    ['=', 130, '۱۳۰', '130'],
    ['~', 70, 'حدود ۷۰', 'about 70'],
    ['>', 870, 'بیش از ۸۷۰', 'more than 870'],
    ['>=', 5, 'دست\u200cکم ۵', 'at least 5'],
    ['<', 12, 'کمتر از ۱۲', 'less than 12'],
    ['<=', 21, 'حداکثر ۲۱', 'up to 21'],
  ])('keeps the hedge of %s %d', (operator, value, fa, en) => {
    expect(formatQuantity({operator, value}, 'fa')).toBe(fa);
    expect(formatQuantity({operator, value}, 'en')).toBe(en);
  });

  it.each([
    [{operator: '<=', hedge: 'قریب به', value: 21}, 'قریب به ۲۱', 'nearly 21'],
    [{operator: '<=', hedge: 'nearly', value: 21}, 'قریب به ۲۱', 'nearly 21'],
    [{operator: '>', hedge: 'و اندی', value: 70}, '۷۰ و اندی', '70 odd'],
    [{operator: '~', hedge: 'about', value: 10, high: 20}, 'حدود ۱۰ تا ۲۰', 'about 10 to 20'],
    [{operator: '<=', hedge: 'به زحمت', value: 21}, 'حداکثر ۲۱', 'up to 21'],
    [{operator: '<=', hedge: null, value: 21}, 'حداکثر ۲۱', 'up to 21'],
  ])('says the words of a hedge, not those of its operator: %j', (quantity, fa, en) => {
    expect(formatQuantity(quantity, 'fa')).toBe(fa);
    expect(formatQuantity(quantity, 'en')).toBe(en);
  });

  it('writes ranges and percentages', () => {
    expect(formatQuantity({operator: '=', value: 10, high: 20}, 'fa')).toBe('۱۰ تا ۲۰');
    expect(formatQuantity({operator: '~', value: 10, high: 20}, 'en')).toBe('about 10 to 20');
    expect(formatQuantity({operator: '=', value: 10.4, unit: 'percent'}, 'fa')).toBe('۱۰٫۴ درصد');
    expect(formatQuantity({operator: '=', value: 10.4, unit: 'percent'}, 'en')).toBe('10.4%');
  });
});

describe('formatInterval(interval, language)', () => {
  it.each([
    ['2025-08-12', '2025-08-12', '۲۱ مرداد ۱۴۰۴', '12 August 2025'],
    ['2020-12-20', '2020-12-20', '۳۰ آذر ۱۳۹۹', '20 December 2020'],
    ['2014-08-23', '2014-09-22', 'شهریور ۱۳۹۳', 'Shahrivar 1393 (Aug–Sep 2014)'],
    ['2025-02-19', '2025-03-20', 'اسفند ۱۴۰۳', 'Esfand 1403 (Feb–Mar 2025)'],
    ['2014-12-22', '2015-01-20', 'دی ۱۳۹۳', 'Dey 1393 (Dec 2014 – Jan 2015)'],
    ['2012-03-20', '2013-03-20', '۱۳۹۱', '1391 (2012/13)'],
    ['1996-03-20', '2001-03-20', 'میان ۱۳۷۵ و ۱۳۷۹', 'between 1375 and 1379 (1996–2001)'],
    ['2014-08-30', '2016-12-31', 'میان ۸ شهریور ۱۳۹۳ و ۱۱ دی ۱۳۹۵', 'between 30 August 2014 and 31 December 2016'],
    ['2014-03-21', '2014-07-22', 'میان فروردین ۱۳۹۳ و تیر ۱۳۹۳', 'between Farvardin 1393 (Mar–Apr 2014) and Tir 1393 (Jun–Jul 2014)'],
    [null, null, 'بی\u200cتاریخ', 'undated'],
    [null, '2025-08-12', 'تا ۲۱ مرداد ۱۴۰۴', 'by 12 August 2025'],
    ['2025-08-12', null, 'از ۲۱ مرداد ۱۴۰۴', 'since 12 August 2025'],
  ])('is as exact as %s to %s, and no more', (from, to, fa, en) => {
    expect(formatInterval({from, to}, 'fa')).toBe(fa);
    expect(formatInterval({from, to}, 'en')).toBe(en);
  }); // prettier-ignore

  it('adds Jalali days to an English list of facts', () => {
    const interval = {from: '2014-08-30', to: '2016-12-31'};
    expect(formatInterval(interval, 'en', {isFull: true})).toBe(
      'between 30 August 2014 (8 Shahrivar 1393) and 31 December 2016 (11 Dey 1395)',
    );
    expect(formatInterval(interval, 'fa', {isFull: true})).toBe(formatInterval(interval, 'fa'));
    expect(formatDay('2020-12-20', 'en', {isFull: true})).toBe('20 December 2020 (30 Azar 1399)');
  });

  it('leaves a label the two years of a stretch of days', () => {
    expect(formatIntervalShort({from: '2014-08-30', to: '2016-12-31'}, 'fa')).toBe('۱۳۹۳ تا ۱۳۹۵');
    expect(formatIntervalShort({from: '2014-08-30', to: '2016-12-31'}, 'en')).toBe('1393–1395 (2014–2016)');
    expect(formatIntervalShort({from: '2014-08-30', to: '2014-12-31'}, 'en')).toBe('1393 (2014)');
    expect(formatIntervalShort({from: '2020-12-20', to: '2020-12-20'}, 'en')).toBe('20 December 2020');
  });

  it('is the same in every time zone: 1 Farvardin 1392 is 21 March 2013', () => {
    expect(formatDay('2013-03-21', 'fa')).toBe('۱ فروردین ۱۳۹۲');
  });
});

describe('runs of the other script', () => {
  it('are isolated once in a drawing, and digits and Latin left alone', () => {
    expect(isolateInDrawing('بیش از ۸۷۰')).toBe('\u2067\u200fبیش از ۸۷۰\u2069');
    expect(isolateInDrawing(isolateInDrawing('خوشه'))).toBe(isolateInDrawing('خوشه'));
    expect(isolateInDrawing('۱۳۹۹')).toBe('۱۳۹۹');
    expect(joinInDrawing(['Planned', 'ایرج موفق', ''], 'en')).toBe('Planned · \u2067\u200fایرج موفق\u2069');
  });

  it('are isolated in a text of the other language alone', () => {
    expect(isolateInText('ایرج موفق', 'en')).toBe('\u2068ایرج موفق\u2069');
    expect(isolateInText('ایرج موفق', 'fa')).toBe('ایرج موفق');
    expect(isolateInText('UNIDO', 'fa')).toBe('\u2068UNIDO\u2069');
  });
});

describe('formatPeriodName(period, language)', () => {
  it('names the month of a year and month, and leaves years and ranges of years', () => {
    expect(formatPeriodName('1392-12', 'fa')).toBe('اسفند ۱۳۹۲');
    expect(formatPeriodName('1398-06', 'en')).toBe('Shahrivar 1398');
    expect(formatPeriodName('1395', 'fa')).toBe('۱۳۹۵');
    expect(formatPeriodName('1398-1402', 'en')).toBe('1398-1402');
  });
});

describe('formatUnitName(name, value, language)', () => {
  it.each([
    ['year', 3, '3 years'],
    ['year', 1, '1 year'],
    ['person', 670, '670 people'],
    ['US dollar', 8, '8 US dollars'],
    ['estate or zone', 2, '2 estates or zones'],
    ['company', 2, '2 companies'],
    ['times', 3, '3 times'],
  ])('%s, %d', (name, value, words) => {
    expect(`${value} ${formatUnitName(name, value, 'en')}`).toBe(words);
  });

  it('leaves Persian units as they are', () => {
    expect(formatUnitName('سال', 3, 'fa')).toBe('سال');
  });
});

describe('lists', () => {
  it('are written as people write them', () => {
    expect(formatList(['قم', 'یزد', 'فارس'], 'fa')).toBe('قم، یزد و فارس');
    expect(formatList(['Qom', 'Yazd'], 'en')).toBe('Qom and Yazd');
  });
});
