import type {BreakRow} from '../../rows.js';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {toBounds, type Quantity} from '../../series/hedges.js';
import {toConcentration} from './concentration.js';
import type {Observation} from './observation.js';
import {toLocationQuotient} from './location-quotient.js';
import {toQuadrant, toSection} from './quadrants.js';
import {toRanks, toRankStability, toSpearman} from './ranks.js';
import {toRealChange} from './real-change.js';
import {toProfile} from './to-profile.js';
import {ACTIVITIES, toStandings} from './to-standings.js';
import {countGapYears, toRate} from './to-rate.js';

const census = {from: '2016-10-22', to: '2016-11-20'};
const people = {quantity: {operator: '=' as const, value: 79926270}, ...census};

describe('toRate(count, base, per)', () => {
  it('states the years between numerator and denominator', () => {
    const rate = toRate(
      {quantity: {operator: '=', value: 130}, from: '2025-08-12', to: '2025-08-12'},
      people,
      1e6,
    )!;
    expect(rate.quantity.operator).toBe('=');
    expect(rate.quantity.value).toBeCloseTo(1.6265, 4);
    expect(rate.gap_years).toBe(8.7);
  });

  it('keeps «more than» and «about» and gives no gap to an undated statement', () => {
    const rate = (quantity: Quantity) => toRate({quantity, from: null, to: null}, people, 1e6)!;
    expect(rate({operator: '>', value: 870}).quantity).toMatchObject({operator: '>'});
    expect(rate({operator: '~', value: 70}).quantity).toMatchObject({operator: '~'});
    expect(rate({operator: '~', value: 70}).gap_years).toBeNull();
  });

  it('marks small counts and how far one cluster would move them', () => {
    const rate = toRate({quantity: {operator: '=', value: 4}, ...census}, people, 1e6)!;
    expect(rate).toMatchObject({is_small: true, step_ratio: 0.25, gap_years: 0});
  });

  it('says nothing over a base of zero', () => {
    expect(
      toRate(
        {quantity: {operator: '=', value: 4}, ...census},
        {quantity: {operator: '=', value: 0}, ...census},
        1,
      ),
    ).toBeUndefined();
  });

  it('never becomes more precise than its parts', () => {
    const quantity = fc.record({
      operator: fc.constantFrom(
        '=' as const,
        '~' as const,
        '>' as const,
        '>=' as const,
        '<' as const,
        '<=' as const,
      ),
      value: fc.integer({min: 1, max: 1e6}),
    });
    fc.assert(
      fc.property(quantity, quantity, (count, base) => {
        const rate = toRate({quantity: count, ...census}, {quantity: base, ...census}, 1000);
        if (!rate) return;
        const exact = count.operator === '=' && base.operator === '=';
        if (rate.quantity.operator === '=' && rate.quantity.high === undefined) expect(exact).toBe(true);
        if (count.operator === '~' || base.operator === '~')
          expect(toBounds(rate.quantity).isAbout || rate.quantity.operator !== '=').toBe(true);
        // Any value that both parts allow gives a rate that the result allows.
        const [above, below] = [count, base].map((one) => toBounds(one, {floor: 0}));
        const high = above!.high === Infinity ? above!.low * 2 + 1 : above!.high;
        const low = Math.max(below!.low, Number.MIN_VALUE);
        const bounds = toBounds(rate.quantity, {floor: 0});
        const most = (high / (below!.low > 0 ? low : below!.high)) * 1000;
        expect(most).toBeGreaterThanOrEqual(bounds.low * (1 - 1e-9));
      }),
    );
  });
});

describe('countGapYears(one, other)', () => {
  it('counts from the end of one to the beginning of the other', () => {
    expect(countGapYears({from: '2012-03-20', to: '2013-03-20'}, census)).toBe(3.6);
    expect(countGapYears({from: null, to: null}, census)).toBeNull();
  });
});

describe('toLocationQuotient(activity, whole)', () => {
  it('divides shares and keeps what rounding leaves open', () => {
    const quotient = toLocationQuotient({value: 2.59, decimals: 2}, {value: 1.87, decimals: 2})!;
    expect(quotient.value).toBeCloseTo(1.385, 3);
    expect([quotient.low, quotient.high].map((one) => Number(one.toFixed(3)))).toEqual([1.379, 1.391]);
    expect(quotient.is_small).toBe(false);
  });

  it('is not to be had over a share of zero', () => {
    expect(toLocationQuotient({value: 1, decimals: 2}, {value: 0, decimals: 2})).toBeUndefined();
  });

  it('holds its value between its ends', () => {
    fc.assert(
      fc.property(
        fc.double({min: 0, max: 100, noNaN: true}),
        fc.double({min: 0.02, max: 100, noNaN: true}),
        (one, other) => {
          const quotient = toLocationQuotient({value: one, decimals: 2}, {value: other, decimals: 2})!;
          expect(quotient.low).toBeLessThanOrEqual(quotient.value);
          expect(quotient.high).toBeGreaterThanOrEqual(quotient.value);
        },
      ),
    );
  });
});

