/** Joins ids that pairs hold together, however long the chain; the function it returns gives the first of an id's group. */
export function joinGroups(
  pairs: Iterable<readonly [one: string, other: string]>,
  compare: (one: string, other: string) => number,
): (id: string) => string {
  const heads = new Map<string, string>();
  const find = (id: string): string => {
    const head = heads.get(id) ?? id;
    return head === id ? id : find(head);
  };
  for (const [one, other] of pairs) {
    const [first, second] = [find(one), find(other)].sort(compare);
    heads.set(second!, first!);
  }
  return find;
}
