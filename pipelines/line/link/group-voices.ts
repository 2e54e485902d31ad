import {ascending, group} from 'd3-array';
import {findRetellings, type Saying} from '../../../src/articles/find-retellings.js';
import {findEarliest, type PublishedText} from '../../../src/series/voices.js';
import {joinGroups} from '../../../src/articles/join-groups.js';
import type {Row} from '../../../src/io/duckdb.js';
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
  const findFirst = createFirstFinder(tables['core.documents']!);
  const documents = tables['core.documents']!.map((row) => ({
    ...row,
    voice_id: find(String(row.document_id)),
    copy_of: findFirst(row),
  }));
  return {...tables, 'core.documents': documents};
}

// Which text was read first says nothing of which was printed first: a copy is one of the earliest.
function createFirstFinder(documents: readonly Row[]): (document: Row) => Row[string] {
  const pairs = documents.flatMap(({document_id, copy_of}): [string, string][] =>
    copy_of ? [[String(document_id), String(copy_of)]] : [],
  );
  const find = joinGroups(pairs, ascending);
  const known = new Map<Row[string], Row>(documents.map((row) => [row.document_id!, row]));
  const groups = group(new Set(pairs.flat()), find);
  return ({document_id, copy_of}) => {
    // a text that is not of this run may still be what was copied
    if (copy_of && !known.has(copy_of)) return copy_of;
    const copies = groups.get(find(String(document_id))) ?? [];
    const texts = copies.map((id) => known.get(id)).filter((row) => row !== undefined);
    const first = findEarliest(texts as unknown as PublishedText[])?.document_id ?? null;
    return first === document_id ? null : first;
  };
}
