import {expect, it} from 'vitest';
import {
  molaei202,
  movaffagh197,
  parliament526,
  seyedabrishami388,
  soleimaniLadder,
} from '../../../src/charts/fixtures/statements.js';
import type {SiteClaim} from '../data/read-site-data.js';
import {sortClaims} from './sort-statements.js';

it('sortClaims(claims) goes by the programme, and of one stage newest first with the undated at the end', () => {
  const rows = [...soleimaniLadder.slice(1), molaei202, movaffagh197, parliament526, seyedabrishami388];
  // identified: 1399, 1393, 1391, undated; then feasibility, licensed and active in the order of the vocabulary
  expect(sortClaims(rows as unknown as SiteClaim[]).map(({value}) => value)).toEqual([
    526, 388, 197, 202, 126, 46, 58,
  ]);
});
