import {expect, it} from 'vitest';
import {isRetryable, parseRetryAfter, toBackoff} from './retry.js';

it.each([
  [200, false],
  [304, false],
  [400, false],
  [403, false],
  [404, false],
  [408, true],
  [425, true],
  [429, true],
  [500, true],
  [501, false],
  [503, true],
  [522, true],
])('isRetryable(%i) is %s', (status, expected) => expect(isRetryable(status)).toBe(expected));

const NOW = Date.UTC(2026, 10, 22, 10, 0, 0);

it.each<[string | undefined, number | undefined]>([
  ['120', 120],
  [' 0 ', 0],
  ['Sun, 22 Nov 2026 10:01:30 GMT', 90],
  ['Sun, 22 Nov 2026 09:00:00 GMT', 0],
  ['soon', undefined],
  ['-5', undefined],
  ['1.5', undefined],
  [undefined, undefined],
])('parseRetryAfter(%s) is %s seconds', (value, expected) =>
  expect(parseRetryAfter(value, NOW)).toBe(expected),
);

it('toBackoff doubles, with jitter down to half, and stops at its cap', () => {
  expect([0, 1, 2, 3].map((attempt) => toBackoff(attempt, 1))).toEqual([1000, 2000, 4000, 8000]);
  expect(toBackoff(2, 0)).toBe(2000);
  expect(toBackoff(30, 1)).toBe(60_000);
});
