import {toSkeleton} from '../text/fold.js';
import type {Grade, Modality, Nature, Operator, PlaceBasis} from '../rows.js';

/** What claims and mentions share: place, clocks, speaker and span. Keys are the columns of `core`; days are Gregorian `YYYY-MM-DD`, inclusive. */
export interface StatedRow {
  document_id: string;
  place_id: string | null;
  place_basis: PlaceBasis | null;
  cluster_id: string | null;
  /** As written in the text. */
  cluster_name: string | null;
  sector_id: string | null;
  modality: Modality;
  valid_from: string | null;
  valid_to: string | null;
  said_from: string | null;
  said_to: string | null;
  date_basis: string | null;
  speaker: string | null;
  speaker_post: string | null;
  quote: string;
  quote_start: number;
  quote_end: number;
  rule: string;
  known_at: string | null;
  grade: Grade;
  /** Texts that carry one voice (an original and its brief, two reports of one speech) share it. */
  voice_id: string;
  /** Who published the text, for sentences and citations. */
  publisher_fa?: string | null;
  publisher_en?: string | null;
}

/** A row of `core.claims` with the grade and voice of its document: what the code of series works on. */
export interface ClaimRow extends StatedRow {
  claim_id: string;
  measure_id: string;
  operator: Operator;
  value: number;
  /** Upper end of a stated range. */
  high: number | null;
  unit: string;
  concept_id: string | null;
  nature: Nature;
}

/** A row of `core.mentions` with the grade and voice of its document. */
export interface MentionRow extends StatedRow {
  mention_id: string;
  stage_id: string | null;
}

/** The identity of a series: what its claims share. Plans and forecasts stand apart from facts. */
export const SERIES_KEY = [
  'measure_id',
  'unit',
  'place_id',
  'sector_id',
  'cluster_id',
  'concept_id',
  'nature',
  'modality',
] as const satisfies readonly (keyof ClaimRow)[];

/** The key of the series that a claim belongs to; a cluster that no table knows is told by its name as written. */
export function toSeriesKey(claim: ClaimRow): string {
  return toKey({...claim, cluster_id: toClusterKey(claim)}, SERIES_KEY);
}

/** The cluster of a statement: its id, else its name as written, folded; null where it speaks of no single cluster. */
export function toClusterKey({cluster_id, cluster_name}: StatedRow): string | null {
  return cluster_id ?? (cluster_name === null ? null : `«${toSkeleton(cluster_name)}»`);
}

/** Joins the values of some columns into one text that two rows share exactly when those columns agree. */
export function toKey<Row>(row: Row, columns: readonly (keyof Row)[]): string {
  return columns.map((column) => String(row[column] ?? '')).join('|');
}

/** Groups rows by a key, in order of first appearance. */
export function groupBy<Row>(rows: readonly Row[], key: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const found = groups.get(key(row));
    if (found) found.push(row);
    else groups.set(key(row), [row]);
  }
  return groups;
}

/** Compares two texts by code unit: an order that no locale changes. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
