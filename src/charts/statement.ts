import type {ClaimView, Language, MentionView, SeriesView} from '../rows.js';
import {pickColumn} from '../words/language.js';
import {toInnerName, toName, toSpeaker, type NamedSpeaker} from '../words/name.js';
import {NAMES} from '../words/names.js';
import {say} from '../words/say.js';
import type {Linked} from './spec.js';

/** What claims and mentions share on a drawing: both clocks, the voice, and how good the evidence is. */
type Told = Pick<
  ClaimView & MentionView,
  | 'grade'
  | 'modality'
  | 'valid_from'
  | 'valid_to'
  | 'said_from'
  | 'said_to'
  | 'speaker'
  | 'source_fa'
  | 'source_en'
  | 'document_id'
> &
  NamedSpeaker;

type InSeries = Pick<SeriesView, 'series_id' | 'segment' | 'break_fa' | 'break_en'>;

/** A claim as charts take it, with its place in a series. */
export type Statement = Told &
  Pick<Linked, 'href'> &
  Pick<
    ClaimView,
    | 'claim_id'
    | 'measure_id'
    | 'measure_fa'
    | 'measure_en'
    | 'operator'
    | 'hedge'
    | 'value'
    | 'high'
    | 'unit'
    | 'place_id'
    | 'concept_id'
  > & {[Column in keyof InSeries]: InSeries[Column] | null} & Partial<Pick<ClaimView, Narrowing>>;

/** What makes a number count less than all of a place: a sector, a cluster, a period, a part of another number; and when it had been told. */
type Narrowing =
  | 'sector_id'
  | 'sector_fa'
  | 'sector_en'
  | 'cluster_id'
  | 'cluster_name'
  | 'cluster_fa'
  | 'cluster_en'
  | 'nature'
  | 'did'
  | 'is_part'
  | 'told_by';

/** A named cluster in a text, as charts take it, with the stage or award given to it. */
export type Mention = Told &
  Pick<Linked, 'href'> &
  Pick<
    MentionView,
    'mention_id' | 'cluster_name' | 'cluster_fa' | 'cluster_en' | 'stage_id' | 'stage_fa' | 'stage_en'
  > & {
    /** The page of the cluster. */
    cluster_href?: string | undefined;
  };

/** Whose word it is: the speaker, else the publisher. */
export function formatVoice(row: Told, language: Language): string {
  return toSpeaker(row, language) ?? pickColumn(row, 'source', language);
}

/** The noun a statement uses, for people; counts of other things have none. */
export function formatConcept(concept_id: string | null, language: Language): string {
  return concept_id
    ? toInnerName(toName(NAMES.concepts, concept_id))[language]
    : say(language, 'chart.no-concept');
}

/** The name of a mention's cluster, as written where no table knows it. */
export function formatCluster(row: Mention, language: Language): string {
  return pickColumn(row, 'cluster', language) ?? row.cluster_name;
}

/** True where the hedge leaves one side open, so that no line may pass through the value. */
export function isOpen({operator}: Pick<Statement, 'operator'>): boolean {
  return operator !== '=' && operator !== '~';
}

/** True for plans, forecasts and hopes, which are drawn dashed. */
export function isPromise({modality}: Pick<Told, 'modality'>): boolean {
  return modality !== 'fact';
}

/** The words for how sure a statement is besides its hedge: a plan, a forecast, a hope; empty for a fact. */
export function formatModality(row: Pick<Told, 'modality'>, language: Language): string {
  return isPromise(row) ? toName(NAMES.modalities, row.modality)[language] : '';
}
