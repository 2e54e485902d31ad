import {group, least} from 'd3-array';
import type {ClaimRow} from '../rows.js';
import {isBareNoun, isSameThingDone, toClusterKey, type VoicedClaim} from './claim.js';
import {mayOverlap, toInterval} from './interval.js';

/** What tells whether a claim is a part of another number. */
export type Partitive = VoicedClaim & Pick<ClaimRow, 'part_of_start'>;

/**
 * Finds the claims that are a part of another number, or by their text may be, each with its whole: those that are said to be («810 of
 * them»), and those beside which the same text counts more of the same things at one time and place («51 clusters … 34 clusters have
 * reached the third year»), whose whole is the least of the greater. Neither stands as a number of its own beside the whole. What counts
 * trades of several sectors is a part as well, of a whole that the text does not give: null.
 */
export function findParts<One extends Partitive>(claims: readonly One[]): Map<string, One | null> {
  const told = claims.filter(isPartBefore);
  const texts = group(claims.filter(isCounted), toSubject);
  const beside = [...texts.values()].flatMap((text) =>
    text.flatMap((claim): [string, One][] => {
      const wholes = text.filter((other) => isLarger(other, claim) && isOneThing(other, claim));
      const whole = least(wholes, ({value}) => value);
      return whole ? [[claim.claim_id, whole]] : [];
    }),
  );
  return new Map([...beside, ...told.map(({claim_id}): [string, null] => [claim_id, null])]);
}

function isPartBefore({part_of_start, is_part}: Partitive): boolean {
  return part_of_start !== null || is_part;
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
  return one.value > other.value && !isPartBefore(one);
}

function isOneThing(one: Partitive, other: Partitive): boolean {
  const isOneNoun = one.concept_id === other.concept_id || isBareNoun(one) || isBareNoun(other);
  return isOneNoun && isSameThingDone(one, other) && mayOverlap(toInterval(one), toInterval(other));
}
