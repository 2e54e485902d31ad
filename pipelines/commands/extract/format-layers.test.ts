import {expect, it} from 'vitest';
import {findRoot} from '../../../src/io/find-root.js';
import {readVocabulary} from '../../../src/io/read-reference.js';
import {formatLayers} from './format-layers.js';

const TEXT = 'مدیرعامل شرکت شهرک‌های صنعتی یزد گفت: ۱۲ خوشه صنعتی در استان شناسایی شده است. سال ۹۵ کد ۴۴۱.';

it('shows each layer of a text in order, and every statement with the sums of its choices', () => {
  const lines = formatLayers({id: 'one', text: TEXT}, readVocabulary(findRoot(import.meta.url))).split('\n');
  const heads = lines.filter((line) => line && !line.startsWith(' '));
  expect(heads).toEqual([
    'text one, about clusters',
    'lines',
    'terms',
    'numbers and dates',
    'clauses',
    'names',
    'places',
    'speakers',
    'statements',
    'rejected',
  ]);
  const has = (start: string) => lines.some((line) => line.trim().startsWith(start));
  expect(lines.some((line) => line.includes('«شناسایی» act identify'))).toBe(true);
  expect(lines.some((line) => line.includes('«۱۲» cardinal 12'))).toBe(true);
  expect(lines.some((line) => line.includes('(perfect); fact'))).toBe(true);
  expect(has('claim «۱۲ خوشه صنعتی» clusters_identified = 12 cluster, IR-21, fact')).toBe(true);
  expect(has('place IR-21 ')).toBe(true);
  expect(has('place none ')).toBe(true);
  expect(lines.some((line) => /^ +(sure|unsure) \(0\.\d{3}, sure from /.test(line))).toBe(true);
});
