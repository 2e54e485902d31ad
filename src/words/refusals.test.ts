import {expect, it} from 'vitest';
import {findRefusalRule, REFUSAL_RULES} from './refusals.js';

it('findRefusalRule(rule) gives a kind of date its own name and the reason of all dates', () => {
  const dates = REFUSAL_RULES['date: …']!;
  expect(findRefusalRule('date: month-day')).toEqual({fa: 'تاریخ: روز و ماه', reason: dates.reason});
  expect(findRefusalRule('date: time')).toEqual({fa: 'ساعت', reason: dates.reason});
});

it('findRefusalRule(rule) knows a rule by its name, and nothing of another', () => {
  expect(findRefusalRule('ordinal')).toBe(REFUSAL_RULES['ordinal']);
  expect(findRefusalRule('weather: rain')).toBeUndefined();
  expect(findRefusalRule('date: century')).toBeUndefined();
});

it('every kind of date that its reason lists has a name', () => {
  const [, kinds = ''] = /its kinds are (.*)$/.exec(REFUSAL_RULES['date: …']!.reason) ?? [];
  const names = kinds.split(/, | and /).map((kind) => findRefusalRule(`date: ${kind}`)?.fa);
  expect(names).toHaveLength(11);
  expect(names).not.toContain(undefined);
});
