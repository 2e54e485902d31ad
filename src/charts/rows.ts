import type {Language, MentionView, SeriesView} from '../rows.js';
import {toInnerName, toName} from '../words/name.js';
import {NAMES} from '../words/names.js';
import {say} from '../words/say.js';

/** Columns of a view as charts take them: some are needed, the others may be left out. */
export type Drawn<View, Needed extends keyof View> = Pick<View, Needed> & {
  [Column in Exclude<keyof View, Needed>]?: View[Column] | null;
} & {
  /** Address of the statement's anchor on its document's page. */
  href?: string | null;
};

/** One claim as charts and tables take it, with its series and the break before it where these are known. */
export type Statement = Drawn<
  SeriesView,
  'claim_id' | 'document_id' | 'grade' | 'measure_id' | 'operator' | 'value' | 'unit' | 'modality'
>;

/** A named cluster in a text with the stage or award given to it. */
export type Mention = Drawn<
  MentionView,
  'mention_id' | 'document_id' | 'grade' | 'cluster_name' | 'stage_id' | 'modality'
>;

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
