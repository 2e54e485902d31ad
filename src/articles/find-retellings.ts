import {group} from 'd3-array';
import type {ClaimRow} from '../rows.js';
import {toSkeleton} from '../text/fold.js';

/** One number as somebody said it: what tells one speech from another. */
export type Saying = Pick<
  ClaimRow,
  'document_id' | 'speaker' | 'measure_id' | 'value' | 'high' | 'place_id' | 'said_from' | 'said_to'
>;

const SHARED = 2;
const LONGEST_INTERVAL = 31;
const LONGEST_GAP = 7;
const DAY = 86_400_000;

/**
 * Finds texts that tell one speech twice in words of their own: one speaker, within a week, with at least two numbers that
 * agree in measure, value and place. One number alone is a repetition and no proof of one speech.
 */
export function findRetellings(sayings: readonly Saying[]): [one: string, other: string][] {
  const dated = sayings.filter((saying) => toSkeleton(saying.speaker ?? '') && isDated(saying));
  const bySpeaker = group(dated, ({speaker}) => toSkeleton(speaker!));
  return [...bySpeaker.values()].flatMap(findPairs);
}

function findPairs(sayings: readonly Saying[]): [string, string][] {
  const shared = new Map<string, Set<string>>();
  for (const [at, one] of sayings.entries())
    for (const other of sayings.slice(at + 1)) {
      if (one.document_id === other.document_id || toKey(one) !== toKey(other) || !isNear(one, other))
        continue;
      const pair = [one.document_id, other.document_id].sort().join('\n');
      shared.set(pair, (shared.get(pair) ?? new Set()).add(toKey(one)));
    }
  return [...shared]
    .filter(([, keys]) => keys.size >= SHARED)
    .map(([pair]) => pair.split('\n') as [string, string]);
}

function toKey({measure_id, value, high, place_id}: Saying): string {
  return JSON.stringify([measure_id, value, high, place_id]);
}

function isDated({said_from, said_to}: Saying): boolean {
  return (
    said_from !== null &&
    said_to !== null &&
    Date.parse(said_to) - Date.parse(said_from) <= LONGEST_INTERVAL * DAY
  );
}

function isNear(one: Saying, other: Saying): boolean {
  const gap = Math.max(
    Date.parse(one.said_from!) - Date.parse(other.said_to!),
    Date.parse(other.said_from!) - Date.parse(one.said_to!),
  );
  return gap <= LONGEST_GAP * DAY;
}
