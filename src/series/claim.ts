import {toSkeleton} from '../text/fold.js';
import type {NamedSpeaker} from '../words/name.js';
import type {ClaimRow, ClaimView, MentionRow} from '../rows.js';

/** What `out.claims` and `out.mentions` add to a statement: the grade and voice of its text, and who published it. */
type Voice = Pick<ClaimView, 'grade' | 'voice_id'> &
  Partial<Pick<ClaimView, 'source_fa' | 'source_en'>> &
  Omit<NamedSpeaker, 'speaker'>;

/** What no rule of series and relations asks for: they are given trusted rows alone. */
type Unasked = 'sentence_start' | 'sentence_end' | 'certainty' | 'certainty_reasons' | 'is_trusted';

/** A claim with the voice of its text, as `out.claims` shows it: what the rules of series work on. */
export type VoicedClaim = Omit<ClaimRow, Unasked | 'part_of_start' | 'part_of_end'> & Voice;

/** A mention with the voice of its text, as `out.mentions` shows it. */
export type VoicedMention = Omit<MentionRow, Unasked> & Voice;

/** What claims and mentions share: place, clocks, speaker, span and voice. */
export type Voiced = Pick<VoicedClaim, keyof VoicedClaim & keyof VoicedMention>;

/**
 * The key of the series that a claim belongs to: what its claims share. A change of noun is another series, so no line
 * crosses it; what was carried out stands apart from what is under way, plans and forecasts from facts, and the bare noun of one
 * office from that of another; a cluster that no table knows is told by its name as written.
 */
export function toSeriesKey(claim: VoicedClaim): string {
  const {measure_id, unit, place_id, sector_id, concept_id, nature, modality} = claim;
  const subject = [measure_id, unit, place_id, sector_id, toClusterKey(claim), concept_id, nature, modality];
  return [...subject, toThingDone(claim), findBareOffice(claim)].join('|');
}

/** Measures of things that only their clause tells apart: estates are approved, built or active, and jobs held or new. */
const TOLD_BY_CLAUSE = new Set([
  'cluster_projects',
  'industrial_estates',
  'establishments',
  'employment',
  'funding',
  'investment',
]);
const MONEY = new Set(['funding', 'investment']);

/** What was counted and what it did, where the measure alone does not say that; empty where it does, as of a stage. */
export function findThingDone(claim: VoicedClaim): Pick<VoicedClaim, 'did' | 'counted'> {
  const {measure_id, did, counted} = claim;
  if (!TOLD_BY_CLAUSE.has(measure_id)) return {did: null, counted: null};
  return {did, counted: MONEY.has(measure_id) ? null : counted};
}

/** True of a claim whose clause would have to tell what the counted things did, and does not: nothing says what it is like. */
export function isActUntold({measure_id, did}: Pick<VoicedClaim, 'measure_id' | 'did'>): boolean {
  return TOLD_BY_CLAUSE.has(measure_id) && did === null;
}

/** Says whether two claims of one measure count things that did the same, as far as their texts tell. */
export function isSameThingDone(one: VoicedClaim, other: VoicedClaim): boolean {
  return !isActUntold(one) && !isActUntold(other) && toThingDone(one) === toThingDone(other);
}

/** Says whether two claims of one measure and place count one thing, so that one may deny the other: the bare noun of two offices is two. */
export function isOneThing(one: VoicedClaim, other: VoicedClaim): boolean {
  return isSameThingDone(one, other) && findBareOffice(one) === findBareOffice(other);
}

/** Measures of a place that gather unlike things: whose jobs, exports or money a text counts only a cluster's name would say. */
const OF_ANYTHING = new Set([
  'employment',
  'establishments',
  'exports',
  'output',
  'growth',
  'funding',
  'investment',
]);

/** True of a claim that may count another thing than the next claim of its measure and place, so that no line joins them and neither denies the other. */
export function isOfUnlikeThings(
  claim: Pick<VoicedClaim, 'measure_id' | 'cluster_id' | 'cluster_name'>,
): boolean {
  const {measure_id, cluster_id, cluster_name} = claim;
  if (measure_id === 'other') return true;
  return OF_ANYTHING.has(measure_id) && cluster_id === null && cluster_name === null;
}

function toThingDone(claim: VoicedClaim): string {
  const {did, counted} = findThingDone(claim);
  return `${did ?? ''}:${toSkeleton(counted ?? '')}`;
}

/** The office that counts by the bare noun «خوشه»: what it means by it is known of no other; null under any other noun. */
export function findBareOffice(claim: VoicedClaim): string | null {
  return claim.unit === 'cluster' && isBareNoun(claim) ? claim.office : null;
}

/** The cluster of a statement: its id, else its name as written, folded; null where it speaks of no single cluster. */
export function toClusterKey({cluster_id, cluster_name}: Voiced): string | null {
  return cluster_id ?? (cluster_name === null ? null : `«${toSkeleton(cluster_name)}»`);
}

/** Says whether a claim counts by the bare noun «خوشه» or by none, which takes its meaning from the text around it. */
export function isBareNoun({concept_id}: Pick<VoicedClaim, 'concept_id'>): boolean {
  return concept_id === null || concept_id === 'cluster';
}
