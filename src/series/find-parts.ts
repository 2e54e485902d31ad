import {group} from 'd3-array';
import type {ClaimRow} from '../rows.js';
import {isBareNoun, isSameThingDone, toClusterKey, type VoicedClaim} from './claim.js';
import {mayOverlap, toInterval} from './interval.js';

/** What tells whether a claim is a part of another number. */
export type Partitive = VoicedClaim & Pick<ClaimRow, 'part_of_start'>;

/**
 * Finds the claims that are a part of another number, or by their text may be: those that are said to be («810 of them»), and those
 * beside which the same text counts more of the same things at one time and place («51 clusters … 34 clusters have reached the
 * third year»). Neither stands as a number of its own beside the whole.
 */
export function findParts(claims: readonly Partitive[]): Set<string> {
  const told = claims.filter(({part_of_start, is_part}) => part_of_start !== null || is_part);
  const texts = group(claims.filter(isCounted), toSubject);
  const beside = [...texts.values()].flatMap((text) =>
    text.filter((claim) => text.some((other) => isLarger(other, claim) && isOneThing(other, claim))),
  );
  return new Set([...told, ...beside].map(({claim_id}) => claim_id));
}

// Sums of money and output need not be parts of each other, and shares and rates are of things that they do not name.
const UNCOUNTED = new Set(['exports', 'output', 'funding', 'investment', 'growth', 'other']);

function isCounted({measure_id, unit}: Partitive): boolean {
  return !UNCOUNTED.has(measure_id) && unit !== 'percent';
}

function toSubject(claim: Partitive): string {
  const {document_id, measure_id, unit, place_id, sector_id, nature, modality} = claim;
  return [document_id, measure_id, unit, place_id, sector_id, toClusterKey(claim), nature, modality].join(
    '|',
  );
}

function isLarger(one: Partitive, other: Partitive): boolean {
  return one.value > other.value && one.part_of_start === null;
}

function isOneThing(one: Partitive, other: Partitive): boolean {
  const isOneNoun = one.concept_id === other.concept_id || isBareNoun(one) || isBareNoun(other);
  return isOneNoun && isSameThingDone(one, other) && mayOverlap(toInterval(one), toInterval(other));
}
