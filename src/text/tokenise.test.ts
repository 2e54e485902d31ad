import {expect, test} from 'vitest';
import {tokenise} from './tokenise.js';

test.each<[text: string, tokens: string[]]>([
  ['1404از', ['1404', 'از']],
  ['خوشه‌های', ['خوشه', 'های']],
  ['خوشه¬های', ['خوشه', 'های']],
  ['خوشههای', ['خوشههای']],
  ['خوشهٴ', ['خوشه']],
  ['وهفت خوشه', ['و', 'هفت', 'خوشه']],
  ['شش هزارنفر', ['شش', 'هزار', 'نفر']],
  ['سهساله', ['سه', 'ساله']],
  ['یکتا و سیتا', ['یکتا', 'و', 'سیتا']],
  ['وسیع و دوم', ['وسیع', 'و', 'دوم']],
  ['۱۹۷² خوشه', ['197', '²', 'خوشه']],
  ['کیلومتر² زمین', ['کیلومتر', 'زمین']],
  ['۱۲½', ['12', '½']],
])('«%s» is cut into %j', (text, expected) => {
  expect(tokenise(text).map((token) => token.text)).toEqual(expected);
});

test('tokens say where they stand, also those of one word', () => {
  const text = 'با شش هزارتومان';
  expect(tokenise(text).map(({start, end}) => text.slice(start, end))).toEqual(['با', 'شش', 'هزار', 'تومان']);
  expect(tokenise(text).map(({before}) => before)).toEqual(['line', 'space', 'space', 'none']);
});

test('an empty line and a tab are told from a line end and a space', () => {
  expect(tokenise('یک\nدو\n\nسه\n \nچهار\tپنج شش').map(({gap}) => gap)).toEqual([
    undefined,
    undefined,
    'blank',
    'blank',
    'cell',
    undefined,
  ]);
});
