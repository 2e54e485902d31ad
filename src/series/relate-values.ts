import {group, least, pairs} from 'd3-array';
import {
  isBareNoun,
  isOfUnlikeThings,
  isOneThing,
  isSameThingDone,
  toClusterKey,
  type VoicedClaim,
} from './claim.js';
import {compareQuantities, mayAgree} from './hedges.js';
import {countGapDays, DATED_WITHIN_DAYS, isBefore, isDated, mayOverlap, toInterval} from './interval.js';
import {isSameSpeaker} from './points.js';
import type {ClaimRule} from './relation.js';
import type {ClaimPair} from './relation-sentences.js';

// What was once done stays done: these counts can only grow.
const GROWING = new Set([
  'clusters_identified',
  'clusters_feasibility',
  'clusters_completed',
  'clusters_licensed',
]);

// These gather unlike things («سه سال»، «پنج مرحله»; growth of sales, growth of exports): two of them make no pair.
const UNLIKE = new Set(['other', 'growth']);

// Counts of things can be parts of each other within one text; sums of money and output need not be.
const UNCOUNTED = new Set(['exports', 'output', 'funding', 'investment']);

// Small counts come out the same by chance: two clusters in 1393 and two in 1398 need not be one old number.
const STALE_FROM = 20;

/** Relates the claims of one measure, place and subject, given in the order of time, one claim a voice and value. */
export function relateValues(claims: readonly VoicedClaim[]): ClaimPair[] {
  if (UNLIKE.has(claims[0]!.measure_id) || isOfUnlikeThings(claims[0]!)) return relateRepeats(claims);
  const {totals, parts} = UNCOUNTED.has(claims[0]!.measure_id)
    ? {totals: claims, parts: []}
    : partTotals(claims);
  const dated = totals.filter((claim) => isDated(toInterval(claim)));
  const undated = totals.filter((claim) => !isDated(toInterval(claim)));
  return [
    ...parts,
    ...[...group(dated, toNoun).values()].flatMap(relateLane),
    // Neighbours in time with different nouns invite a line or a percentage that must not be drawn.
    ...relateNeighbours(dated, (one, other) => (toNoun(one) === toNoun(other) ? undefined : 'other_noun')),
    ...undated.flatMap((claim) => relateUndated(claim, totals, dated)),
  ];
}

// One text may give a total and its parts under one measure («561 + 412» beside 983): the largest stands for the text.
function partTotals(claims: readonly VoicedClaim[]): {totals: VoicedClaim[]; parts: ClaimPair[]} {
  const totals = new Set<VoicedClaim>();
  const parts: ClaimPair[] = [];
  for (const text of group(claims, (claim) => claim.voice_id).values()) {
    for (const claim of [...text].sort((one, other) => other.value - one.value)) {
      const total = text.find(
        (other) => totals.has(other) && isOneTime(other, claim) && isSameThingDone(other, claim),
      );
      if (total) parts.push(['two_values_in_one_text', total, claim]);
      else totals.add(claim);
    }
  }
  return {totals: claims.filter((claim) => totals.has(claim)), parts};
}

// Neighbours in time meet; what is said once more points to the first time of the run, not to the repetition before it.
function relateLane(lane: readonly VoicedClaim[]): ClaimPair[] {
  let first = lane[0]!;
  return pairs(lane).flatMap(([last, claim]): ClaimPair[] => {
    const isAgain = isSameSaying(first, claim);
    const before = isAgain ? first : last;
    if (!isAgain) first = claim;
    const rule = findRule(before, claim);
    return rule ? [[rule, before, claim]] : [];
  });
}

function relateNeighbours(
  claims: readonly VoicedClaim[],
  find: (one: VoicedClaim, other: VoicedClaim) => ClaimRule | undefined,
): ClaimPair[] {
  return pairs(claims).flatMap(([one, other]): ClaimPair[] => {
    const rule = find(one, other);
    return rule ? [[rule, one, other]] : [];
  });
}

