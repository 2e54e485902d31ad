import type {ClaimView, MentionView} from '../../rows.js';

type Shared =
  | 'modality'
  | 'valid_from'
  | 'valid_to'
  | 'said_from'
  | 'said_to'
  | 'date_basis'
  | 'speaker'
  | 'speaker_post'
  | 'certainty'
  | 'review'
  | 'source_fa'
  | 'source_en'
  | 'cluster_name'
  | 'cluster_fa'
  | 'cluster_en';

/** A number as somebody said it: columns of `out.claims`. */
export type ToldClaim = Pick<
  ClaimView,
  | Shared
  | 'measure_id'
  | 'rule'
  | 'operator'
  | 'hedge'
  | 'value'
  | 'high'
  | 'unit'
  | 'concept_id'
  | 'part_of_start'
  | 'is_part'
  | 'place_id'
  | 'place_fa'
  | 'place_en'
  | 'sector_fa'
  | 'sector_en'
>;

/** A stage as somebody gave it to a cluster: columns of `out.mentions`. */
export type ToldMention = Pick<MentionView, Shared | 'stage_id'>;

/** Either of them. */
export type ToldRow = ToldClaim | ToldMention;
