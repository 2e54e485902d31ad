import type {BreakKind, BreakRow} from '../../rows.js';
import {sayBoth} from '../../words/say.js';
import type {Observation} from './observation.js';

export interface RealChange {
  ok: true;
  difference: number;
  /** Share of the earlier value; null from zero. */
  growth_ratio: number | null;
  /** True for money of the day: inflation is in it. */
  is_nominal: boolean;
}

export interface RefusedChange {
  ok: false;
  rule: 'other_subject' | 'no_value' | 'order' | BreakKind;
  reason_fa: string;
  reason_en: string;
}

/** Takes the change between two observations, or says why there is none to take: another frame, territory or edition. */
export function toRealChange(
  before: Observation,
  after: Observation,
  breaks: readonly BreakRow[],
): RealChange | RefusedChange {
  const refusal = findRefusal(before, after, breaks);
  if (refusal) return refusal;
  const difference = after.value! - before.value!;
  return {
    ok: true,
    difference,
    growth_ratio: before.value === 0 ? null : difference / before.value!,
    is_nominal: before.unit === 'irr' || before.unit === 'toman',
  };
}

/** Finds the breaks between two observations of one thing. */
export function findBreaks(before: Observation, after: Observation, breaks: readonly BreakRow[]): BreakRow[] {
  return breaks.filter((one) => {
    if (!isOf(one.indicator_id, before.indicator_id) || !isOf(one.place_id, before.place_id)) return false;
    if (one.kind === 'edition') return before.edition !== after.edition;
    return (
      one.last_period !== null && before.period < after.period && isCrossed(one.last_period, one.first_period)
    );
  });

  // What lies between the last period of the old state and the first of the new may be of either.
  function isCrossed(last: string, first: string): boolean {
    const isAcross = before.period <= last && after.period >= first;
    return isAcross || (before.period < first && after.period > last);
  }
}

function findRefusal(
  before: Observation,
  after: Observation,
  breaks: readonly BreakRow[],
): RefusedChange | undefined {
  const subject = ['indicator_id', 'place_id', 'sector_id', 'unit'] as const;
  if (subject.some((column) => before[column] !== after[column])) return refuse('other_subject');
  if (before.value === null || after.value === null) return refuse('no_value');
  if (before.period >= after.period) return refuse('order');
  const [found] = findBreaks(before, after, breaks);
  if (found) {
    const {kind, reason_fa, reason_en} = found;
    return {ok: false, rule: kind, reason_fa, reason_en};
  }
  // Each census is an edition of its own and counts one territory; elsewhere another edition is another estimate.
  if (before.edition === after.edition || before.edition === before.period) return undefined;
  return refuse('edition');
}

function refuse(rule: 'other_subject' | 'no_value' | 'order' | 'edition'): RefusedChange {
  return {ok: false, rule, ...sayBoth('reason', `change.${rule}`)};
}

function isOf(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}