function findRule(one: VoicedClaim, other: VoicedClaim): ClaimRule | undefined {
  const [first, second] = [toInterval(one), toInterval(other)];
  if (isSameSaying(one, other)) return findRepeat(one, other);
  if (isBefore(first, second)) {
    const hasFallen = GROWING.has(one.measure_id) && compareQuantities(one, other, {floor: 0}) === 'more';
    return hasFallen && isOneThing(one, other) && one.nature !== 'flow' && other.nature !== 'flow'
      ? 'count_fell'
      : undefined;
  }
  if (!isRival(one, other)) return undefined;
  return first.from === second.from && first.to === second.to ? 'other_value_at_one_time' : 'order_unknown';
}

function findRepeat(one: VoicedClaim, other: VoicedClaim): ClaimRule | undefined {
  if (countGapDays(toInterval(one), toInterval(other)) > DATED_WITHIN_DAYS) {
    return one.value < STALE_FROM ? undefined : 'said_again_after_a_year';
  }
  return isSameSpeaker(one, other) ? 'same_speaker_again' : 'said_again';
}

function relateRepeats(claims: readonly VoicedClaim[]): ClaimPair[] {
  const spoken = claims.filter((claim) => toClusterKey(claim) !== null || isTelling(claim));
  return relateNeighbours(spoken, (one, other) =>
    isSameSaying(one, other) ? findRepeat(one, other) : undefined,
  );
}

// Of unlike things a large number that comes again is the same number.
function isTelling({measure_id, value}: VoicedClaim): boolean {
  return !UNLIKE.has(measure_id) && value >= STALE_FROM;
}

// A claim without a date has no neighbours. Of its noun it meets the first that says the same, else the one nearest in
// value that it may contradict.
function relateUndated(
  claim: VoicedClaim,
  totals: readonly VoicedClaim[],
  dated: readonly VoicedClaim[],
): ClaimPair[] {
  const lane = totals.filter((other) => other !== claim && toNoun(other) === toNoun(claim));
  const same = lane.find((other) => isSameSaying(claim, other));
  const rivals = lane.filter((other) => isOneTime(claim, other) && isRival(claim, other));
  const rival = findNearest(rivals, claim);
  const related: ClaimPair[] = same
    ? [['said_again', same, claim]]
    : rival
      ? [['order_unknown', rival, claim]]
      : [];
  return toInterval(claim).clock === 'none' ? related : [...related, ...relateToNouns(claim, dated)];
}

// Of each other noun an interval of years meets the first, and the one nearest in value: 197 and 388 for 423.
function relateToNouns(claim: VoicedClaim, dated: readonly VoicedClaim[]): ClaimPair[] {
  // The bare noun says too little to be another noun than one that a claim of unknown date uses.
  const others = dated.filter(
    (other) => toNoun(other) !== toNoun(claim) && !isBareNoun(other) && !isBareNoun(claim),
  );
  return [...group(others, toNoun).values()].flatMap((lane) =>
    [...new Set([lane[0]!, findNearest(lane, claim)!])].map((other): ClaimPair => [
      'other_noun',
      other,
      claim,
    ]),
  );
}

function findNearest(claims: readonly VoicedClaim[], {value}: VoicedClaim): VoicedClaim | undefined {
  return least(claims, (claim) => Math.abs(claim.value - value));
}

function isRival(one: VoicedClaim, other: VoicedClaim): boolean {
  return (
    one.document_id !== other.document_id && isSameThingDone(one, other) && !mayAgree(one, other, {floor: 0})
  );
}

function isSameSaying(one: VoicedClaim, other: VoicedClaim): boolean {
  return one.operator === other.operator && one.value === other.value && one.high === other.high;
}

function isOneTime(one: VoicedClaim, other: VoicedClaim): boolean {
  return mayOverlap(toInterval(one), toInterval(other));
}

function toNoun(claim: VoicedClaim): string {
  return claim.concept_id ?? '';
}
