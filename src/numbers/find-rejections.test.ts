import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {readCsv} from '../io/read-csv.js';
import {tokenise} from '../text/tokenise.js';
import {createRejections} from './find-rejections.js';
import {readNumbers} from './read-numbers.js';

const COLUMNS = ['id', 'pattern', 'reason', 'example', 'counter_example'] as const;
const rows = readCsv(fileURLToPath(new URL('../../data/grammar/rejections.csv', import.meta.url)), COLUMNS);
const findRejections = createRejections(rows);

function rulesOf(text: string, find = findRejections): string[] {
  const tokens = tokenise(text);
  return find(tokens, readNumbers(tokens)).map(({rule}) => rule);
}

test.each(rows)(
  '$id: a number is refused in «$example», and by this rule none in «$counter_example»',
  (row) => {
    const alone = createRejections([row]);
    expect(rulesOf(row.example, alone)).toContain(row.id);
    expect(rulesOf(row.counter_example, alone)).toEqual([]);
  },
);

test('no rule is written twice, and few say all', () => {
  expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length);
  expect(rows.length).toBeLessThanOrEqual(60);
});

test.each<[text: string, count: number]>([
  ['واحدهای بلوار ۲۲ شهرک صنعتی شماره ۲ بجنورد مشمول تبصره ۱۸ و بند ۴ ماده ۱۰۰ شدند', 5],
  ['شهرک‌های سطح سه و چهار', 2],
  ['میدان هفت تیر و خیابان ۱۷ شهریور', 2],
  ['ماده ۱۰ و ۱۲ قانون', 2],
  ['یکی دو خوشه', 2],
])('every number of «%s» is refused', (text, count) => {
  expect(rulesOf(text)).toHaveLength(count);
  expect(readNumbers(tokenise(text))).toHaveLength(count);
});

test.each([
  'در فارس ۱۲ خوشه صنعتی شناسایی شد',
  'از ماده خام ۱۲ خوشه',
  'سابقه آن به نیم قرن می‌رسد',
  'دو سوم واحدها فعال‌اند',
  'استان ۱۲ شهرک و ۷ ناحیه صنعتی دارد',
  '12 industrial clusters and two-fifths of the firms',
])('no number of «%s» is refused', (text) => {
  expect(rulesOf(text)).toEqual([]);
});

test('a pattern without a number is refused by name', () => {
  const row = {id: 'none', pattern: 'میدان', reason: 'name', example: '', counter_example: ''};
  expect(() => createRejections([row])).toThrow('no number in a pattern: none: میدان');
});
