import type {Voiced} from './claim.js';

/** `said`: when somebody said it. `known`: when we read it. */
export type Clock = 'said' | 'known';

/** Whether a statement was there by a moment. `possibly` where its own interval straddles the moment or has no end. */
export type Presence = 'certainly' | 'possibly' | 'not_yet';

export type AsOf<Row> = Record<Presence, Row[]>;

type Clocked = Pick<Voiced, 'said_from' | 'said_to' | 'known_at'>;

/**
 * Sorts statements by whether they were there by a moment: a Gregorian day (`2025-08-12`, meaning its end) or an
 * instant (`2025-08-12T07:00Z`). A statement dated by day alone possibly was there at an instant within that day.
 */
export function asOf<Row extends Clocked>(
  rows: readonly Row[],
  moment: string,
  clock: Clock = 'said',
): AsOf<Row> {
  const sorted: AsOf<Row> = {certainly: [], possibly: [], not_yet: []};
  for (const row of rows) sorted[findPresence(row, moment, clock)].push(row);
  return sorted;
}

/** Finds whether one statement was there by a moment. What we read on a day was said by the end of that day. */
export function findPresence(row: Clocked, moment: string, clock: Clock = 'said'): Presence {
  const now = toInstants(moment).end;
  const [from, to] =
    clock === 'said' ? [row.said_from, row.said_to ?? row.known_at] : [row.known_at, row.known_at];
  if (to && toInstants(to).end <= now) return 'certainly';
  return from && toInstants(from).start > now ? 'not_yet' : 'possibly';
}

// Days are those of Iran: UTC+03:30 the year round since 1401; summer time before that moves no day of a daytime text.
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

function toInstants(text: string): {start: number; end: number} {
  if (DAY_PATTERN.test(text)) {
    const start = Date.parse(`${text}T00:00:00+03:30`);
    if (Number.isNaN(start)) throw new Error(`unreadable moment: ${text}`);
    return {start, end: start + 86_400_000 - 1};
  }
  const instant = Date.parse(text);
  if (Number.isNaN(instant) || !/\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) {
    throw new Error(`unreadable moment: ${text}; expected YYYY-MM-DD or an instant with its offset`);
  }
  return {start: instant, end: instant};
}
