import {describe, expect, it} from 'vitest';
import type {Row} from '../../../src/io/duckdb.js';
import {applyReviews} from './apply-reviews.js';

function apply(...reviews: Row[]) {
  return applyReviews({
    'core.claims': [
      {claim_id: 'c1', quote: '۱۲ خوشه', is_trusted: false},
      {claim_id: 'c2', quote: '۴۰ واحد', is_trusted: true},
    ],
    'core.mentions': [{mention_id: 'm1', quote: 'کفش', is_trusted: true}],
    'core.reviews': reviews,
  });
}

describe('applyReviews(tables)', () => {
  it('trusts what a person confirmed and no longer what a person rejected', () => {
    const {tables, problems} = apply(
      {statement_id: 'c1', quote: '۱۲ خوشه', verdict: 'confirmed'},
      {statement_id: 'm1', quote: 'کفش', verdict: 'rejected'},
    );
    expect(tables['core.claims']!.map(({is_trusted}) => is_trusted)).toEqual([true, true]);
    expect(tables['core.mentions']![0]!.is_trusted).toBe(false);
    expect(problems).toEqual([]);
  });

  it('complains where another quote stands under the id, and leaves the row as it was read', () => {
    const {tables, problems} = apply({statement_id: 'c1', quote: '۱۳ خوشه', verdict: 'confirmed'});
    expect(tables['core.claims']![0]!.is_trusted).toBe(false);
    expect(problems.map(({cause}) => cause)).toEqual([
      'review no longer holds: c1: «۱۲ خوشه»; expected: «۱۳ خوشه»',
    ]);
  });

  it('complains of a review of no row', () => {
    expect(apply({statement_id: 'c9', quote: 'خوشه', verdict: 'confirmed'}).problems).toMatchObject([
      {cause: 'unknown row: c9'},
    ]);
  });
});
