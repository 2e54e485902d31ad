import {ascending} from 'd3-array';
import type {ConflictKind, RelationKind, RelationRow} from '../rows.js';

/** Two statements, the earlier first as far as its date tells, and how they relate; of mentions, the ids are theirs. */
export interface Relation extends Omit<RelationRow, 'relation_id'> {
  rule: RelationRule;
}

/** The rules that pair two claims: the kind of relation that each finds, or of conflict. */
const CLAIM_RULES = {
  one_voice: 'same_voice',
  same_text_again: 'same_voice',
  same_speaker_again: 'same_voice',
  said_again: 'repeat',
  said_again_after_a_year: 'stale_repeat',
  other_value_at_one_time: 'other_value',
  order_unknown: 'other_value',
  count_fell: 'other_value',
  other_noun: 'other_concept',
  two_nouns_in_one_text: 'other_concept',
  pooled_beside_stage: 'pooled_stages',
  two_values_in_one_text: 'ambiguous_subset',
  stages_in_one_text: 'ambiguous_subset',
  two_breakdowns: 'other_value',
} as const satisfies Record<string, Found>;

/** The rules that pair two mentions of a cluster. */
const MENTION_RULES = {
  one_voice: 'same_voice',
  other_stage_at_one_time: 'other_value',
  stage_fell: 'other_value',
  award_before_stage: 'other_concept',
} as const satisfies Record<string, Found>;

const RULES = {...CLAIM_RULES, ...MENTION_RULES};

export type ClaimRule = keyof typeof CLAIM_RULES;
export type MentionRule = keyof typeof MENTION_RULES;
export type RelationRule = keyof typeof RULES;

/** Two statements and the rule that pairs them, and what it finds where that is not what it finds as a rule. */
export type Pair<Rule, Statement> = [rule: Rule, one: Statement, other: Statement, found?: Found];

type Found = Exclude<RelationKind, 'conflict'> | ConflictKind;

/** Lays a pair out as a relation, by the ids of its statements and the sentence about them. */
export function toRelation(
  [rule, claim_id, other_claim_id, found = RULES[rule]]: Pair<RelationRule, string>,
  reason: Pick<Relation, 'reason_fa' | 'reason_en'>,
): Relation {
  const kinds =
    found === 'same_voice' || found === 'repeat'
      ? {kind: found, conflict_kind: null}
      : {kind: 'conflict' as const, conflict_kind: found};
  return {...kinds, claim_id, other_claim_id, rule, ...reason};
}

/** Drops repeated pairs and sets the rest in a settled order. */
export function settleRelations(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  return relations
    .filter(({kind, claim_id, other_claim_id}) => {
      const pair = [kind, ...[claim_id, other_claim_id].sort()].join('|');
      const isNew = !seen.has(pair);
      seen.add(pair);
      return isNew;
    })
    .sort(
      (one, other) =>
        ascending(one.kind, other.kind) ||
        ascending(one.conflict_kind ?? '', other.conflict_kind ?? '') ||
        ascending(one.claim_id, other.claim_id) ||
        ascending(one.other_claim_id, other.other_claim_id),
    );
}
