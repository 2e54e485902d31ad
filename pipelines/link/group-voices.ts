import type {Linked} from '../link.js';
import type {Tables} from '../tables.js';

/** Gives one voice to texts that repeat each other: an original and its restatement, copies, two reports of one event. */
export function groupVoices(tables: Tables): Linked {
  const parents = new Map<string, string>();
  const find = (id: string): string => {
    const parent = parents.get(id) ?? id;
    return parent === id ? id : find(parent);
  };
  const join = (one: string, other: string) => {
    const [first, second] = [find(one), find(other)].sort();
    parents.set(second!, first!);
  };
  for (const {document_id, known_as, restates, same_event, copy_of} of tables['core.documents']!) {
    for (const other of [known_as, restates, same_event, copy_of])
      if (other) join(String(document_id), String(other));
  }
  const documents = tables['core.documents']!.map((row) => ({
    ...row,
    voice_id: find(String(row.document_id)),
  }));
  return {tables: {...tables, 'core.documents': documents}, problems: []};
}
