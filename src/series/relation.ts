import {ascending} from 'd3-array';
import type {RelationRow} from '../rows.js';

/** Two statements, the earlier first as far as its date tells, and how they relate. */
export interface Relation extends Omit<RelationRow, 'relation_id'> {
  rule: RelationRule;
}

/** Rules that pair two claims. */
export type ClaimRule =
  | 'one_voice'
  | 'same_text_again'
  | 'same_speaker_again'
  | 'said_again'
  | 'said_again_after_a_year'
  | 'other_value_at_one_time'
  | 'order_unknown'
  | 'count_fell'
  | 'other_noun'
  | 'two_nouns_in_one_text'
  | 'pooled_beside_stage'
  | 'two_values_in_one_text'
  | 'stages_in_one_text'
  | 'two_breakdowns';

/** Rules that pair two mentions of a cluster. */
export type MentionRule = 'one_voice' | 'other_stage_at_one_time' | 'stage_fell' | 'award_before_stage';

export type RelationRule = ClaimRule | MentionRule;

/** Drops repeated pairs and sets the rest in a settled order. */
export function settleRelations(relations: readonly Relation[]): Relation[] {
  const seen = new Set<string>();
  return relations
    .filter((relation) => {
      const pair = [relation.claim_id, relation.other_claim_id].sort().join('|');
      const isNew = !seen.has(`${pair}|${relation.kind}`);
      seen.add(`${pair}|${relation.kind}`);
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
