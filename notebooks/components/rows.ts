import {formatHedge, type Language} from './format.js';

/** One claim as charts and tables take it: columns of `core.claims`, with names joined on. Days are ISO texts. */
export interface Statement {
  claim_id: string;
  document_id: string;
  /** `brief` marks are hollow, all others solid. */
  document_kind: string;
  measure_id: string;
  operator: string;
  value: number;
  high?: number | null;
  unit: string;
  place_id?: string | null;
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
  source_fa?: string | null;
  source_en?: string | null;
  /** Address of the claim's anchor on its document's page. */
  href?: string | null;
  /** The series of `src/series` that the claim belongs to; worked out from the columns where absent. */
  series_id?: string | null;
}

/** A named cluster in a text with the stage or award given to it: columns of `core.mentions`, with names joined on. */
export interface Mention {
  mention_id: string;
  document_id: string;
  document_kind: string;
  cluster_id?: string | null;
  /** Name of the cluster in the page's language, or as written. */
  cluster: string;
  place_id?: string | null;
  stage_id: string | null;
  modality: string;
  valid_from?: string | null;
  valid_to?: string | null;
  said_from?: string | null;
  said_to?: string | null;
  speaker?: string | null;
  quote?: string | null;
  source_fa?: string | null;
  source_en?: string | null;
  href?: string | null;
}

/** A place where no line may run on: another noun, territory or frame from this day. */
export interface Break {
  date: string;
  reason: string;
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

const CONCEPTS: Record<string, Record<Language, string>> = {
  industrial_cluster: {fa: 'خوشه صنعتی', en: 'industrial cluster'},
  business_cluster: {fa: 'خوشه کسب\u200cوکار', en: 'business cluster'},
  cluster: {fa: 'خوشه (بی\u200cصفت)', en: 'cluster (bare noun)'},
};

/** The noun a statement uses, for people; counts of other things have none. */
export function formatConcept(concept_id: string | null | undefined, language: Language): string {
  return concept_id
    ? (CONCEPTS[concept_id]?.[language] ?? concept_id)
    : language === 'fa'
      ? 'بدون نام خوشه'
      : 'no cluster noun';
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
  const words: Record<string, Record<Language, string>> = {
    plan: {fa: 'برنامه', en: 'plan'},
    forecast: {fa: 'پیش\u200cبینی', en: 'forecast'},
    hope: {fa: 'امید', en: 'hope'},
  };
  return words[modality]?.[language] ?? '';
}

/** The operators met in rows, as words, in a fixed order; plain numbers leave none. */
export function listHedges(rows: {operator: string}[], language: Language): string[] {
  return ['~', '>', '>=', '<', '<=']
    .filter((operator) => rows.some((row) => row.operator === operator))
    .map((operator) => formatHedge(operator, language));
}
