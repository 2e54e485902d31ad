import {expect, it} from 'vitest';

import {claim423, claim388Yazdani, on, toClaim} from './fixtures/statements.js';
import {
  compareIntervals,
  countDays,
  countGapDays,
  findYear,
  isBefore,
  isDated,
  mayOverlap,
  toInterval,
  toRecency,
} from './interval.js';

const open = {from: null, to: null};
const year1391 = {from: '2012-03-20', to: '2013-03-20'};
const day = {from: '2013-01-25', to: '2013-01-25'};
const later = {from: '2014-08-30', to: '2014-08-30'};

it.each([
  [year1391, 366],
  [day, 1],
  [open, Infinity],
  [{from: '2012-03-20', to: null}, Infinity],
])('countDays(%j) counts both ends', (interval, days) => {
  expect(countDays(interval)).toBe(days);
});

it('isDated(interval) allows a year and no more', () => {
  expect([year1391, day, open, {...year1391, to: '2013-03-21'}].map(isDated)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

it.each([
  [year1391, day, true, false, 0],
  [day, later, false, true, 581],
  [later, day, false, false, 581],
  [day, open, true, false, 0],
])(
  'of %j and %j tells whether they may meet, which comes first and how far apart they are',
  (one, other, meets, first, gap) => {
    expect(mayOverlap(one, other)).toBe(meets);
    expect(isBefore(one, other)).toBe(first);
    expect(countGapDays(one, other)).toBe(gap);
  },
);

it('compareIntervals(one, other) puts the open ones last', () => {
  expect([open, later, day, year1391].sort(compareIntervals)).toEqual([year1391, day, later, open]);
});

it('toInterval(claim) takes the time spoken of, else the time of saying, and says which', () => {
  expect(toInterval(claim423).clock).toBe('valid');
  expect(toInterval(toClaim({value: 1, said_from: '2020-01-01', said_to: '2020-01-02'}))).toEqual({
    from: '2020-01-01',
    to: '2020-01-02',
    clock: 'said',
  });
  expect(toInterval(claim388Yazdani)).toEqual({...open, clock: 'none'});
  expect(toInterval(toClaim({value: 1, ...on('2020-01-01')})).clock).toBe('valid');
});

it.each([
  [year1391, 1391],
  [day, 1391],
  [{from: '2014-03-21', to: '2014-03-21'}, 1393],
  [{from: '2014-03-01', to: '2014-03-31'}, null],
  [{from: '2012-03-20', to: '2013-03-21'}, null],
  [open, null],
])('findYear(%j) gives the one Jalali year of a dated interval', (interval, year) => {
  expect(findYear(interval)).toBe(year);
});

it('toRecency(row) sorts the dated by their last day, then wide intervals, then what has no day', () => {
  const between = (valid_from: string | null, valid_to: string | null) =>
    toRecency({valid_from, valid_to, said_from: null, said_to: null});
  const keys = [
    between(null, null),
    between('2012-03-20', '2026-03-20'),
    between('2013-01-25', '2013-01-25'),
    between('2020-12-20', '2020-12-20'),
  ];
  expect([...keys].reverse().sort()).toEqual(keys);
});
