/** Orders candidates by their distance from a word, the nearest first. */
export function findNearest(word: string, candidates: string[]): string[] {
  const scored = candidates.map((candidate) => ({candidate, distance: countEdits(word, candidate)}));
  return scored.sort((one, other) => one.distance - other.distance).map(({candidate}) => candidate);
}

/** Counts the letters to add, drop or change to make one word of another (Levenshtein). */
export function countEdits(one: string, other: string): number {
  let above = Array.from({length: other.length + 1}, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const change = above[column - 1]! + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(change, above[column]! + 1, current[column - 1]! + 1));
    }
    above = current;
  }
  return above[other.length]!;
}
