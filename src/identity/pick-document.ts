import {group, rollup} from 'd3-array';
import {isSameElsewhere} from './nearness.js';
import type {PublishedStatement} from './published-statement.js';

/**
 * Picks the document under whose name the statements of one that is gone stand now: at least half of them, and more than in any
 * other. One that stood beside it before must in turn hold little else. Undefined where there is none.
 */
export function pickDocument(
  gone: readonly PublishedStatement[],
  {bySentence, countOf, stood}: Elsewhere,
): string | undefined {
  const votes = gone.flatMap((old) => {
    const same = (bySentence.get(old.sentence_hash) ?? []).filter((one) => isSameElsewhere(old, one));
    return [...new Set(same.map(({document_id}) => document_id))];
  });
  const counts = rollup(votes, ({length}) => length, (id) => id); // prettier-ignore
  const [best, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (!best || best[1] * 2 < gone.length || best[1] === second?.[1]) return undefined;
  const [id, count] = best;
  return stood.has(id) && count * 2 < countOf(id) ? undefined : id;
}

/** What stands now, by what a document that is gone can be looked for. */
export interface Elsewhere {
  bySentence: ReadonlyMap<string, readonly PublishedStatement[]>;
  countOf: (documentId: string) => number;
  /** Documents whose statements stood before. */
  stood: ReadonlySet<string>;
}

/** Indexes what stands now. */
export function toElsewhere(
  standing: readonly PublishedStatement[],
  stoodBefore: readonly PublishedStatement[],
): Elsewhere {
  const byDocument = group(standing, ({document_id}) => document_id);
  return {
    bySentence: group(standing, ({sentence_hash}) => sentence_hash),
    countOf: (id) => byDocument.get(id)?.length ?? 0,
    stood: new Set(stoodBefore.map(({document_id}) => document_id)),
  };
}
