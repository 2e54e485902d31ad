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

/** One day of one source. A day without a run is no day with nothing: `not tried` is a gap, not a zero. */
export interface CoverageRow {
  source_id: string;
  day: string;
  state: 'complete' | 'partial' | 'outage' | 'not tried';
  runs: number;
  relevant: number | null;
  stored: number | null;
  cause: string | null;
}

const RANK = {complete: 0, stopped: 1, partial: 1, outage: 2} as const;

/** Lays the runs of each source out day by day, from its first run to the last of any source; gaps are rows of their own. */
export function toCoverage(runs: readonly SourceRun[]): CoverageRow[] {
  const last = runs
    .map(({started}) => started.slice(0, 10))
    .sort()
    .at(-1);
  const sources = [...new Set(runs.map(({source_id}) => source_id))].sort();
  return sources.flatMap((source_id) => {
    const own = runs.filter((run) => run.source_id === source_id);
    const first = own.map(({started}) => started.slice(0, 10)).sort()[0]!;
    return listDays(first, last!).map((day) =>
      toRow(
        source_id,
        day,
        own.filter(({started}) => started.startsWith(day)),
      ),
    );
  });
}

function toRow(source_id: string, day: string, runs: SourceRun[]): CoverageRow {
  if (!runs.length)
    return {source_id, day, state: 'not tried', runs: 0, relevant: null, stored: null, cause: null};
  // The best run of a day counts: a failure that was made good within it is no gap.
  const best = runs.reduce((one, other) => (RANK[other.outcome] < RANK[one.outcome] ? other : one));
  const state = best.outcome === 'stopped' ? 'partial' : best.outcome;
  const isOutage = state === 'outage';
  const sum = (key: 'relevant' | 'stored') =>
    isOutage ? null : runs.reduce((total, run) => total + run[key], 0);
  return {
    source_id,
    day,
    state,
    runs: runs.length,
    relevant: sum('relevant'),
    stored: sum('stored'),
    cause: best.cause,
  };
}

function listDays(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = Date.parse(`${from}T00:00Z`); day <= Date.parse(`${to}T00:00Z`); day += 86_400_000)
    days.push(new Date(day).toISOString().slice(0, 10));
  return days;
}
