/** The words of a lexicon's line: parted by spaces, in one set. */
export function words(line: string): Set<string> {
  return new Set(line.trim().split(/\s+/u));
}

/** What the words of several lines stand for, one value a line. */
export function lookup<Value>(lines: readonly (readonly [line: string, value: Value])[]): Map<string, Value> {
  return new Map(lines.flatMap(([line, value]) => [...words(line)].map((word) => [word, value] as const)));
}
