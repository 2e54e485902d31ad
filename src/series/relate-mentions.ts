import {ascending, group} from 'd3-array';
import {toClusterKey, toKey, type VoicedMention} from './claim.js';
import {describeSource} from './describe-claim.js';
import {isolateInText} from '../words/isolate.js';
import {compareIntervals, isBefore, mayOverlap, toInterval, type DayInterval} from './interval.js';
import {toInnerName, toName, type Names} from '../words/name.js';
import {say, sayBoth} from '../words/say.js';
import {NAMES} from '../words/names.js';
import {isSameSpeaker} from './points.js';
import {settleRelations, type Relation, type MentionRule} from './relation.js';
import type {Language} from '../rows.js';

/** Stages of the programme in the order in which a cluster passes them; the others have no place in that order. */
const LADDER = [
  'identified',
  'feasibility',
  'diagnosis',
  'trust_building',
  'action_plan',
  'implementation',
  'completed',
];
const FINISHED = new Set(['completed', 'licensed', 'developed']);

/** A relation between two mentions: `claim_id` and `other_claim_id` hold mention ids. */
export type MentionRelation = Relation;

/** Finds what texts say of one cluster's stage that does not fit together: other stages at one time, steps back, an award before the stage. */
export function relateMentions(
  mentions: readonly VoicedMention[],
  {names = NAMES}: {names?: Names} = {},
): MentionRelation[] {
  const staged = mentions.filter((mention) => mention.stage_id !== null).sort(compareTimes);
  const clusters = [...group(staged, toCluster).values()];
  return settleRelations(clusters.flatMap((cluster) => relateCluster(cluster, names)));
}

function relateCluster(cluster: readonly VoicedMention[], names: Names): Relation[] {
  const facts = cluster.filter((mention) => mention.modality === 'fact');
  const stages = facts.filter((mention) => toRung(mention) >= 0);
  const awards = facts.filter((mention) => mention.stage_id === 'award');
  return [
    ...relateCopies(facts, names),
    ...stages.flatMap((mention, index) => relateToEarlier(stages.slice(0, index), mention, names)),
    ...relateAwards(awards, cluster, names),
  ];
}

function relateCopies(facts: readonly VoicedMention[], names: Names): Relation[] {
  return [...group(facts, (mention) => toKey(mention, ['stage_id', 'voice_id'])).values()].flatMap(
    ([head, ...others]) => others.map((other) => write('one_voice', head!, other, names)),
  );
}

// Two reports of one event are set against each other; a later statement only against the one just before it.
function relateToEarlier(
  earlier: readonly VoicedMention[],
  mention: VoicedMention,
  names: Names,
): Relation[] {
  const rivals = earlier.filter((other) => isRival(other, mention));
  if (rivals.length > 0) return [write('other_stage_at_one_time', rivals.at(-1)!, mention, names)];
  const before = earlier.filter((other) => isBefore(toInterval(other), toInterval(mention))).at(-1);
  return before && toRung(before) > toRung(mention) ? [write('stage_fell', before, mention, names)] : [];
}

function isRival(one: VoicedMention, other: VoicedMention): boolean {
  if (one.document_id === other.document_id || toRung(one) === toRung(other)) return false;
  const isOneEvent = one.voice_id === other.voice_id || isSameSpeaker(one, other);
  return isOneEvent && mayOverlap(toInterval(one), toInterval(other));
}

// «خوشه برتر کشور» while the cluster still stands before the stage of development: an award is not a stage.
function relateAwards(
  awards: readonly VoicedMention[],
  cluster: readonly VoicedMention[],
  names: Names,
): Relation[] {
  const [award] = awards;
  const unfinished = cluster.filter((mention) => award && isUnfinishedAfter(award, mention));
  const later = unfinished.find((mention) => mention.modality !== 'fact') ?? unfinished[0];
  return award && later ? [write('award_before_stage', award, later, names)] : [];
}

function isUnfinishedAfter(award: VoicedMention, mention: VoicedMention): boolean {
  if (!isBefore(toGiven(award), toInterval(mention))) return false;
  const isAhead = mention.modality !== 'fact' && FINISHED.has(mention.stage_id!);
  return isAhead || (mention.modality === 'fact' && toRung(mention) >= 0 && !FINISHED.has(mention.stage_id!));
}

// Told as a fact, an award «of 1404» had been given by the day on which it was told.
function toGiven(award: VoicedMention): DayInterval {
  const interval = toInterval(award);
  const isToldEarlier = award.said_to !== null && interval.to !== null && award.said_to < interval.to;
  return isToldEarlier ? {from: null, to: award.said_to} : interval;
}

function write(rule: MentionRule, one: VoicedMention, other: VoicedMention, names: Names): Relation {
  const describe = (mention: VoicedMention, language: Language) =>
    `${describeStage(mention, names, language)} (${describeSource(mention, language)})`;
  const reason = sayBoth('reason', `stages.${rule}`, (language) => ({
    cluster: isolateInText(one.cluster_name ?? '', language),
    one: describe(one, language),
    other: describe(other, language),
  }));
  return {
    kind: rule === 'one_voice' ? 'same_voice' : 'conflict',
    conflict_kind:
      rule === 'one_voice' ? null : rule === 'award_before_stage' ? 'other_concept' : 'other_value',
    claim_id: one.mention_id,
    other_claim_id: other.mention_id,
    rule,
    ...reason,
  };
}

function describeStage({stage_id, modality}: VoicedMention, names: Names, language: Language): string {
  const stage = toInnerName(toName(names.stages, stage_id))[language];
  return say(language, modality === 'fact' ? 'statement.stage' : 'statement.stage-ahead', {stage});
}

function toRung({stage_id}: VoicedMention): number {
  return FINISHED.has(stage_id!) ? LADDER.length - 1 : LADDER.indexOf(stage_id!);
}

function toCluster(mention: VoicedMention): string {
  return `${toClusterKey(mention)}|${mention.cluster_id === null ? mention.place_id : ''}`;
}

function compareTimes(one: VoicedMention, other: VoicedMention): number {
  return compareIntervals(toInterval(one), toInterval(other)) || ascending(one.mention_id, other.mention_id);
}
