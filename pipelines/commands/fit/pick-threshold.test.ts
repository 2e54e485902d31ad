import {expect, it} from 'vitest';
import {pickThreshold} from './pick-threshold.js';

const guesses = (...told: [probability: number, isRight: boolean][]) =>
  told.map(([probability, isRight]) => ({probability, isRight}));

it('picks the lowest probability from which on the share is right', () => {
  expect(
    pickThreshold(guesses([0.99, true], [0.95, true], [0.9, false], [0.85, true], [0.5, false]), 0.75),
  ).toBe(0.85);
});

it('rounds down to thousandths, so that the statement it was picked at is among the sure', () => {
  expect(pickThreshold(guesses([0.98765, true], [0.5, false]), 1)).toBe(0.987);
});

it('is 1 where no probability does', () => {
  expect(pickThreshold(guesses([0.99, false], [0.98, true]), 1)).toBe(1);
  expect(pickThreshold([], 0.97)).toBe(1);
});
