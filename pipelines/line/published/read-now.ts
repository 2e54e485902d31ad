import {group} from 'd3-array';
import {hash} from '../../../src/io/hash.js';
import type {Row} from '../../../src/io/duckdb.js';
import {createIdentifier} from '../../../src/identity/identify-statements.js';
import type {ReadNow} from '../../../src/identity/follow-published.js';
import {
  PUBLISHED_COLUMNS,
  type LastSaid,
  type PublishedStatement,
} from '../../../src/identity/published-statement.js';
import {cutSentence} from '../../../src/words/written/cut-sentence.js';
import type {Tables} from '../warehouse/tables.js';

/** Makes of the tables of a run what ids are followed to; `known` are the ids that have a row already, `day` is today (ISO). */
export function toReadNow(tables: Tables, known: ReadonlySet<string>, day: string): ReadNow {
  const statements = KINDS.flatMap(({table, key}) =>
    tables[table]!.map((row) => ({id: String(row[key]), row})),
  );
  const fresh = group(
    statements.filter(({id}) => !known.has(id)),
    ({row}) => String(row.document_id),
  );
  return {
    standing: new Map(statements.map(({id, row}) => [id, toLastSaid(row)])),
    fresh: tables['core.texts']!.flatMap(({document_id, text}) => {
      const placed = fresh.get(String(document_id)) ?? [];
      return placed.length === 0 ? [] : describe(placed, String(text), day);
    }),
    documents: new Set(tables['core.documents']!.map(({document_id}) => String(document_id))),
    dropped: new Map(
      tables['core.corrections']!.flatMap(({action, row_key, reason}) =>
        action === 'drop' ? [[String(row_key), `correction: ${reason}`]] : [],
      ),
    ),
  };
}

const KINDS = [
  {table: 'core.claims', key: 'claim_id'},
  {table: 'core.mentions', key: 'mention_id'},
] as const;

interface Identified {
  id: string;
  row: Row;
}

/** Rows to be of the statements of one text, in its order. */
function describe(statements: readonly Identified[], text: string, day: string): PublishedStatement[] {
  const identifier = createIdentifier(text);
  const letters = [...text];
  const inOrder = [...statements].sort(
    (one, other) => Number(one.row.quote_start) - Number(other.row.quote_start),
  );
  return inOrder.map(({id, row}) => {
    const [start, end] = [Number(row.quote_start), Number(row.quote_end)];
    const isClaim = id.startsWith('c');
    const {words, before, after, numbersBefore} = identifier.findSentence({
      start,
      end: isClaim ? end : start,
    });
    return toRow({
      ...toLastSaid(row),
      statement_id: id,
      document_id: String(row.document_id),
      sentence_hash: toSentenceHash(words),
      number_at: isClaim ? String(numbersBefore) : '',
      hash_before: toSentenceHash(before),
      hash_after: toSentenceHash(after),
      sentence: toShown(letters, row),
      first_day: day,
    });
  });
}

function toRow(row: Partial<PublishedStatement>): PublishedStatement {
  return Object.fromEntries(
    PUBLISHED_COLUMNS.map((column) => [column, row[column] ?? '']),
  ) as PublishedStatement;
}

function toSentenceHash(words: string | null): string {
  return words === null ? '' : hash(words).slice(0, 16);
}

function toLastSaid(row: Row): LastSaid {
  const text = (column: string): string => String(row[column] ?? '');
  return {
    measure_id: text('measure_id'),
    operator: text('operator'),
    last_value: text('value'),
    last_high: text('high'),
    unit: text('unit'),
    place_id: text('place_id'),
    cluster_name: text('cluster_name'),
    stage_id: text('stage_id'),
  };
}

// A sentence of others is quoted up to the length that any page quotes.
function toShown(letters: readonly string[], row: Row): string {
  const [start, end] = [Number(row.sentence_start), Number(row.sentence_end)];
  const {before, quote, after} = cutSentence(letters.slice(start, end).join(''), {
    start: Number(row.quote_start) - start,
    end: Number(row.quote_end) - start,
  });
  return [...`${before}${quote}${after}`.replace(/\s+/g, ' ').trim()].slice(0, 300).join('');
}
