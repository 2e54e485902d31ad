import {expect, it} from 'vitest';
import {findRefusalReason, REFUSAL_REASONS, RULE_NAMES} from './rule-names.js';

it('every rule of refusal that has a Persian name has a reason, and the other way round', () => {
  expect(Object.keys(RULE_NAMES).filter((rule) => !findRefusalReason(rule))).toEqual([]);
  const bare = Object.keys(REFUSAL_REASONS).filter((rule) => !rule.endsWith('…'));
  expect(bare.filter((rule) => !RULE_NAMES[rule])).toEqual([]);
});

it('findRefusalReason(rule) knows a kind of a rule by the rule, and nothing of another', () => {
  expect(findRefusalReason('date: month-day')).toBe(REFUSAL_REASONS['date: …']);
  expect(findRefusalReason('weather: rain')).toBeUndefined();
});
