import type {Language} from '../rows.js';
import {toInnerName, toName} from '../words/name.js';
import {NAMES} from '../words/names.js';
import {say} from './say.js';

/** One claim as charts and tables take it: columns of `out.claims` (or `out.series`). Days are ISO texts. */
export interface Statement {
  claim_id: string;
  document_id: string;
  /** `original`, `brief` or `official`; marks of briefs are hollow, all others solid. */
  grade: string;
  measure_id: string;
  measure_fa?: string | null;
  measure_en?: string | null;
  operator: string;
  value: number;
  high?: number | null;
  unit: string;
  unit_fa?: string | null;
  unit_en?: string | null;
  place_id?: string | null;
  place_fa?: string | null;
  place_en?: string | null;
  cluster_id?: string | null;
  sector_id?: string | null;
  concept_id?: string | null;
  nature?: string | null;
  modality: string;
  valid_from?: string | null;
  valid_to?: string | null;
  said_from?: string | null;
  said_to?: string | null;
  speaker?: string | null;
  speaker_post?: string | null;
  quote?: string | null;
  /** The whole sentence, where the words are ours. */
  sentence?: string | null;
  source_fa?: string | null;
  source_en?: string | null;
  /** Address of the claim's anchor on its document's page. */
  href?: string | null;
  /** The series of `src/series` that the claim belongs to; worked out from the columns where absent. */
  series_id?: string | null;
  /** Run of the series that one line may join; given by `out.series`, worked out here where absent. */
  segment?: number | null;
  /** Why no line comes from the point before. */
  break_fa?: string | null;
  break_en?: string | null;
}

/** A named cluster in a text with the stage or award given to it: columns of `out.mentions`. */
export interface Mention {
  mention_id: string;
  document_id: string;
  grade: string;
  cluster_id?: string | null;
  /** As written, half-spaces restored. */
  cluster_name: string;
  cluster_fa?: string | null;
  cluster_en?: string | null;
  place_id?: string | null;
  place_fa?: string | null;
  place_en?: string | null;
  stage_id: string | null;
  stage_fa?: string | null;
  stage_en?: string | null;
  modality: string;
  valid_from?: string | null;
  valid_to?: string | null;
  said_from?: string | null;
  said_to?: string | null;
  speaker?: string | null;
  quote?: string | null;
  sentence?: string | null;
  source_fa?: string | null;
  source_en?: string | null;
  href?: string | null;
}

export type Timed = Pick<Statement, 'valid_from' | 'valid_to' | 'said_from' | 'said_to'>;

/** When a row held: the time it speaks of, else the time it was said; undefined where neither is known. */
export function findInterval(row: Timed): {from: string; to: string} | undefined {
  const [from, to] =
    row.valid_from && row.valid_to ? [row.valid_from, row.valid_to] : [row.said_from, row.said_to];
  return from && to ? {from: from.slice(0, 10), to: to.slice(0, 10)} : undefined;
}

/** Whose word it is: the speaker as written, else the publisher. */
export function formatVoice(
  row: Pick<Statement, 'speaker' | 'source_fa' | 'source_en' | 'document_id'>,
  language: Language,
): string {
  const source = language === 'fa' ? (row.source_fa ?? row.source_en) : (row.source_en ?? row.source_fa);
  return row.speaker || source || row.document_id;
}

/** The noun a statement uses, for people; counts of other things have none. */
export function formatConcept(concept_id: string | null | undefined, language: Language): string {
  return concept_id
    ? toInnerName(toName(NAMES.concepts, concept_id))[language]
    : say(language, 'chart.no-concept');
}

/** True where the hedge leaves one side open, so that no line may pass through the value. */
export function isOpen(operator: string): boolean {
  return operator !== '=' && operator !== '~';
}

/** True for plans, forecasts and hopes, which are drawn dashed. */
export function isPromise(row: {modality: string}): boolean {
  return row.modality !== 'fact';
}

/** The words for how sure a statement is besides its hedge: a plan, a forecast, a hope; empty for a fact. */
export function formatModality(modality: string, language: Language): string {
  return isPromise({modality}) ? toName(NAMES.modalities, modality)[language] : '';
}

/** A name of a row in the page's language, falling back on the other one and then on the id: `readName(row, 'measure', 'fa')`. */
export function readName(row: object, what: string, language: Language): string {
  const cells = row as Record<string, string | null | undefined>;
  const other = language === 'fa' ? 'en' : 'fa';
  return (
    cells[`${what}_${language}`] ||
    cells[`${what}_${other}`] ||
    cells[`${what}_name`] ||
    cells[`${what}_id`] ||
    ''
  );
}
