import {ascending, group, least, min, max, sum} from 'd3-array';
import {addDays} from '../dates/jalali.js';
import type {SourceDayRow} from '../rows.js';

/** One run over one source, as the archive's log keeps it. */
export interface SourceRun {
  source_id: string;
  /** ISO 8601, UTC. */
  started: string;
  ended: string;
  /** `complete` all that was found was had or refused · `partial` some failed · `outage` nothing answered · `stopped` by hand or limit. */
  outcome: 'complete' | 'partial' | 'outage' | 'stopped';
  found: number;
  relevant: number;
  stored: number;
  unchanged: number;
  gone: number;
  refused: number;
  failed: number;
  /** Why, in one line, where the outcome is not complete. */
  cause: string | null;
}

const RANK = {complete: 0, stopped: 1, partial: 1, outage: 2} as const;

/**
 * Lays the runs of each source out day by day, from its first run to the last of any source. A day without a run is no day
 * with nothing: it has a row of its own, as a gap and not a zero.
 */
export function toCoverage(runs: readonly SourceRun[]): SourceDayRow[] {
  const toDay = ({started}: SourceRun) => started.slice(0, 10);
  const last = max(runs, toDay)!;
  return [...group(runs, ({source_id}) => source_id, toDay)]
    .sort(([one], [other]) => ascending(one, other))
    .flatMap(([source_id, days]) =>
      listDays(min(days.keys())!, last).map((day) => toRow(source_id, day, days.get(day) ?? [])),
    );
}

function toRow(source_id: string, day: string, runs: readonly SourceRun[]): SourceDayRow {
  // The best run of a day counts: a failure that was made good within it is no gap.
  const best = least(runs, ({outcome}) => RANK[outcome]);
  if (!best) return {source_id, day, state: 'not tried', runs: 0, relevant: null, stored: null, cause: null};
  const state = best.outcome === 'stopped' ? 'partial' : best.outcome;
  const count = (key: 'relevant' | 'stored') => (state === 'outage' ? null : sum(runs, (run) => run[key]));
  const counts = {runs: runs.length, relevant: count('relevant'), stored: count('stored')};
  return {source_id, day, state, ...counts, cause: best.cause};
}

function listDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
