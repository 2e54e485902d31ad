import {describe, expect, it} from 'vitest';

import {asOf, findPresence} from './asof.js';
import * as said from './fixtures/statements.js';
import {on, toMention} from './fixtures/statements.js';

// domain.md E.6: two statements of the past, one interview at a minute known, an award and a report of stages.
const award = toMention({
  document_id: 'seed-001',
  cluster_name: 'مسقطی لاری',
  stage_id: 'award',
  ...on('2025-08-27'),
});
const stages = toMention({
  document_id: 'seed-000',
  cluster_name: 'سنگ نی‌ریز',
  stage_id: 'implementation',
  ...on('2025-12-28'),
});
const rows = [said.claim197, said.claim423, said.claim130, said.claim870, award, stages];

function list(moment: string) {
  const {certainly, possibly} = asOf(rows, moment);
  return [...certainly, ...possibly].map((row) => ('value' in row ? row.value : row.stage_id));
}

describe('asOf(rows, moment, clock)', () => {
  it.each([
    ['2025-08-01', [197, 423]],
    ['2025-08-12T06:30Z', [197, 423]],
    ['2025-08-12T07:00Z', [197, 423, 130, 870]],
    ['2025-08-28', [197, 423, 130, 870, 'award']],
    ['2025-12-29', [197, 423, 130, 870, 'award', 'implementation']],
  ])('at %s knows %j', (moment, expected) => {
    expect(list(moment)).toEqual(expected);
  });

  it('keeps an interval that straddles the moment apart', () => {
    const {certainly, possibly, not_yet} = asOf(rows, '2015-06-21');
    expect(certainly).toEqual([said.claim197]);
    expect(possibly).toEqual([said.claim423]);
    expect(not_yet).toHaveLength(4);
  });

  it('counts a day until its end in Iran', () => {
    expect(findPresence(award, '2025-08-26')).toBe('not_yet');
    expect(findPresence(award, '2025-08-27T12:00Z')).toBe('possibly');
    expect(findPresence(award, '2025-08-27')).toBe('certainly');
    expect(findPresence(award, '2025-08-27T20:30Z')).toBe('certainly');
  });

  it('holds an undated statement possible until the day on which we read it', () => {
    expect(findPresence(said.claim388Yazdani, '2020-01-01')).toBe('possibly');
    expect(findPresence(said.claim388Yazdani, '2026-11-22')).toBe('certainly');
  });

  it('asks the clock of knowing for what we had read', () => {
    expect(findPresence(said.claim197, '2026-11-21', 'known')).toBe('not_yet');
    expect(findPresence(said.claim197, '2026-11-22', 'known')).toBe('certainly');
    expect(findPresence({...said.claim197, known_at: null}, '2026-11-22', 'known')).toBe('possibly');
  });

  it.each(['1404-05', 'yesterday', '2025-08-12T07:00', '2025-13-01'])('refuses the moment %s', (moment) => {
    expect(() => asOf(rows, moment)).toThrow(`unreadable moment: ${moment}`);
  });
});
