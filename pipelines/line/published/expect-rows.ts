import type {Row} from '../../../src/io/duckdb.js';
import {followPublished} from '../../../src/identity/follow-published.js';
import {findEnd} from '../../../src/identity/find-end.js';
import type {PublishedStatement} from '../../../src/identity/published-statement.js';
import type {Tables} from '../warehouse/tables.js';
import {toReadNow} from './read-now.js';

/** Tables whose rows come and go with the texts that are read. */
const OF_TEXTS: Record<string, string> = {
  'core.documents': 'document_id',
  'core.claims': 'claim_id',
  'core.mentions': 'mention_id',
  'core.rejected': 'rejected_id',
};

interface Decision {
  file: string;
  /** The line of a table without line ends in its cells; the header is the first. */
  line: number;
  id: string;
  row: Row;
}

/**
 * Expects of every correction and review of a text that what it is of was read. Throws with a line for each that is of
 * nothing, and where that went. Alone with texts that were given, what is of texts that are not read is left out.
 */
export function expectRows(tables: Tables, published: readonly PublishedStatement[], only: boolean): Tables {
  const read = new Set(
    Object.entries(OF_TEXTS).flatMap(([table, key]) => tables[table]!.map((row) => String(row[key]))),
  );
  const missing = [...listCorrections(tables), ...listReviews(tables)].filter(({id}) => !read.has(id));
  if (missing.length === 0) return tables;
  const byId = new Map(published.map((row) => [row.statement_id, row]));
  const isElsewhere = ({id}: Decision) => only && !read.has(byId.get(id)?.document_id ?? '');
  const gone = missing.filter((decision) => !isElsewhere(decision));
  if (gone.length > 0) throw new Error(describeGone(gone, tables, published));
  const left = new Set(missing.map(({row}) => row));
  const keep = (table: string) => (tables[table] ?? []).filter((row) => !left.has(row));
  return {...tables, 'core.corrections': keep('core.corrections'), 'core.reviews': keep('core.reviews')};
}

function listCorrections(tables: Tables): Decision[] {
  return (tables['core.corrections'] ?? []).flatMap((row, at) =>
    String(row.table_name) in OF_TEXTS
      ? [{file: 'data/reference/corrections.csv', line: at + 2, id: String(row.row_key), row}]
      : [],
  );
}

function listReviews(tables: Tables): Decision[] {
  return (tables['core.reviews'] ?? []).map((row, at) => ({
    file: 'data/reference/reviews.csv',
    line: at + 2,
    id: String(row.statement_id),
    row,
  }));
}

function describeGone(gone: Decision[], tables: Tables, published: readonly PublishedStatement[]): string {
  const ids = new Set(gone.map(({id}) => id));
  // What was taken away by its correction is looked for like any other.
  const asked = published.map((row) =>
    ids.has(row.statement_id) && !row.successor_id ? {...row, reason: ''} : row,
  );
  const now = toReadNow(tables, new Set(asked.map(({statement_id}) => statement_id)), '');
  const rows = new Map(
    followPublished(asked, {...now, dropped: new Map()}).rows.map((row) => [row.statement_id, row]),
  );
  const lines = gone.map(({file, line, id}) => {
    const end = findEnd(id, rows, (one) => now.standing.has(one));
    const reason = published.find(({statement_id}) => statement_id === id)?.reason;
    const went = end ? `; its successor: ${end}` : reason ? `: ${reason}` : '';
    return `${file} row ${line}: ${id} is gone${went}`;
  });
  return lines.join('\n');
}
