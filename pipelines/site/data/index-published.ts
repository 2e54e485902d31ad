import {group} from 'd3-array';
import {findEnd} from '../../../src/identity/find-end.js';
import type {PublishedRow} from '../../../src/rows.js';
import type {SiteClaim, SiteData, SiteMention} from './read-site-data.js';

/** Indexes the ids that were published: those whose statement has another id now, and those that are gone, by their document. */
export function indexPublished({published, claims, mentions}: Pick<SiteData, 'published' | 'claims' | 'mentions'>) {
  const standing = new Map<string, SiteClaim | SiteMention>([
    ...claims.map((row) => [row.claim_id, row] as const),
    ...mentions.map((row) => [row.mention_id, row] as const),
  ]);
  const byId = new Map(published.map((row) => [row.statement_id, row]));
  const over = published.filter(({statement_id}) => !standing.has(statement_id));
  // The same statement of the same page: its old address leads to where it stands.
  const isRenamed = ({reason, successor_id, document_id}: PublishedRow) =>
    reason === null && standing.get(successor_id ?? '')?.document_id === document_id;
  const renamed = group(over.filter(isRenamed), ({successor_id}) => successor_id);
  return {
    /** Other ids under which a statement was published, whose addresses still lead to it. */
    formerIdsOf: (id: string): string[] => (renamed.get(id) ?? []).map(({statement_id}) => statement_id),
    /** The statement that an id leads to that is gone, over as many successors as there are. */
    findSuccessor: ({statement_id}: PublishedRow): SiteClaim | SiteMention | undefined =>
      standing.get(findEnd(statement_id, byId, (id) => standing.has(id)) ?? ''),
    /** What is gone, by its document. */
    gone: group(
      over.filter((row) => !isRenamed(row) && (row.successor_id !== null || row.reason !== null)),
      ({document_id}) => document_id,
    ),
  };
}
