import {expect, it} from 'vitest';
import {shortBy} from './targets.js';

const target = (value: number | null, of: number, isFloor = true) => ({
  name: 'one',
  value,
  target: of,
  isFloor,
});

it('a target is met from its number on, or up to it', () => {
  expect(shortBy(target(0.93, 0.93))).toBe(0);
  expect(shortBy(target(2, 2, false))).toBe(0);
});

it('a target that is missed says by how much', () => {
  expect(shortBy(target(0.902, 0.93))).toBe(0.028);
  expect(shortBy(target(5, 2, false))).toBe(3);
});

it('what nothing was measured of is neither', () => {
  expect(shortBy(target(null, 0.9))).toBeNull();
});
