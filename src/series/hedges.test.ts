import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {
  compareQuantities,
  divideQuantities,
  mayAgree,
  sumQuantities,
  toBounds,
  type Quantity,
} from './hedges.js';
import type {Operator} from '../rows.js';

const OPERATORS: Operator[] = ['=', '~', '>', '>=', '<', '<='];
const quantity = fc.record({operator: fc.constantFrom(...OPERATORS), value: fc.integer({min: 1, max: 5000})});
const exactOrBound = quantity.filter(({operator}) => operator !== '~');

describe('sumQuantities(quantities)', () => {
  it.each<[Quantity[], Quantity | undefined]>([
    [
      [
        {operator: '=', value: 58},
        {operator: '=', value: 46},
      ],
      {operator: '=', value: 104},
    ],
    [
      [
        {operator: '>', value: 870},
        {operator: '=', value: 130},
      ],
      {operator: '>', value: 1000},
    ],
    [
      [
        {operator: '~', value: 70},
        {operator: '=', value: 10},
      ],
      {operator: '~', value: 80},
    ],
    [
      [
        {operator: '>=', value: 5},
        {operator: '>', value: 10},
      ],
      {operator: '>', value: 15},
    ],
    [
      [
        {operator: '<=', value: 21},
        {operator: '=', value: 9},
      ],
      {operator: '=', value: 9, high: 30},
    ],
    [
      [
        {operator: '<', value: 5},
        {operator: '<', value: 5},
      ],
      {operator: '<', value: 10},
    ],
  ])('keeps the hedge of %j', (quantities, expected) => {
    expect(sumQuantities(quantities, {floor: 0})).toEqual(expected);
  });

  it('says nothing of «more than» and «less than» together where nothing bounds them below', () => {
    expect(
      sumQuantities([
        {operator: '<', value: 5},
        {operator: '>', value: 3},
      ]),
    ).toBeUndefined();
  });

  it('never turns a hedge into an exact number', () => {
    fc.assert(
      fc.property(fc.array(quantity, {minLength: 1, maxLength: 5}), (quantities) => {
        const sum = sumQuantities(quantities, {floor: 0});
        const isExact = sum?.operator === '=' && (sum.high === undefined || sum.high === null);
        return !isExact || quantities.every(({operator}) => operator === '=');
      }),
    );
  });

  it('does not depend on order', () => {
    fc.assert(
      fc.property(quantity, quantity, (one, other) => {
        expect(sumQuantities([one, other])).toEqual(sumQuantities([other, one]));
      }),
    );
  });
});

describe('compareQuantities(one, other)', () => {
  it.each<[Quantity, Quantity, string]>([
    [{operator: '=', value: 197}, {operator: '=', value: 423}, 'less'],
    [{operator: '=', value: 388}, {operator: '=', value: 388}, 'equal'],
    [{operator: '>', value: 870}, {operator: '=', value: 870}, 'more'],
    [{operator: '>=', value: 870}, {operator: '=', value: 870}, 'unknown'],
    [{operator: '>', value: 870}, {operator: '=', value: 983}, 'unknown'],
    [{operator: '~', value: 70}, {operator: '=', value: 51}, 'unknown'],
    [{operator: '<=', value: 21}, {operator: '=', value: 30}, 'less'],
    [{operator: '=', value: 3, high: 5}, {operator: '=', value: 6}, 'less'],
  ])('of %j and %j is as sure as the hedges', (one, other, expected) => {
    expect(compareQuantities(one, other)).toBe(expected);
  });

  it('turns round when its arguments do', () => {
    const turned = {less: 'more', more: 'less', equal: 'equal', unknown: 'unknown'};
    fc.assert(
      fc.property(quantity, quantity, (one, other) => {
        expect(compareQuantities(other, one)).toBe(turned[compareQuantities(one, other)]);
      }),
    );
  });

  it('holds for every pair of numbers that the hedges allow', () => {
    const pair = fc.tuple(exactOrBound, exactOrBound, fc.nat(10000), fc.nat(10000));
    fc.assert(
      fc.property(pair, ([one, other, first, second]) => {
        if (!isAllowed(one, first) || !isAllowed(other, second)) return true;
        const order = compareQuantities(one, other, {floor: 0});
        return order === 'unknown' || order === (first < second ? 'less' : first > second ? 'more' : 'equal');
      }),
      {numRuns: 2000},
    );
  });
});

describe('mayAgree(one, other)', () => {
  it.each<[Quantity, Quantity, boolean]>([
    [{operator: '=', value: 429}, {operator: '=', value: 423}, false],
    [{operator: '>', value: 870}, {operator: '=', value: 983}, true],
    [{operator: '~', value: 70}, {operator: '=', value: 71}, true],
    [{operator: '~', value: 70}, {operator: '=', value: 51}, false],
    [{operator: '~', value: 12}, {operator: '=', value: 13}, true],
    [{operator: '<=', value: 21}, {operator: '=', value: 25}, false],
  ])('of %j and %j', (one, other, expected) => {
    expect(mayAgree(one, other, {floor: 0})).toBe(expected);
  });
});

describe('divideQuantities(numerator, denominator)', () => {
  it.each<[Quantity, Quantity, Quantity | undefined]>([
    [
      {operator: '=', value: 40},
      {operator: '=', value: 160},
      {operator: '=', value: 0.25},
    ],
    [
      {operator: '>', value: 10},
      {operator: '=', value: 20},
      {operator: '>', value: 0.5},
    ],
    [
      {operator: '=', value: 10},
      {operator: '>', value: 20},
      {operator: '<', value: 0.5},
    ],
    [
      {operator: '~', value: 70},
      {operator: '=', value: 140},
      {operator: '~', value: 0.5},
    ],
    [
      {operator: '<=', value: 10},
      {operator: '=', value: 20},
      {operator: '<=', value: 0.5},
    ],
    [
      {operator: '=', value: 10, high: 20},
      {operator: '=', value: 40},
      {operator: '=', value: 0.25, high: 0.5},
    ],
    [{operator: '>', value: 10}, {operator: '>', value: 20}, undefined],
    [{operator: '=', value: 10}, {operator: '=', value: 0}, undefined],
  ])('of %j by %j crosses the bounds over', (numerator, denominator, expected) => {
    expect(divideQuantities(numerator, denominator)).toEqual(expected);
  });

  it('refuses counts below zero', () => {
    expect(() => divideQuantities({operator: '=', value: -1}, {operator: '=', value: 2})).toThrow(
      'negative count: -1',
    );
  });

  it('contains the ratio of every pair of numbers that the hedges allow', () => {
    const pair = fc.tuple(exactOrBound, exactOrBound, fc.nat(10000), fc.integer({min: 1, max: 10000}));
    fc.assert(
      fc.property(pair, ([one, other, first, second]) => {
        if (!isAllowed(one, first) || !isAllowed(other, second)) return true;
        const quotient = divideQuantities(one, other);
        if (!quotient) return true;
        const {low, high} = toBounds(quotient, {floor: 0});
        return low <= first / second && first / second <= high;
      }),
      {numRuns: 2000},
    );
  });
});

function isAllowed({operator, value}: Quantity, number: number): boolean {
  const holds = {
    '=': number === value,
    '~': true,
    '>': number > value,
    '>=': number >= value,
    '<': number < value,
    '<=': number <= value,
  };
  return holds[operator];
}
