import {ascending, group} from 'd3-array';
import {findRetellings, type Saying} from '../../../src/articles/find-retellings.js';
import {joinGroups} from '../../../src/articles/join-groups.js';
import type {Tables} from '../warehouse/tables.js';

/** Gives one voice to texts that repeat each other: an original and its restatement, copies, texts of one page, two reports of one event, one speech told twice. */
export function groupVoices(tables: Tables): Tables {
  const known = new Set(tables['core.documents']!.flatMap(({known_as, restates}) => [known_as, restates]));
  // A voice is named after the original as our tables know it, so that its name stays when the original itself is read.
  const toRank = (id: string) => `${known.has(id) ? 0 : 1} ${id}`;
  const stated = tables['core.documents']!.flatMap(({document_id, known_as, restates, same_event, copy_of}) =>
    [known_as, restates, same_event, copy_of]
      .filter(Boolean)
      .map((other): [string, string] => [String(document_id), String(other)]),
  );
  const onePage = [...group(tables['core.documents']!, ({url}) => url)]
    .filter(([url]) => url)
    .flatMap(([, [first, ...others]]) =>
      others.map(({document_id}): [string, string] => [String(document_id), String(first!.document_id)]),
    );
  const retold = findRetellings((tables['core.claims'] ?? []) as unknown as Saying[]);
  const find = joinGroups([...stated, ...onePage, ...retold], (one, other) =>
    ascending(toRank(one), toRank(other)),
  );
  const documents = tables['core.documents']!.map((row) => ({
    ...row,
    voice_id: find(String(row.document_id)),
  }));
  return {...tables, 'core.documents': documents};
}
