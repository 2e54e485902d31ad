import {expect, it} from 'vitest';

import {formatInterval} from './format-interval.js';
import {formatQuantity} from './format-quantity.js';

it.each([
  [{operator: '>', value: 870}, 'بیش از ۸۷۰', 'more than 870'],
  [{operator: '~', value: 70}, 'حدود ۷۰', 'about 70'],
  [{operator: '<=', value: 21}, 'حداکثر ۲۱', 'up to 21'],
  [{operator: '=', value: 70495782}, '۷۰٬۴۹۵٬۷۸۲', '70,495,782'],
  [{operator: '=', value: 10.4}, '۱۰٫۴', '10.4'],
  [{operator: '=', value: 3, high: 5}, '۳ تا ۵', '3–5'],
] as const)('formatQuantity(%j) keeps the hedge', (quantity, fa, en) => {
  expect(formatQuantity(quantity, 'fa')).toBe(fa);
  expect(formatQuantity(quantity, 'en')).toBe(en);
});

it.each([
  ['2025-08-12', '2025-08-12', '۲۱ مرداد ۱۴۰۴', '12 August 2025'],
  ['2012-03-20', '2013-03-20', '۱۳۹۱', '20 March 2012 to 20 March 2013 (1391 in the Iranian calendar)'],
  ['2025-02-19', '2025-03-20', 'اسفند ۱۴۰۳', '19 February 2025 to 20 March 2025'],
  [
    '2014-08-30',
    '2016-12-31',
    'میان ۸ شهریور ۱۳۹۳ و ۱۱ دی ۱۳۹۵',
    'between 30 August 2014 and 31 December 2016',
  ],
  ['1996-03-20', '2001-03-20', 'میان ۱۳۷۵ و ۱۳۷۹', 'between 20 March 1996 and 20 March 2001'],
  [null, null, 'بی‌تاریخ', 'undated'],
  [null, '2025-08-12', 'تا ۲۱ مرداد ۱۴۰۴', 'by 12 August 2025'],
  ['2025-08-12', null, 'از ۲۱ مرداد ۱۴۰۴', 'since 12 August 2025'],
])('formatInterval(%s, %s) is no more precise than the interval', (from, to, fa, en) => {
  expect(formatInterval({from, to}, 'fa')).toBe(fa);
  expect(formatInterval({from, to}, 'en')).toBe(en);
});
