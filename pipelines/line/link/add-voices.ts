import {group} from 'd3-array';
import type {Row} from '../../../src/io/duckdb.js';
import {findEarliest, findVoices, type PublishedText, type Spoken} from '../../../src/series/voices.js';
import {toSkeleton} from '../../../src/text/fold.js';
import type {Tables} from '../warehouse/tables.js';
import {UNSTATED_SOURCE} from '../warehouse/unstated-source.js';

/** Gives every statement its voice and office: who speaks, as independent voices are counted. */
export function addVoices(tables: Tables): Tables {
  const publishers = findPublishers(tables['core.documents']!);
  const rows = [...tables['core.claims']!, ...tables['core.mentions']!];
  const persons = new Map(
    (tables['core.names'] ?? [])
      .filter(({kind}) => kind === 'person')
      .map(({name_en, name_fa}) => [toSkeleton(String(name_en)), String(name_fa)] as const)
      .reverse(),
  );
  const toSpoken = (row: Row): Spoken => {
    const known_as = persons.get(toSkeleton(String(row.speaker ?? '')));
    return {...row, known_as, publisher: publishers.get(row.document_id!)!} as unknown as Spoken;
  };
  const voices = findVoices(rows.map(toSpoken));
  const spoken = new Map(rows.map((row, index) => [row, voices[index]!]));
  const speak = (row: Row): Row => ({...row, ...spoken.get(row)!});
  return {
    ...tables,
    'core.claims': tables['core.claims']!.map(speak),
    'core.mentions': tables['core.mentions']!.map(speak),
  };
}

/** The publisher that a text without a speaker speaks for: that of the earliest of the texts that it repeats. */
function findPublishers(documents: readonly Row[]): Map<Row[string], string> {
  return new Map(
    [...group(documents, ({voice_id}) => voice_id).values()].flatMap((texts) => {
      const {source_id, publisher, document_id} = findEarliest(
        texts as unknown as PublishedText[],
      ) as unknown as Row;
      const own = source_id === UNSTATED_SOURCE ? (publisher ?? document_id) : source_id;
      return texts.map((text) => [text.document_id!, String(own)] as const);
    }),
  );
}
