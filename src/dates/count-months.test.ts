import {expect, it} from 'vitest';
import {countMonths} from './count-months.js';

it.each([
  ['2020-12-20', '2026-11-22', 71],
  ['2020-12-20', '2026-12-20', 72],
  ['2026-11-01', '2026-11-22', 0],
  ['2026-01-31', '2026-02-28', 0],
  ['2026-03-01', '2026-02-01', -1],
])('countMonths(from, to) counts months that are over: from %s to %s it is %d', (from, to, months) => {
  expect(countMonths(from, to)).toBe(months);
});
