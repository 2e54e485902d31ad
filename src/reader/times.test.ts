import {expect, it} from 'vitest';
import {extract} from '../extract.js';
import {findRoot} from '../io/find-root.js';
import {readVocabulary} from '../io/read-reference.js';

const vocabulary = readVocabulary(findRoot(import.meta.url));

const timesOf = (text: string) =>
  extract({id: 'text', text}, vocabulary).claims.map(({value, as_of}) => `${value}: ${as_of}`);

it('gives the entries of a list the date of the line above it, and an entry with a date of its own that', () => {
  const text =
    'خوشه‌های صنعتی فارس در پایان سال ۱۴۰۲\n- شناسایی‌شده: ۱۲ خوشه\n- در حال اجرا: ۵ خوشه\n- پایان‌یافته تا پایان ۱۴۰۰: ۳ خوشه';
  expect(timesOf(text)).toEqual(['12: 1402-12-29', '5: 1402-12-29', '3: 1400-12-29']);
});
