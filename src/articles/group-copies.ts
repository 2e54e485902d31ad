import {sort} from 'd3-array';
import {toSkeleton} from '../text/fold.js';
import {joinGroups} from './join-groups.js';

/** Two texts that share words beyond chance. */
export interface SharedText {
  one: string;
  other: string;
  /** Share of the shorter text that stands in the longer, 0–1. */
  containment: number;
}

// Agency texts that were cut, renamed or newly introduced share more than half; articles on one subject under a tenth.
const THRESHOLD = 0.4;
const GRAM = 20;
const WINDOW = 12;
const FEWEST = 6;
// A run of letters met in more texts than this is compared with the first that has it only, so that pairs stay few.
const COMMON = 40;

/**
 * Groups texts that are copies of one another, however cut, respaced or introduced: one agency text on many outlets is
 * one voice. Gives a group's id, its first text's, for each text that has a copy; texts without a copy are left out.
 */
export function groupCopies(texts: Iterable<{id: string; text: string}>): Map<string, string> {
  // a run met in very many texts is compared with the first of them only: which that is must not hang on the order of reading
  const all = sort(texts, ({id}) => id);
  const order = new Map(all.map(({id}, index) => [id, index]));
  const copies = findSharedText(all).filter(({containment}) => containment >= THRESHOLD);
  const pairs = copies.map(({one, other}) => [one, other] as const);
  const find = joinGroups(pairs, (one, other) => order.get(one)! - order.get(other)!);
  const copied = new Set(pairs.flat());
  return new Map(all.filter(({id}) => copied.has(id)).map(({id}) => [id, find(id)]));
}

/** Finds the pairs of texts that share fingerprints, with how much of the shorter stands in the longer. */
export function findSharedText(texts: readonly {id: string; text: string}[]): SharedText[] {
  const prints = texts.map(({text}) => toFingerprints(text));
  const holders = new Map<number, number[]>();
  for (const [index, print] of prints.entries())
    for (const hash of print) holders.get(hash)?.push(index) ?? holders.set(hash, [index]);
  const shared = new Map<number, number>();
  for (const indices of holders.values()) {
    for (const [at, one] of indices.slice(0, indices.length > COMMON ? 1 : undefined).entries())
      for (const other of indices.slice(at + 1)) {
        const pair = one * texts.length + other;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
  }
  return [...shared].flatMap(([pair, count]) => {
    const [one, other] = [Math.floor(pair / texts.length), pair % texts.length];
    const shorter = Math.min(prints[one]!.size, prints[other]!.size);
    if (count < FEWEST) return [];
    return [{one: texts[one]!.id, other: texts[other]!.id, containment: count / shorter}];
  });
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003) over letters and digits alone, so that spaces, half-spaces, marks and
 * keyboards do not matter: of each window of hashes the least is kept.
 */
function toFingerprints(text: string): Set<number> {
  const letters = toSkeleton(text);
  const hashes: number[] = [];
  let hash = 0;
  for (let index = 0; index < letters.length; index++) {
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(index)) | 0;
    if (index >= GRAM) hash = (hash - Math.imul(letters.charCodeAt(index - GRAM), LEAVING)) | 0;
    if (index >= GRAM - 1) hashes.push(Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0);
  }
  const kept = new Set<number>();
  for (let start = 0; start + WINDOW <= hashes.length; start++) {
    let least = hashes[start]!;
    for (let step = 1; step < WINDOW; step++)
      if (hashes[start + step]! <= least) least = hashes[start + step]!;
    kept.add(least);
  }
  return kept;
}

const BASE = 0x01000193;
const LEAVING = Array.from({length: GRAM}).reduce<number>((power) => Math.imul(power, BASE), 1);
