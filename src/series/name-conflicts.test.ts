import {describe, expect, it} from 'vitest';
import {on, toClaim} from './fixtures/statements.js';
import {findNameConflicts, type CountedClaim} from './name-conflicts.js';

const count = (parts: Parameters<typeof toClaim>[0] & Partial<CountedClaim>): CountedClaim =>
  ({is_trusted: true, ...toClaim(parts)}) as CountedClaim;

// Fars: 12 industrial clusters on 29 Mordad 1396 (brief-402). Lorestan: 10 in 1391 (seed-brief-002), 13 industrial on 7 Esfand 1392
// (brief-046). How many are named is made up for the test.
const fars = count({document_id: 'brief-402', place_id: 'IR-07', value: 12, ...on('2017-08-20')});
const lorestan = [
  count({document_id: 'seed-brief-002', place_id: 'IR-15', value: 10, concept_id: 'cluster'}),
  count({document_id: 'brief-046', place_id: 'IR-15', value: 13, ...on('2014-02-26')}),
];
const find = (claims: readonly CountedClaim[], named: Record<string, number>) =>
  findNameConflicts(claims, new Map(Object.entries(named)));

describe('findNameConflicts(claims, named)', () => {
  it('finds a province of which more clusters are named than counted, and says by whom and when', () => {
    const [conflict] = find([fars], {'IR-07': 16});
    expect(conflict).toMatchObject({place_id: 'IR-07', claim_id: 'brief-402:12', named: 16});
    expect(conflict!.reason_en).toMatch(
      /Fars.*: texts name 16 clusters, more than .*12 “industrial cluster”/,
    );
    expect(conflict!.reason_fa).toMatch(/فارس.*: متن‌ها ۱۶ خوشه را نام می‌برند، بیش از ۱۲/);
  });

  it('sets the names against the greatest count under any term', () => {
    expect(find(lorestan, {'IR-15': 12})).toEqual([]);
    expect(find(lorestan, {'IR-15': 17})).toMatchObject([{claim_id: 'brief-046:13', named: 17}]);
  });

  it.each([
    ['as many are named as counted', fars, 12],
    ['the count is open upwards', {...fars, operator: '>' as const}, 16],
    ['the count is about so many', {...fars, operator: '~' as const}, 16],
    ['the number is a part of another', {...fars, is_part: true}, 16],
    ['the number counts those of a period', {...fars, nature: 'flow' as const}, 16],
    ['the number counts another stage', {...fars, measure_id: 'clusters_active'}, 16],
    ['the reader is unsure of the number', {...fars, is_trusted: false}, 16],
  ])('finds none where %s', (_, claim, named) => {
    expect(find([claim], {'IR-07': named})).toEqual([]);
  });
});
