import type {PublishedStatement} from './published-statement.js';

/** Follows an id from successor to successor to one that stands; undefined where the way ends before. */
export function findEnd(
  id: string,
  rows: ReadonlyMap<string, Pick<PublishedStatement, 'successor_id'>>,
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
