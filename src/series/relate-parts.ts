import {group, least, pairs} from 'd3-array';
import {isBareNoun, toClusterKey, type VoicedClaim} from './claim.js';
import {countGapDays, DATED_WITHIN_DAYS, isDated, toInterval} from './interval.js';
import type {ClaimPair} from './relation-sentences.js';

const IDENTIFIED = 'clusters_identified';
const POOLED = 'clusters_pooled';
const FEASIBILITY = 'clusters_feasibility';
const LATER_STAGES = [
  'clusters_implementation',
  'clusters_active',
  'clusters_completed',
  'clusters_licensed',
];
const STAGES = [FEASIBILITY, 'clusters_diagnosis', ...LATER_STAGES];

/** Relates counts of different stages at one place: parts of one text, pooled counts beside single stages, totals told twice. */
export function relateParts(claims: readonly VoicedClaim[]): ClaimPair[] {
  const counted = claims.filter(
    ({measure_id, unit}) => unit === 'cluster' && measure_id.startsWith('clusters_'),
  );
  return [...group(counted, toPlace).values()].flatMap((place) => {
    const texts = [...group(place, (claim) => claim.voice_id).values()];
    return [...texts.flatMap(relateText), ...relatePooled(place), ...relateTotals(texts)];
  });
}

function relateText(text: readonly VoicedClaim[]): ClaimPair[] {
  const identified = text.find((claim) => claim.measure_id === IDENTIFIED);
  const studied = text.find((claim) => claim.measure_id === FEASIBILITY);
  const mixed = text.filter((claim) => isPart(claim) && identified && hasOtherNoun(identified, claim));
  const within = text.filter(
    ({measure_id, value}) => studied && LATER_STAGES.includes(measure_id) && value <= studied.value,
  );
  return [
    ...mixed.map((claim): ClaimPair => ['two_nouns_in_one_text', identified!, claim]),
    ...within.map((claim): ClaimPair => ['stages_in_one_text', studied!, claim]),
  ];
}

// A pooled count meets, of each stage, the statement of another voice that is nearest in time, within a year.
function relatePooled(place: readonly VoicedClaim[]): ClaimPair[] {
  const dated = place.filter((claim) => isDated(toInterval(claim)));
  return dated
    .filter((claim) => claim.measure_id === POOLED)
    .flatMap((pooled) =>
      STAGES.flatMap((stage): ClaimPair[] => {
        const others = dated.filter(
          (claim) => claim.measure_id === stage && claim.voice_id !== pooled.voice_id,
        );
        const nearest = least(others, (claim) => toGap(pooled, claim));
        const isNear = nearest && toGap(pooled, nearest) <= DATED_WITHIN_DAYS;
        return isNear ? [['pooled_beside_stage', pooled, nearest]] : [];
      }),
    );
}

// «388» was told with 74 in operation, and elsewhere with 65 complete and 50 forming: the total repeats, its parts do not.
function relateTotals(texts: readonly VoicedClaim[][]): ClaimPair[] {
  const told = texts.flatMap((text) => {
    const total = text.find((claim) => claim.measure_id === IDENTIFIED);
    const parts = text.filter(isPart);
    return total && parts.length > 0 ? [{total, parts}] : [];
  });
  return [...group(told, ({total}) => `${total.operator}${total.value}`).values()].flatMap((same) =>
    pairs(same).flatMap(([before, after]) => relateBreakdowns(before.parts, after.parts)),
  );
}

function relateBreakdowns(first: readonly VoicedClaim[], second: readonly VoicedClaim[]): ClaimPair[] {
  const [one, other] = [first[0]!, second[0]!];
  const shared = first.flatMap((part) => {
    const again = second.find(({measure_id}) => measure_id === part.measure_id);
    return again ? [[part, again] as const] : [];
  });
  if (shared.length === 0) {
    const isPooled = one.measure_id === POOLED || other.measure_id === POOLED;
    return [['two_breakdowns', one, other, isPooled ? 'pooled_stages' : 'ambiguous_subset']];
  }
  return shared
    .filter(([part, again]) => part.value !== again.value)
    .map(([part, again]) => ['two_breakdowns', part, again]);
}

function isPart({measure_id}: VoicedClaim): boolean {
  return measure_id === POOLED || STAGES.includes(measure_id);
}

function hasOtherNoun(one: VoicedClaim, other: VoicedClaim): boolean {
  return !isBareNoun(one) && !isBareNoun(other) && one.concept_id !== other.concept_id;
}

function toGap(one: VoicedClaim, other: VoicedClaim): number {
  return countGapDays(toInterval(one), toInterval(other));
}

function toPlace(claim: VoicedClaim): string {
  return [claim.place_id, claim.sector_id, toClusterKey(claim)].join('|');
}
