import {distance} from 'fastest-levenshtein';
import {toSkeleton} from '../text/fold.js';
import type {PublishedStatement} from './published-statement.js';

/** Sentences of which less is the same are two. */
const ALIKE = 0.7;

/**
 * How near a statement is to one that is gone; 0 where it may not succeed it. In an edited sentence the number stands at the same
 * place and at most one thing that is said has changed; a number at another place says the same throughout.
 */
export function toNearness(old: PublishedStatement, one: PublishedStatement): number {
  if (isClaim(old) !== isClaim(one)) return 0;
  const likeness = old.sentence_hash === one.sentence_hash ? 1 : toLikeness(old.sentence, one.sentence);
  if (likeness < ALIKE) return 0;
  const changes = countChanges(old, one);
  const isSamePlace = old.number_at === one.number_at;
  if (changes > (isSamePlace ? 1 : 0)) return 0;
  return 4 * likeness + (4 - changes) + (isSamePlace ? 1 : 0);
}

/** True of the same statement in another document: the same sentence, the same place in it, and the same said. */
export function isSameElsewhere(old: PublishedStatement, one: PublishedStatement): boolean {
  return (
    isClaim(old) === isClaim(one) &&
    old.sentence_hash === one.sentence_hash &&
    old.number_at === one.number_at &&
    old.stage_id === one.stage_id &&
    countChanges(old, one) === 0
  );
}

/** True of a range that now ends with the number which was a statement of its own in the same sentence. */
export function isEndOfRange(old: PublishedStatement, range: PublishedStatement): boolean {
  return (
    old.sentence_hash === range.sentence_hash &&
    old.last_value !== '' &&
    old.last_value === range.last_high &&
    old.unit === range.unit &&
    Number(range.number_at) < Number(old.number_at)
  );
}

function countChanges(old: PublishedStatement, one: PublishedStatement): number {
  const isName = toSkeleton(old.cluster_name) === toSkeleton(one.cluster_name);
  const isAlikeName = isName || toLikeness(old.cluster_name, one.cluster_name) >= ALIKE;
  const changed = [
    old.last_value !== one.last_value || old.last_high !== one.last_high,
    old.measure_id !== one.measure_id || old.unit !== one.unit || old.stage_id !== one.stage_id,
    old.place_id !== one.place_id,
    !isAlikeName,
  ];
  return changed.filter(Boolean).length;
}

function toLikeness(old: string, one: string): number {
  const [before, now] = [toSkeleton(old), toSkeleton(one)];
  const longest = Math.max(before.length, now.length);
  return longest === 0 ? 1 : 1 - distance(before, now) / longest;
}

function isClaim({statement_id}: PublishedStatement): boolean {
  return statement_id.startsWith('c');
}
