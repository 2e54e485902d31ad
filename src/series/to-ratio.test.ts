import {describe, expect, it} from 'vitest';

import * as said from './fixtures/statements.js';
import {on, toClaim} from './fixtures/statements.js';
import {toRatio, type RefusedRatio, type TakenRatio} from './to-ratio.js';
import {toReadings} from './to-readings.js';

describe('toRatio(numerator, denominator)', () => {
  it('divides 58 by 423 inside one statement, and says that it is undated', () => {
    const ratio = toRatio(said.claim58, said.claim423) as TakenRatio;
    expect(ratio.ok).toBe(true);
    expect(ratio.quantity.operator).toBe('=');
    expect(ratio.ratio).toBeCloseTo(0.137, 3);
    expect(ratio.notes.map((note) => note.id)).toEqual(['undated', 'antecedent']);
  });

  it.each([
    [said.claim126, 0.298],
    [said.claim46, 0.109],
  ])('divides the other stages of that statement by 423', (claim, expected) => {
    expect((toRatio(claim, said.claim423) as TakenRatio).ratio).toBeCloseTo(expected, 3);
  });

  it('notes the three readings where neither stage need contain the other: 58 of 126', () => {
    const ratio = toRatio(said.claim58, said.claim126) as TakenRatio;
    expect(ratio.notes.map((note) => note.id)).toEqual([
      'undated',
      'containment_r1',
      'containment_r2',
      'containment_r3',
    ]);
  });

  it('takes the ten of Lorestan as a share of the 197 of the same speaker', () => {
    const ratio = toRatio(said.claim10Lorestan, said.claim197) as TakenRatio;
    expect(ratio.ratio).toBeCloseTo(0.0508, 4);
    expect(ratio.notes.map((note) => note.id)).toEqual(['antecedent']);
  });

  it.each([
    ['58/130: clusters by plans', said.claim58, said.claim130, 'other_unit'],
    ['423/197: no growth across two nouns and two moments', said.claim423, said.claim197, 'other_concept'],
    ['130/423: plans by clusters', said.claim130, said.claim423, 'other_unit'],
    ['466/388: no growth across two moments', said.claim466, said.claim388, 'other_moment'],
    ['480/192: bare nouns of two texts', said.claim480, said.claim192, 'other_concept'],
    ['197/10: the country by a province', said.claim197, said.claim10Lorestan, 'other_place'],
  ])('refuses %s', (_title, numerator, denominator, rule) => {
    const ratio = toRatio(numerator, denominator) as RefusedRatio;
    expect(ratio.ok).toBe(false);
    expect(ratio.rule).toBe(rule);
    expect(ratio.reason_fa.length).toBeGreaterThan(10);
  });

  it('explains every reason of a refusal', () => {
    expect(toRatio(said.claim423, said.claim197)).toMatchObject({
      ok: false,
      reason_en:
        'the terms differ: “business cluster” and “industrial cluster”; the moments differ: 423 (between 30 August 2014 and 31 December 2016) and 197 (1391 (2012/13))',
      reason_fa:
        'واژه‌ها یکی نیستند: «خوشهٔ کسب‌وکار» و «خوشهٔ صنعتی»؛ زمان‌ها یکی نیستند: ۴۲۳ (میان ۸ شهریور ۱۳۹۳ و ۱۱ دی ۱۳۹۵) و ۱۹۷ (۱۳۹۱)',
    });
    expect(
      (toRatio(said.claim130, said.claim423) as RefusedRatio).refusals.map((refusal) => refusal.rule),
    ).toEqual(['other_unit', 'other_concept', 'other_moment']);
  });

  it('keeps a hedge in the ratio and gives no single number', () => {
    const estates = {...on('2025-08-12'), unit: 'estate', measure_id: 'industrial_estates', concept_id: null};
    const part = toClaim({...estates, value: 435, operator: '>'});
    const whole = toClaim({...estates, value: 870});
    expect(toRatio(part, whole)).toMatchObject({
      ok: true,
      ratio: null,
      quantity: {operator: '>'},
      low: 0.5,
      high: null,
    });
    expect(toRatio(whole, part)).toMatchObject({
      ok: true,
      ratio: null,
      quantity: {operator: '<'},
      low: 0,
      high: 2,
    });
    expect(toRatio(part, {...whole, operator: '>'})).toMatchObject({ok: false, rule: 'hedges_say_nothing'});
  });

  it('keeps «about» in the ratio', () => {
    expect(toRatio(said.claim70, said.claim197)).toMatchObject({ok: true, quantity: {operator: '~'}});
  });

  it.each([
    ['a plan by a fact', {modality: 'plan'} as const, {}, 'not_fact'],
    ['a flow by a stock', {nature: 'flow'} as const, {}, 'flow'],
    ['by zero', {}, {value: 0}, 'zero'],
    ['percent by percent', {unit: 'percent'}, {unit: 'percent'}, 'already_ratio'],
    ['all by one sector', {}, {sector_id: '32'}, 'other_subject'],
    ['what has no place', {place_id: null}, {place_id: null}, 'other_place'],
  ])('refuses %s', (_title, above, below, rule) => {
    const base = {document_id: 'one', ...on('2020-12-20')};
    expect(
      toRatio(toClaim({...base, value: 1, ...above}), toClaim({...base, value: 2, ...below})),
    ).toMatchObject({
      ok: false,
      rule,
    });
  });
});

describe('toReadings(counts)', () => {
  it('gives the three readings of 423, 126, 58 and 46', () => {
    const readings = toReadings({identified: 423, feasibility: 126, finished: 58, running: 46});
    expect(
      readings.map(({id, reached, studied_only, identified_only}) => [
        id,
        reached,
        studied_only,
        identified_only,
      ]),
    ).toEqual([
      ['R1', 126, 22, 297],
      ['R2', 230, 126, 193],
      ['R3', 172, 68, 251],
    ]);
  });

  it('leaves out a reading that needs more clusters than there are', () => {
    const readings = toReadings({identified: 100, feasibility: 40, finished: 30, running: 20});
    expect(readings.map((reading) => reading.id)).toEqual(['R2', 'R3']);
  });
});