describe('toConcentration(places)', () => {
  it('is one where all is in one place, and one over their number where all are equal', () => {
    expect(
      toConcentration([
        {place_id: 'a', value: 9},
        {place_id: 'b', value: 0},
      ]),
    ).toMatchObject({herfindahl: 1, equal_places: 1});
    expect(toConcentration(['a', 'b', 'c', 'd'].map((place_id) => ({place_id, value: 25})))).toMatchObject({
      herfindahl: 0.25,
      equal_places: 4,
      top_pct: {1: 25, 3: 75, 5: 100},
    });
  });

  it('leaves places without a figure out, and takes shares of what the rest have together', () => {
    const places = [
      {place_id: 'a', value: 60},
      {place_id: 'b', value: 20},
      {place_id: 'c', value: null},
    ];
    expect(toConcentration(places)).toMatchObject({count: 2, top_pct: {1: 75}, first: ['a', 'b']});
    expect(toConcentration([])).toBeUndefined();
  });
});

describe('ranks', () => {
  it('gives equals one rank and skips the next', () => {
    const ranks = toRanks([
      {place_id: 'a', value: 1},
      {place_id: 'b', value: 3},
      {place_id: 'c', value: 3},
      {place_id: 'd', value: null},
      {place_id: 'e', value: 5},
    ]);
    expect([...ranks]).toEqual([
      ['e', 1],
      ['b', 2],
      ['c', 2],
      ['a', 4],
    ]);
  });

  it('correlates ranks, equals at the mean of their places', () => {
    expect(toSpearman([1, 2, 3, 4], [10, 20, 30, 40])).toBe(1);
    expect(toSpearman([1, 2, 3, 4], [4, 3, 2, 1])).toBe(-1);
    // By hand: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4: 4.5 over the root of 4.5 times 5.
    expect(toSpearman([1, 5, 5, 9], [1, 2, 3, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
    expect(toSpearman([1, 2], [1, 2])).toBeNull();
    expect(toSpearman([1, 1, 1], [1, 2, 3])).toBeNull();
  });

  it('tells how places moved between two years', () => {
    const year = (...values: number[]) => values.map((value, index) => ({place_id: 'abcd'[index]!, value}));
    expect(toRankStability(year(4, 3, 2, 1), year(4, 3, 1, 2))).toMatchObject({
      count: 4,
      rho: 0.8,
      mean_move: 0.5,
      greatest: {place_id: 'c', from: 3, to: 4},
    });
    expect(toRankStability(year(4, 3, 2), year(9, 8, 7))).toMatchObject({
      rho: 1,
      mean_move: 0,
      greatest: undefined,
    });
  });
});

describe('toQuadrant(standing)', () => {
  const standing = {place_id: 'IR-07', section_id: 'C', named: 0, is_silent: false, quotient: 0.7};

  it.each([
    [{named: 3, quotient: 1.2}, 'both'],
    [{named: 3, quotient: 0.7}, 'designated_only'],
    [{named: 0, quotient: 1.2}, 'concentrated_only'],
    [{named: 0, quotient: 0.7}, 'neither'],
    [{named: 0, quotient: 1.2, is_silent: true}, 'silent'],
    [{named: 3, quotient: null}, 'no_figure'],
  ])('sets %o in %s', (change, quadrant) =>
    expect(toQuadrant({...standing, ...change}).quadrant).toBe(quadrant),
  );

  it('says where rounding leaves the side of one open', () => {
    expect(toQuadrant({...standing, quotient: 1.001, low: 0.99, high: 1.01}).is_close).toBe(true);
  });

  it('knows the section of a division', () => {
    expect(['13', '01', '08', '47', '', null, '04'].map(toSection)).toEqual([
      'C',
      'A',
      'B',
      'G',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('toRealChange(before, after, breaks)', () => {
  const breaks = [
    {
      break_id: 'alborz',
      kind: 'territory',
      indicator_id: '*',
      place_id: 'IR-23',
      last_period: '1388',
      first_period: '1390',
      reason_fa: 'البرز جدا شد',
      reason_en: 'Alborz was parted',
    },
    {
      break_id: 'frames',
      kind: 'frame',
      indicator_id: 'establishments-10plus-*',
      place_id: '*',
      last_period: '1394',
      first_period: '1395',
      reason_fa: 'چارچوب دیگر',
      reason_en: 'another frame',
    },
  ] as BreakRow[];
  const observation = (change: Partial<Observation>): Observation => ({
    indicator_id: 'population',
    place_id: 'IR-07',
    sector_id: null,
    period: '1385',
    value: 100,
    unit: 'person',
    edition: '1385',
    ...change,
  });

  it('gives difference and growth within one frame and territory', () => {
    expect(
      toRealChange(observation({}), observation({period: '1390', edition: '1390', value: 110}), breaks),
    ).toEqual({ok: true, difference: 10, growth_ratio: 0.1, is_nominal: false});
  });

  it('refuses the people of Tehran across Alborz, with the reason', () => {
    const tehran = {place_id: 'IR-23'};
    expect(
      toRealChange(observation(tehran), observation({...tehran, period: '1390', edition: '1390'}), breaks),
    ).toEqual({ok: false, rule: 'territory', reason_fa: 'البرز جدا شد', reason_en: 'Alborz was parted'});
    expect(
      toRealChange(
        observation({...tehran, period: '1390', edition: '1390'}),
        observation({...tehran, period: '1395', edition: '1395'}),
        breaks,
      ),
    ).toMatchObject({ok: true});
  });

  it('refuses another frame, another edition, a missing figure and another thing', () => {
    const plants = {indicator_id: 'establishments-10plus-private', period: '1394', edition: '1394'};
    expect(
      toRealChange(observation(plants), observation({...plants, period: '1395', edition: '1395'}), breaks),
    ).toMatchObject({rule: 'frame'});
    const share = {indicator_id: 'gdp-share', period: '1396', edition: '1395–1399', unit: 'percent'};
    expect(
      toRealChange(observation(share), observation({...share, period: '1398', edition: '1398–1402'}), breaks),
    ).toMatchObject({rule: 'edition'});
    expect(
      toRealChange(observation(share), observation({...share, period: '1397', value: null}), breaks),
    ).toMatchObject({rule: 'no_value'});
    expect(toRealChange(observation({}), observation({place_id: 'IR-08'}), breaks)).toMatchObject({
      rule: 'other_subject',
    });
  });

  it('refuses a change to or from a year that may be of either frame', () => {
    const frame = {
      kind: 'frame',
      indicator_id: 'value-added-10plus',
      place_id: '*',
      reason_en: 'one or the other',
    };
    const changed = [{...frame, last_period: '1391', first_period: '1395'}] as BreakRow[];
    const of = (period: string): Observation =>
      observation({indicator_id: 'value-added-10plus', period, edition: '1396', unit: 'irr'});
    for (const [before, after] of [
      ['1391', '1394'],
      ['1394', '1395'],
      ['1391', '1395'],
    ] as const)
      expect(toRealChange(of(before), of(after), changed), `${before}–${after}`).toMatchObject({
        rule: 'frame',
      });
    expect(toRealChange(of('1390'), of('1391'), changed)).toMatchObject({ok: true});
    expect(toRealChange(of('1395'), of('1396'), changed)).toMatchObject({ok: true});
  });

  it('calls a change of current money nominal', () => {
    const head = {indicator_id: 'gdp-per-head-without-oil', unit: 'irr', edition: 'one'};
    expect(
      toRealChange(observation(head), observation({...head, period: '1390', value: 300}), breaks),
    ).toMatchObject({growth_ratio: 2, is_nominal: true});
  });
});

const cell = (
  indicator_id: string,
  place_id: string,
  value: number,
  {period = '1400', edition = '1398–1402'} = {},
): Observation => ({indicator_id, place_id, sector_id: null, period, value, unit: 'percent', edition});

describe('toProfile(rows, place, breaks)', () => {
  it('gives the last figure of the last edition with rank, country and change within that edition', () => {
    const rows = [
      cell('gdp-share', 'IR-07', 4, {period: '1395', edition: '1395–1399'}),
      ...[
        cell('gdp-share', 'IR-07', 3, {period: '1396'}),
        cell('gdp-share', 'IR-07', 5),
        cell('gdp-share', 'IR-10', 6),
        cell('gdp-share', 'IR', 100),
      ],
    ];
    const [row] = toProfile(rows, 'IR-07', []);
    expect(row).toMatchObject({
      last: {period: '1400', value: 5},
      first: {period: '1396', value: 3},
      rank: 2,
      count: 2,
      country: {value: 100},
      change: {ok: true, difference: 2},
    });
  });

  it('says nothing of what a place has no figure of', () => {
    expect(toProfile([cell('gdp-share', 'IR-10', 6)], 'IR-07', [])).toEqual([]);
  });
});

describe('toStandings(activity, …)', () => {
  it('sets provinces in their quadrants, silence apart', () => {
    const observations = [
      ...['IR-07', 'IR-10', 'IR-21', 'IR-26'].map((place) => cell('gdp-share-without-oil', place, 4)),
      ...[
        cell('value-added-share-industry', 'IR-07', 6),
        cell('value-added-share-industry', 'IR-10', 2),
        cell('value-added-share-industry', 'IR-21', 8),
        cell('value-added-share-industry', 'IR-26', 8),
      ],
    ];
    const {placed} = toStandings(ACTIVITIES[0]!, {
      provinces: ['IR-07', 'IR-10', 'IR-21', 'IR-26', 'IR-30'],
      clusters: [
        {place_id: 'IR-07', sector_id: '13'},
        {place_id: 'IR-10', sector_id: '15'},
        {place_id: 'IR-21', sector_id: '01'},
      ],
      silent: new Set(['IR-26']),
      observations,
    });
    expect(placed.map(({place_id, quadrant}) => [place_id, quadrant])).toEqual([
      ['IR-07', 'both'],
      ['IR-10', 'designated_only'],
      ['IR-21', 'concentrated_only'],
      ['IR-26', 'silent'],
      ['IR-30', 'no_figure'],
    ]);
    expect(placed[0]!.quotient).toBe(1.5);
  });
});
