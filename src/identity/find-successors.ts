import {group, greatest} from 'd3-array';
import type {PublishedRow} from '../rows.js';
import {toSkeleton} from '../text/fold.js';

/** A claim or mention as a release has it; `said` holds its columns as text, empty where null. */
export interface ReleasedStatement {
  kind: 'claim' | 'mention';
  id: string;
  document_id: string;
  quote_start: number;
  quote_end: number;
  said: Readonly<Record<string, string>>;
}

/** What became of an id that was published. */
export type Succession = Omit<PublishedRow, 'release' | 'document_id'>;

/** What is read now: the statements, and the numbers that are none. */
export interface Reading {
  statements: readonly ReleasedStatement[];
  rejected: readonly (Pick<ReleasedStatement, 'document_id' | 'quote_start' | 'quote_end'> & {
    rule: string;
  })[];
  documents: ReadonlySet<string>;
}

/** Columns whose change makes a statement another: what is said, of what, where, when and by whom. */
export const SAID = {
  claim: ['measure_id', 'operator', 'value', 'high', 'unit', 'place_id', 'cluster_name', 'concept_id', 'nature', 'modality', 'as_of', 'speaker'],
  mention: ['cluster_name', 'stage_id', 'place_id', 'modality', 'as_of', 'speaker'],
} as const; // prettier-ignore

/**
 * Finds for each statement that was published what it is now: first what overlaps it in its text and says the same number, or
 * the same name and stage; then what overlaps it; then the same said elsewhere in the text. What has none is withdrawn.
 */
export function findSuccessors(before: readonly ReleasedStatement[], now: Reading): Succession[] {
  const byText = group(now.statements, toTextKey);
  return before.map((old) => {
    const texts = byText.get(toTextKey(old)) ?? [];
    const overlapping = greatest(
      texts.filter((one) => isOver(old, one)),
      (one) => toNearness(old, one),
    );
    const successor = overlapping ?? texts.find((one) => isSameSaying(old, one, ELSEWHERE));
    return successor ? toSuccession(old, successor) : withdraw(old, now);
  });
}

function toTextKey({kind, document_id}: ReleasedStatement): string {
  return `${kind} ${document_id}`;
}

type QuoteSpan = Pick<ReleasedStatement, 'document_id' | 'quote_start' | 'quote_end'>;

function isOver(one: QuoteSpan, other: QuoteSpan): boolean {
  return (
    one.document_id === other.document_id &&
    one.quote_start < other.quote_end &&
    other.quote_start < one.quote_end
  );
}

/** The number, or name and stage, weigh more than all the rest. */
function toNearness(old: ReleasedStatement, one: ReleasedStatement): number {
  const same = SAID[old.kind].filter((column) => isEqual(column, old, one)).length;
  return (isSameSaying(old, one) ? 200 : isPartlySame(old, one) ? 100 : 0) + same;
}

const HERE = {claim: ['value', 'unit'], mention: ['cluster_name', 'stage_id']};
/** «۲ خوشه» elsewhere in a text may be two others, so there more must be the same. */
const ELSEWHERE = {...HERE, claim: [...HERE.claim, 'measure_id', 'place_id']};

function isSameSaying(old: ReleasedStatement, one: ReleasedStatement, columns = HERE): boolean {
  return columns[old.kind].every((column) => isEqual(column, old, one));
}

/** The end of what is now read as one range, or the name with another stage. */
function isPartlySame(old: ReleasedStatement, one: ReleasedStatement): boolean {
  if (old.kind === 'mention') return isEqual('cluster_name', old, one);
  return isEqual('value', old, one) || Number(old.said['value']) === Number(one.said['high'] || Number.NaN);
}

function isEqual(column: string, {said: old}: ReleasedStatement, {said}: ReleasedStatement): boolean {
  const [before, now] = [old[column] ?? '', said[column] ?? ''];
  if (column === 'cluster_name') return toSkeleton(before) === toSkeleton(now);
  return before === now || (before !== '' && now !== '' && Number(before) === Number(now));
}

function toSuccession(old: ReleasedStatement, one: ReleasedStatement): Succession {
  const changes = SAID[old.kind]
    .filter((column) => !isEqual(column, old, one))
    .map((column) => `${column}: ${old.said[column] || 'none'} → ${one.said[column] || 'none'}`);
  return {
    statement_id: old.id,
    became: changes.length === 0 ? 'same' : 'revised',
    successor_id: one.id,
    reason: changes.join('; ') || null,
  };
}

function withdraw(old: ReleasedStatement, {rejected, documents}: Reading): Succession {
  const refused = rejected.find((one) => isOver(old, one));
  const reason = !documents.has(old.document_id)
    ? 'its text is not read any more'
    : refused && old.kind === 'claim'
      ? `no statement: ${refused.rule}`
      : old.kind === 'claim'
        ? 'no number of a statement stands there any more'
        : 'no cluster is named there any more';
  return {statement_id: old.id, became: 'withdrawn', successor_id: null, reason};
}
