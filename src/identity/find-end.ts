/** Follows an id from successor to successor to one that stands; undefined where the way ends before. */
export function findEnd(
  id: string,
  rows: ReadonlyMap<string, {successor_id: string | null}>,
  isStanding: (id: string) => boolean,
): string | undefined {
  const seen = new Set<string>();
  let at = id;
  while (at && !seen.has(at)) {
    if (isStanding(at)) return at;
    seen.add(at);
    at = rows.get(at)?.successor_id ?? '';
  }
  return undefined;
}
