import {toSkeleton} from '../text/fold.js';
import type {ClaimRow, ClaimView, MentionRow} from '../rows.js';

/** What `out.claims` and `out.mentions` add to a statement: the grade and voice of its text, and who published it. */
type Voice = Pick<ClaimView, 'grade' | 'voice_id'> & Partial<Pick<ClaimView, 'source_fa' | 'source_en'>>;

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
 * crosses it; plans and forecasts stand apart from facts; a cluster that no table knows is told by its name as written.
 */
export function toSeriesKey(claim: VoicedClaim): string {
  const {measure_id, unit, place_id, sector_id, concept_id, nature, modality} = claim;
  return [measure_id, unit, place_id, sector_id, toClusterKey(claim), concept_id, nature, modality].join('|');
}

/** The cluster of a statement: its id, else its name as written, folded; null where it speaks of no single cluster. */
export function toClusterKey({cluster_id, cluster_name}: Voiced): string | null {
  return cluster_id ?? (cluster_name === null ? null : `«${toSkeleton(cluster_name)}»`);
}

/** Says whether a claim counts by the bare noun «خوشه» or by none, which takes its meaning from the text around it. */
export function isBareNoun({concept_id}: Pick<VoicedClaim, 'concept_id'>): boolean {
  return concept_id === null || concept_id === 'cluster';
}
