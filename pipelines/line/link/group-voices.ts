import {findRetellings, type Saying} from '../../../src/articles/find-retellings.js';
import type {TablesMade, Tables} from '../warehouse/tables.js';

/** Gives one voice to texts that repeat each other: an original and its restatement, copies, two reports of one event, one speech told twice. */
export function groupVoices(tables: Tables): TablesMade {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    const parent = parents.get(id) ?? id;
    return parent === id ? id : find(parent);
  };
  const known = new Set(tables['core.documents']!.flatMap(({known_as, restates}) => [known_as, restates]));
  // A voice is named after the original as our tables know it, so that its name stays when the original itself is read.
  const toRank = (id: string) => `${known.has(id) ? 0 : 1} ${id}`;
  const join = (one: string, other: string) => {
    const [first, second] = [find(one), find(other)].sort((a, b) => (toRank(a) < toRank(b) ? -1 : 1));
    parents.set(second!, first!);
  };
  for (const {document_id, known_as, restates, same_event, copy_of} of tables['core.documents']!) {
    for (const other of [known_as, restates, same_event, copy_of])
      if (other) join(String(document_id), String(other));
  }
  const sayings = (tables['core.claims'] ?? []) as unknown as Saying[];
  for (const [one, other] of findRetellings(sayings)) join(one, other);
  const documents = tables['core.documents']!.map((row) => ({
    ...row,
    voice_id: find(String(row.document_id)),
  }));
  return {tables: {...tables, 'core.documents': documents}, problems: []};
}
