import {toSkeleton} from '../text/fold.js';

/** Finds the name that differs least from a misspelt one, by edits over folded letters; undefined where none is near. */
export function findNearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = toSkeleton(name);
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 2)) + 1;
  for (const candidate of names) {
    const edits = countEdits(wanted, toSkeleton(candidate), least);
    if (edits < least) [nearest, least] = [candidate, edits];
  }
  return nearest;
}

/** Words an error about a name that is not known: `unknown province: «اصفان»; nearest: «اصفهان»`. */
export function formatUnknown(kind: string, name: string, names: Iterable<string>): string {
  const nearest = findNearest(name, names);
  return `unknown ${kind}: «${name}»${nearest ? `; nearest: «${nearest}»` : ''}`;
}

// Levenshtein; gives up with `limit` once no cell of a row is below it.
function countEdits(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) >= limit) return limit;
  let above = Array.from({length: other.length + 1}, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, above[column]! + 1, current[column - 1]! + 1));
    }
    if (Math.min(...current) >= limit) return limit;
    above = current;
  }
  return above[other.length]!;
}
