import {group} from 'd3-array';
import {findEnd} from './find-end.js';
import {formatChange, reformatChange} from './format-change.js';
import {isSameElsewhere} from './nearness.js';
import {pairRanges, pairStatements} from './pair-statements.js';
import {pickDocument, toElsewhere, type Elsewhere} from './pick-document.js';
import {isOpen, LAST_SAID, type LastSaid, type PublishedStatement} from './published-statement.js';

/** What is read now, as far as ids ask. */
export interface ReadNow {
  /** Every id that stands, with what it says. */
  standing: ReadonlyMap<string, LastSaid>;
  /** Rows to be of the ids that were never published, in the order of documents and texts. */
  fresh: readonly PublishedStatement[];
  documents: ReadonlySet<string>;
  /** Ids that a person took away, with the reason. */
  dropped: ReadonlyMap<string, string>;
}

/** What became of every id that was published. */
export interface Succession {
  /** All rows as they are now: those there were, in their order, then those of fresh ids. */
  rows: PublishedStatement[];
  /** Rows that lead on to a successor since now. */
  moved: PublishedStatement[];
  /** Rows whose id neither stands nor is followed by anything, though nobody said why. */
  vanishing: PublishedStatement[];
  /** Rows of such ids that were given up with a reason. */
  retired: PublishedStatement[];
  /** False where every row is as it was. */
  isChanged: boolean;
}

/**
 * Follows every id that was published to what is read now. One that stands again loses its successor; one that is gone leads to
 * the same statement in an edited sentence or a renamed document, where just one will do; others are given up where `retire` says
 * why, and it is empty where it does not. A row is never taken away.
 */
export function followPublished(
  before: readonly PublishedStatement[],
  now: ReadNow,
  retire: (row: PublishedStatement) => string = () => '',
): Succession {
  const {standing, fresh, dropped} = now;
  const byId = new Map(before.map((row) => [row.statement_id, row]));
  const isLost = (row: PublishedStatement): boolean =>
    !standing.has(row.statement_id) &&
    (row.reason === '' || row.successor_id !== '') &&
    !isLedOn(row, byId, standing) &&
    !dropped.has(row.statement_id);
  const gone = before.filter(isLost);
  const successors = gone.length > 0 ? findSuccessors(gone, before, now) : new Map<never, never>();
  const moved: PublishedStatement[] = [];
  const retired: PublishedStatement[] = [];
  const vanishing = new Set(gone.filter((row) => !successors.has(row)));
  const rows = before.map((row) => {
    const successor = successors.get(row);
    if (!successor && !vanishing.has(row)) return toCurrent(retell(row, byId, now), now);
    const [successor_id, reason] = successor
      ? [successor.statement_id, formatChange(row, successor)]
      : ['', retire(row)];
    if (reason === '') return row;
    vanishing.delete(row);
    const next = {...row, successor_id, reason};
    (successor ? moved : retired).push(next);
    return next;
  });
  return {
    rows: [...rows, ...fresh],
    moved,
    vanishing: [...vanishing],
    retired,
    isChanged: fresh.length > 0 || rows.some((row, at) => row !== before[at]),
  };
}

/** True where the successor stands, or has a row of its own that says what became of it. */
function isLedOn(
  {successor_id}: PublishedStatement,
  byId: ReadonlyMap<string, PublishedStatement>,
  standing: ReadNow['standing'],
): boolean {
  if (successor_id === '') return false;
  return byId.has(successor_id) || findEnd(successor_id, byId, (id) => standing.has(id)) !== undefined;
}

/** A row that leads on, with what is otherwise now where its successor is read in another way than before. */
function retell(
  row: PublishedStatement,
  byId: ReadonlyMap<string, PublishedStatement>,
  {standing}: ReadNow,
): PublishedStatement {
  const [before, said] = [byId.get(row.successor_id), standing.get(row.successor_id)];
  if (!before || !said || isSameSaid(before, said)) return row;
  return {...row, reason: reformatChange(row, said)};
}

function isSameSaid(one: LastSaid, other: LastSaid): boolean {
  return LAST_SAID.every((column) => one[column] === other[column]);
}

/** The row as it is where nothing new is known of it. */
function toCurrent(row: PublishedStatement, {standing, dropped}: ReadNow): PublishedStatement {
  const said = standing.get(row.statement_id);
  if (!said) {
    const reason = isOpen(row) ? dropped.get(row.statement_id) : undefined;
    return reason === undefined ? row : {...row, reason};
  }
  return isOpen(row) && isSameSaid(row, said) ? row : {...row, ...said, successor_id: '', reason: ''};
}

type Pairs = Map<PublishedStatement, PublishedStatement>;

function findSuccessors(
  gone: readonly PublishedStatement[],
  before: readonly PublishedStatement[],
  now: ReadNow,
): Pairs {
  const stood = before.filter(isOpen);
  const standing = before.filter(({statement_id}) => now.standing.has(statement_id)).map((row) => toCurrent(row, now)); // prettier-ignore
  const all = [...standing, ...now.fresh];
  const byDocument = group(all, ({document_id}) => document_id);
  const stoodIn = group(stood, ({document_id}) => document_id);
  const listNew = (id: string, old: readonly PublishedStatement[]) => {
    const known = new Set([...(stoodIn.get(id) ?? []), ...old].map(({sentence_hash}) => sentence_hash));
    return (byDocument.get(id) ?? []).filter(({sentence_hash}) => !known.has(sentence_hash));
  };
  const elsewhere = toElsewhere(all, stood);
  const pairs: Pairs[] = [...group(gone, ({document_id}) => document_id)].map(([id, rows]) => {
    const here = byDocument.get(id) ?? [];
    if (!now.documents.has(id)) return followDocument(rows, elsewhere, (to) => [byDocument.get(to) ?? [], listNew(to, rows)]); // prettier-ignore
    const ranges = pairRanges(rows, here);
    const left = rows.filter((row) => !ranges.has(row));
    // A sentence that stands may be read otherwise: what is new in it was not published before.
    const hashes = new Set(left.map(({sentence_hash}) => sentence_hash));
    const reread = now.fresh.filter(({document_id, sentence_hash}) => document_id === id && hashes.has(sentence_hash)); // prettier-ignore
    return new Map([...ranges, ...pairStatements(left, [...listNew(id, rows), ...reread])]);
  });
  return new Map(pairs.flatMap((found) => [...found]));
}

/** Follows the statements of a document that is gone to the one that has its sentences now. */
function followDocument(
  gone: readonly PublishedStatement[],
  elsewhere: Elsewhere,
  listIn: (documentId: string) => [PublishedStatement[], PublishedStatement[]],
): Pairs {
  const id = pickDocument(gone, elsewhere);
  if (id === undefined) return new Map();
  const [all, edited] = listIn(id);
  const bySentence = group(all, ({sentence_hash}) => sentence_hash);
  const same: Pairs = new Map(
    gone.flatMap((old) => {
      const found = (bySentence.get(old.sentence_hash) ?? []).filter((one) => isSameElsewhere(old, one));
      const beside = found.length > 1 ? found.filter((one) => isBetween(old, one)) : found;
      return beside.length === 1 ? [[old, beside[0]!] as const] : [];
    }),
  );
  const left = gone.filter((row) => !same.has(row));
  return new Map([...same, ...pairStatements(left, edited)]);
}

function isBetween(old: PublishedStatement, one: PublishedStatement): boolean {
  return old.hash_before === one.hash_before && old.hash_after === one.hash_after;
}
