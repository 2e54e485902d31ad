import {isEndOfRange, toNearness} from './nearness.js';
import type {PublishedStatement} from './published-statement.js';

/** Two that are as near as this do equally. */
const MARGIN = 0.5;

/**
 * Pairs the statements of a text that are gone with those that came: each with the one that is nearest, if that is nearest to it
 * too, stands between the same sentences, and no other would do as well. A sentence that is followed is a neighbour to go by.
 */
export function pairStatements(
  gone: readonly PublishedStatement[],
  came: readonly PublishedStatement[],
): Map<PublishedStatement, PublishedStatement> {
  const pairs = new Map<PublishedStatement, PublishedStatement>();
  const taken = new Set<PublishedStatement>();
  const followed = new Set<string>();
  for (let found = -1; found !== pairs.size;) {
    found = pairs.size;
    const isSame = (old: string, now: string) => old === now || followed.has(`${old} ${now}`);
    const left = gone.filter((old) => !pairs.has(old));
    const free = came.filter((one) => !taken.has(one));
    for (const [old, one] of findMutual(left, free, isSame)) {
      pairs.set(old, one);
      taken.add(one);
      followed.add(`${old.sentence_hash} ${one.sentence_hash}`);
    }
  }
  return pairs;
}

/** Pairs ends of what is now read as a range with that range; `standing` are all statements of the text. */
export function pairRanges(
  gone: readonly PublishedStatement[],
  standing: readonly PublishedStatement[],
): Map<PublishedStatement, PublishedStatement> {
  return new Map(
    gone.flatMap((old) => {
      const ranges = standing.filter((one) => isEndOfRange(old, one));
      return ranges.length === 1 ? [[old, ranges[0]!] as const] : [];
    }),
  );
}

type IsSame = (old: string, now: string) => boolean;

function findMutual(
  gone: readonly PublishedStatement[],
  came: readonly PublishedStatement[],
  isSame: IsSame,
): [PublishedStatement, PublishedStatement][] {
  const [ofOld, ofOne] = [new Map<PublishedStatement, Best>(), new Map<PublishedStatement, Best>()];
  for (const old of gone)
    for (const one of came) {
      const nearness = isBeside(old, one, isSame) ? toNearness(old, one) : 0;
      if (nearness === 0) continue;
      note(ofOld, old, {one, nearness});
      note(ofOne, one, {one: old, nearness});
    }
  return [...ofOld].flatMap(([old, best]) => {
    const back = ofOne.get(best.one)!;
    return isClear(best) && isClear(back) && back.one === old ? [[old, best.one] as const] : [];
  }) as [PublishedStatement, PublishedStatement][];
}

function isBeside(old: PublishedStatement, one: PublishedStatement, isSame: IsSame): boolean {
  return (
    isSame(old.hash_before, one.hash_before) ||
    isSame(old.hash_after, one.hash_after) ||
    isSame(old.sentence_hash, one.sentence_hash)
  );
}

interface Best {
  one: PublishedStatement;
  nearness: number;
  second?: number;
}

function note(bests: Map<PublishedStatement, Best>, row: PublishedStatement, found: Best): void {
  const best = bests.get(row);
  if (!best) bests.set(row, found);
  else if (found.nearness > best.nearness) bests.set(row, {...found, second: best.nearness});
  else best.second = Math.max(best.second ?? 0, found.nearness);
}

function isClear({nearness, second = 0}: Best): boolean {
  return nearness - second >= MARGIN;
}
