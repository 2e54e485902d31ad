import {ascending, group} from 'd3-array';
import {toClusterKey, type VoicedClaim} from './claim.js';
import {compareIntervals, toInterval} from './interval.js';
import type {Names} from '../words/name.js';
import {NAMES} from '../words/names.js';
import {collapseVoices, compareClaims} from './points.js';
import {relateParts} from './relate-parts.js';
import {relateValues} from './relate-values.js';
import {settleRelations, type Relation} from './relation.js';
import {writeRelation, type ClaimPair} from './relation-sentences.js';

/**
 * Finds the sensible pairs among claims and says how each pair relates. Facts are put into buckets of one measure, unit,
 * place, sector and cluster; within a bucket each voice meets its neighbours in time, not everybody.
 */
export function relateClaims(
  claims: readonly VoicedClaim[],
  {names = NAMES}: {names?: Names} = {},
): Relation[] {
  const pairs: ClaimPair[] = [];
  const heads: VoicedClaim[] = [];
  const ordered = [...claims].sort((one, other) => ascending(one.claim_id, other.claim_id));
  for (const bucket of group(ordered, toSubject).values()) {
    const voices = collapseVoices(bucket);
    pairs.push(...voices.flatMap(relateVoice));
    if (bucket[0]!.modality !== 'fact') continue;
    const sorted = voices.map(([head]) => head!).sort(compareTimes);
    heads.push(...sorted);
    pairs.push(...relateValues(sorted));
  }
  // The first relation of a pair stays: «one total, two breakdowns» says more than «two numbers».
  return settleRelations(
    [...relateParts(heads.filter(({is_part}) => !is_part)), ...pairs].map((pair) =>
      writeRelation(pair, names),
    ),
  );
}

// What one voice says in several texts points to the earliest of them; among texts of one day, to the higher grade.
function relateVoice(claims: readonly VoicedClaim[]): ClaimPair[] {
  const [first, ...others] = [...claims].sort(compareSaid);
  return others.map((other) => {
    const isOneText = first!.document_id === other.document_id;
    return [isOneText ? 'same_text_again' : 'one_voice', first!, other];
  });
}

function compareSaid(one: VoicedClaim, other: VoicedClaim): number {
  return ascending(one.said_to ?? '9999', other.said_to ?? '9999') || compareClaims(one, other);
}

// «Three new ones this year» and «three are running» count different things, so flows stand apart.
function toSubject(claim: VoicedClaim): string {
  const {measure_id, unit, place_id, sector_id, modality, nature} = claim;
  return [measure_id, unit, place_id, sector_id, toClusterKey(claim), modality, nature === 'flow'].join('|');
}

function compareTimes(one: VoicedClaim, other: VoicedClaim): number {
  return compareIntervals(toInterval(one), toInterval(other)) || ascending(one.claim_id, other.claim_id);
}
