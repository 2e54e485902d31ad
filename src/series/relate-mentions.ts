import {ascending, group} from 'd3-array';
import {toClusterKey, type VoicedMention} from './claim.js';
import {describeSource} from './describe-claim.js';
import {isolateInText} from '../words/isolate.js';
import {compareIntervals, isBefore, mayOverlap, toInterval, type DayInterval} from './interval.js';
import {toInnerName, toName, type Names} from '../words/name.js';
import {say, sayBoth} from '../words/say.js';
import {NAMES} from '../words/names.js';
import {isSameSpeaker} from './points.js';
import {settleRelations, toRelation, type MentionRule, type Pair, type Relation} from './relation.js';
import type {Language} from '../rows.js';

/** Stages of the programme in the order in which a cluster passes them; the others have no place in that order. */
const LADDER = [
  'identified',
  'feasibility',
  'diagnosis',
  'trust_building',
  'action_plan',
  'implementation',
  'monitoring',
  'completed',
];
const FINISHED = new Set(['completed', 'licensed', 'developed']);

type MentionPair = Pair<MentionRule, VoicedMention>;

/** Finds what texts say of one cluster's stage that does not fit together: other stages at one time, steps back, an award before the stage. */
export function relateMentions(
  mentions: readonly VoicedMention[],
  {names = NAMES}: {names?: Names} = {},
): Relation[] {
  const staged = mentions.filter((mention) => mention.stage_id !== null).sort(compareTimes);
  const pairs = [...group(staged, toCluster).values()].flatMap(relateCluster);
  return settleRelations(pairs.map((pair) => writeRelation(pair, names)));
}

function relateCluster(cluster: readonly VoicedMention[]): MentionPair[] {
  const facts = cluster.filter((mention) => mention.modality === 'fact');
  const stages = facts.filter((mention) => toRung(mention) >= 0);
  const copies = group(facts, ({stage_id, voice_id}) => `${stage_id}|${voice_id}`);
  return [
    ...[...copies.values()].flatMap(([head, ...others]) =>
      others.map((other): MentionPair => ['one_voice', head!, other]),
    ),
    ...stages.flatMap((mention, index) => relateToEarlier(stages.slice(0, index), mention)),
    ...relateAwards(cluster),
  ];
}

// Two reports of one event are set against each other; a later statement only against the one just before it.
function relateToEarlier(earlier: readonly VoicedMention[], mention: VoicedMention): MentionPair[] {
  const rival = earlier.findLast((other) => isRival(other, mention));
  if (rival) return [['other_stage_at_one_time', rival, mention]];
  const before = earlier.findLast((other) => isBefore(toInterval(other), toInterval(mention)));
  return before && toRung(before) > toRung(mention) ? [['stage_fell', before, mention]] : [];
}

function isRival(one: VoicedMention, other: VoicedMention): boolean {
  if (one.document_id === other.document_id || toRung(one) === toRung(other)) return false;
  const isOneEvent = one.voice_id === other.voice_id || isSameSpeaker(one, other);
  return isOneEvent && mayOverlap(toInterval(one), toInterval(other));
}

// «خوشه برتر کشور» while the cluster still stands before the stage of development: an award is not a stage.
function relateAwards(cluster: readonly VoicedMention[]): MentionPair[] {
  const award = cluster.find((mention) => mention.modality === 'fact' && mention.stage_id === 'award');
  if (!award) return [];
  const unfinished = cluster.filter((mention) => isUnfinishedAfter(award, mention));
  const later = unfinished.find((mention) => mention.modality !== 'fact') ?? unfinished[0];
  return later ? [['award_before_stage', award, later]] : [];
}

function isUnfinishedAfter(award: VoicedMention, mention: VoicedMention): boolean {
  if (!isBefore(toGiven(award), toInterval(mention))) return false;
  const isFinished = FINISHED.has(mention.stage_id!);
  return mention.modality === 'fact' ? toRung(mention) >= 0 && !isFinished : isFinished;
}

// Told as a fact, an award «of 1404» had been given by the day on which it was told.
function toGiven(award: VoicedMention): DayInterval {
  const interval = toInterval(award);
  const isToldEarlier = award.said_to !== null && interval.to !== null && award.said_to < interval.to;
  return isToldEarlier ? {from: null, to: award.said_to} : interval;
}

function writeRelation([rule, one, other]: MentionPair, names: Names): Relation {
  const describe = (mention: VoicedMention, language: Language) =>
    `${describeStage(mention, names, language)} (${describeSource(mention, language)})`;
  const reason = sayBoth('reason', `stages.${rule}`, (language) => ({
    cluster: isolateInText(one.cluster_name ?? '', language),
    one: describe(one, language),
    other: describe(other, language),
  }));
  return toRelation([rule, one.mention_id, other.mention_id], reason);
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
