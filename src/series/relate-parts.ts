import {group} from 'd3-array';
import {toClusterKey, type VoicedClaim} from './claim.js';
import {countGapDays, DATED_WITHIN_DAYS, isDated, toInterval} from './interval.js';
import type {Names} from '../words/name.js';
import type {Relation, ClaimRule} from './relation.js';
import {writeRelation} from './relation-sentences.js';
import type {ConflictKind} from '../rows.js';

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

type Write = (rule: ClaimRule, one: VoicedClaim, other: VoicedClaim, conflictKind?: ConflictKind) => Relation;

/** Relates counts of different stages at one place: parts of one text, pooled counts beside single stages, totals told twice. */
export function relateParts(claims: readonly VoicedClaim[], names: Names): Relation[] {
  const write: Write = (rule, one, other, conflictKind) =>
    writeRelation(rule, one, other, {names, conflictKind});
  const counted = claims.filter(({measure_id, unit}) => unit === 'cluster' && isClusterCount(measure_id));
  return [...group(counted, toPlace).values()].flatMap((place) => {
    const texts = [...group(place, (claim) => claim.voice_id).values()];
    return [
      ...texts.flatMap((text) => relateText(text, write)),
      ...relatePooled(place, write),
      ...relateTotals(texts, write),
    ];
  });
}

function relateText(text: readonly VoicedClaim[], write: Write): Relation[] {
  const [identified] = text.filter((claim) => claim.measure_id === IDENTIFIED);
  const [studied] = text.filter((claim) => claim.measure_id === FEASIBILITY);
  const others = text.filter(
    (claim) => claim !== identified && STAGES.concat(POOLED).includes(claim.measure_id),
  );
  const mixed = identified ? others.filter((claim) => hasOtherNoun(identified, claim)) : [];
  const within = studied
    ? text.filter((claim) => LATER_STAGES.includes(claim.measure_id) && claim.value <= studied.value)
    : [];
  return [
    ...mixed.map((claim) => write('two_nouns_in_one_text', identified!, claim)),
    ...within.map((claim) => write('stages_in_one_text', studied!, claim)),
  ];
}

// A pooled count meets, of each stage, the statement of another voice that is nearest in time, within a year.
function relatePooled(place: readonly VoicedClaim[], write: Write): Relation[] {
  return place
    .filter((claim) => claim.measure_id === POOLED && isDated(toInterval(claim)))
    .flatMap((pooled) =>
      STAGES.flatMap((stage) => {
        const [nearest] = place
          .filter((claim) => claim.measure_id === stage && claim.voice_id !== pooled.voice_id)
          .filter((claim) => isDated(toInterval(claim)) && toGap(pooled, claim) <= DATED_WITHIN_DAYS)
          .sort((one, other) => toGap(pooled, one) - toGap(pooled, other));
        return nearest ? [write('pooled_beside_stage', pooled, nearest)] : [];
      }),
    );
}

// «388» was told with 74 in operation, and elsewhere with 65 complete and 50 forming: the total repeats, its parts do not.
function relateTotals(texts: readonly VoicedClaim[][], write: Write): Relation[] {
  const told = texts.flatMap((text) => {
    const total = text.find((claim) => claim.measure_id === IDENTIFIED);
    const parts = text.filter((claim) => claim.measure_id === POOLED || STAGES.includes(claim.measure_id));
    return total && parts.length > 0 ? [{total, parts}] : [];
  });
  return [...group(told, ({total}) => `${total.operator}${total.value}`).values()].flatMap((same) =>
    same.slice(1).flatMap(({parts}, index) => relateBreakdowns(same[index]!.parts, parts, write)),
  );
}

function relateBreakdowns(
  first: readonly VoicedClaim[],
  second: readonly VoicedClaim[],
  write: Write,
): Relation[] {
  const shared = first.filter((part) => second.some((other) => other.measure_id === part.measure_id));
  if (shared.length === 0)
    return [write('two_breakdowns', first[0]!, second[0]!, toBreakdownKind(first[0]!, second[0]!))];
  return shared.flatMap((part) => {
    const other = second.find((one) => one.measure_id === part.measure_id)!;
    return other.value === part.value ? [] : [write('two_breakdowns', part, other)];
  });
}

function toBreakdownKind(one: VoicedClaim, other: VoicedClaim): ConflictKind {
  return one.measure_id === POOLED || other.measure_id === POOLED ? 'pooled_stages' : 'ambiguous_subset';
}

function hasOtherNoun(one: VoicedClaim, other: VoicedClaim): boolean {
  const nouns = [one.concept_id, other.concept_id];
  return nouns.every((noun) => noun !== null && noun !== 'cluster') && nouns[0] !== nouns[1];
}

function toGap(one: VoicedClaim, other: VoicedClaim): number {
  return countGapDays(toInterval(one), toInterval(other));
}

function toPlace(claim: VoicedClaim): string {
  return [claim.place_id, claim.sector_id, toClusterKey(claim)].join('|');
}

function isClusterCount(measureId: string): boolean {
  return measureId.startsWith('clusters_');
}
