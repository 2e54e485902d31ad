import {ascending, group} from 'd3-array';
import {toClusterKey, type VoicedClaim} from './claim.js';
import {compareIntervals, toInterval} from './interval.js';
import type {Names} from '../words/name.js';
import {NAMES} from '../words/names.js';
import {collapseVoices} from './points.js';
import {relateParts} from './relate-parts.js';
import {relateValues} from './relate-values.js';
import {settleRelations, type Relation} from './relation.js';
import {writeRelation} from './relation-sentences.js';

export interface RelateClaimsOptions {
  names?: Names;
}

/**
 * Finds the sensible pairs among claims and says how each pair relates. Facts are put into buckets of one measure, unit,
 * place, sector and cluster; within a bucket each voice meets its neighbours in time, not everybody.
 */
export function relateClaims(
  claims: readonly VoicedClaim[],
  {names = NAMES}: RelateClaimsOptions = {},
): Relation[] {
  const relations: Relation[] = [];
  const heads: VoicedClaim[] = [];
  const ordered = [...claims].sort((one, other) => ascending(one.claim_id, other.claim_id));
  for (const bucket of group(ordered, toSubject).values()) {
    const voices = collapseVoices(bucket);
    relations.push(...voices.flatMap((voice) => relateVoice(voice, names)));
    const sorted = voices.map((voice) => voice[0]!).sort(compareTimes);
    if (bucket[0]!.modality !== 'fact') continue;
    heads.push(...sorted);
    relations.push(...relateValues(sorted, names));
  }
  // The first relation of a pair stays: «one total, two breakdowns» says more than «two numbers».
  return settleRelations([...relateParts(heads, names), ...relations]);
}

function relateVoice(voice: readonly VoicedClaim[], names: Names): Relation[] {
  const [head, ...others] = voice;
  return others.map((other) => {
    const rule = head!.document_id === other.document_id ? 'same_text_again' : 'one_voice';
    return writeRelation(rule, head!, other, {names});
  });
}

// «Three new ones this year» and «three are running» count different things, so flows stand apart.
function toSubject(claim: VoicedClaim): string {
  const {measure_id, unit, place_id, sector_id, modality, nature} = claim;
  return [measure_id, unit, place_id, sector_id, toClusterKey(claim), modality, nature === 'flow'].join('|');
}

function compareTimes(one: VoicedClaim, other: VoicedClaim): number {
  return compareIntervals(toInterval(one), toInterval(other)) || ascending(one.claim_id, other.claim_id);
}
