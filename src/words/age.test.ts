import {expect, it} from 'vitest';
import {formatAge} from './age.js';

it.each([
  ['2020-12-20', '2026-11-22', '۵ سال و ۱۱ ماه', '5 years and 11 months'],
  ['2025-11-22', '2026-11-22', '۱ سال', '1 year'],
  ['2026-10-01', '2026-11-22', '۱ ماه', '1 month'],
  ['2026-11-01', '2026-11-22', 'کمتر از یک ماه', 'less than a month'],
])('formatAge(from, to) says years and months that are over: %s to %s', (from, to, fa, en) => {
  expect(formatAge(from, to, 'fa')).toBe(fa);
  expect(formatAge(from, to, 'en')).toBe(en);
});
