import {describe, expect, it} from 'vitest';
import {bdi, escapeHtml, formatCount, formatDay, formatList, formatNumber, formatPeriodName, formatUnitName, formatValue, formatWhen, formatWhenShort, isolate, joinParts, toSafeHref} from './format.js'; // prettier-ignore

describe('formatNumber(value, language)', () => {
  it.each([
    [870, '۸۷۰', '870'],
    [70495782, '۷۰٬۴۹۵٬۷۸۲', '70,495,782'],
    [10.4, '۱۰٫۴', '10.4'],
    [0, '۰', '0'],
    [-3.25, '\u2212۳٫۲۵', '\u22123.25'],
    [1234.5678, '۱٬۲۳۴٫۵۶۸', '1,234.568'],
  ])('%d', (value, fa, en) => {
    expect(formatNumber(value, 'fa')).toBe(fa);
    expect(formatNumber(value, 'en')).toBe(en);
  });

  it('keeps just so many decimals where asked', () => {
    expect(formatNumber(8, 'fa', 1)).toBe('۸٫۰');
  });
});

describe('formatValue(row, language)', () => {
  it.each([
    ['=', 130, '۱۳۰', '130'],
    ['~', 70, 'حدود ۷۰', 'about 70'],
    ['>', 870, 'بیش از ۸۷۰', 'more than 870'],
    ['>=', 5, 'دست\u200cکم ۵', 'at least 5'],
    ['<', 12, 'کمتر از ۱۲', 'less than 12'],
    ['<=', 21, 'تا ۲۱', 'up to 21'],
  ])('keeps the hedge of %s %d', (operator, value, fa, en) => {
    expect(formatValue({operator, value}, 'fa')).toBe(fa);
    expect(formatValue({operator, value}, 'en')).toBe(en);
  });

  it('writes ranges and percentages', () => {
    expect(formatValue({operator: '=', value: 10, high: 20}, 'fa')).toBe('۱۰ تا ۲۰');
    expect(formatValue({operator: '~', value: 10, high: 20}, 'en')).toBe('about 10 to 20');
    expect(formatValue({operator: '=', value: 10.4, unit: 'percent'}, 'fa')).toBe('۱۰٫۴ درصد');
    expect(formatValue({operator: '=', value: 10.4, unit: 'percent'}, 'en')).toBe('10.4%');
  });
});

describe('formatWhen(from, to, language)', () => {
  it.each([
    ['2020-12-20', '2020-12-20', '۳۰ آذر ۱۳۹۹', '20 December 2020 (30 Azar 1399)'],
    ['2014-08-23', '2014-09-22', 'شهریور ۱۳۹۳', 'Shahrivar 1393 (Aug–Sep 2014)'],
    ['2012-03-20', '2013-03-20', '۱۳۹۱', '1391 (2012/13)'],
    ['2014-08-30', '2016-12-31', 'زمانی میان ۸ شهریور ۱۳۹۳ و ۱۱ دی ۱۳۹۵', 'some time from 30 August 2014 (8 Shahrivar 1393) to 31 December 2016 (11 Dey 1395)'],
    [null, null, 'بی\u200cتاریخ', 'undated'],
  ])('is as exact as %s to %s', (from, to, fa, en) => {
    expect(formatWhen(from, to, 'fa')).toBe(fa);
    expect(formatWhen(from, to, 'en')).toBe(en);
  }); // prettier-ignore

  it('shortens an interval to its two years', () => {
    expect(formatWhenShort('2014-08-30', '2016-12-31', 'fa')).toBe('۱۳۹۳ تا ۱۳۹۵');
    expect(formatWhenShort('2014-08-30', '2016-12-31', 'en')).toBe('1393–1395 (2014–2016)');
    expect(formatWhenShort('2020-12-20', '2020-12-20', 'en')).toBe('20 December 2020');
  });

  it('is the same in every time zone: 1 Farvardin 1392 is 21 March 2013', () => {
    expect(formatDay('2013-03-21', 'fa')).toBe('۱ فروردین ۱۳۹۲');
  });
});

describe('hostile and mixed text', () => {
  it('is escaped for elements and attributes', () => {
    expect(escapeHtml(`<img src=x onerror="a('b')">&`)).toBe(
      '&#60;img src=x onerror=&#34;a(&#39;b&#39;)&#34;&#62;&#38;',
    );
    expect(bdi('</bdi><script>')).toBe('<bdi>&#60;/bdi&#62;&#60;script&#62;</bdi>');
    expect(escapeHtml(null)).toBe('');
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' data:text/html,x', 'vbscript:x', '', null])(
    'makes no link of %s',
    (address) => {
      expect(toSafeHref(address)).toBeUndefined();
    },
  );

  it.each([['/fa/documents/x#c1'], ['https://example.org/a'], ['#key'], ['../a.csv']])(
    'keeps %s',
    (address) => {
      expect(toSafeHref(address)).toBe(address);
    },
  );

  it('isolates Persian runs once, and leaves digits and Latin alone', () => {
    expect(isolate('بیش از ۸۷۰')).toBe('\u2067\u200fبیش از ۸۷۰\u2069');
    expect(isolate(isolate('خوشه'))).toBe(isolate('خوشه'));
    expect(isolate('۱۳۹۹')).toBe('۱۳۹۹');
    expect(joinParts(['Planned', 'ایرج موفق', ''], 'en')).toBe('Planned · \u2067\u200fایرج موفق\u2069');
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

describe('lists and counts', () => {
  it('are written as people write them', () => {
    expect(formatList(['قم', 'یزد', 'فارس'], 'fa')).toBe('قم، یزد و فارس');
    expect(formatList(['Qom', 'Yazd'], 'en')).toBe('Qom and Yazd');
    expect(formatCount(1, {fa: 'استان', en: 'province'}, 'en')).toBe('1 province');
    expect(formatCount(27, {fa: 'استان', en: 'province'}, 'fa')).toBe('۲۷ استان');
  });
});
