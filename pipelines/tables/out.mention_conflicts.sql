CREATE VIEW out.mention_conflicts AS
SELECT
  relation.relation_id,
  relation.conflict_kind,
  relation.rule,
  relation.reason_fa,
  relation.reason_en,
  one.cluster_id,
  one.cluster_fa,
  one.cluster_en,
  one.place_id,
  one.place_fa,
  one.place_en,
  relation.mention_id,
  one.stage_id,
  one.modality,
  one.said_from,
  one.said_to,
  one.valid_from,
  one.valid_to,
  one.speaker,
  one.quote,
  one.document_id,
  one.grade,
  relation.other_mention_id,
  other.stage_id AS other_stage_id,
  other.modality AS other_modality,
  other.said_from AS other_said_from,
  other.said_to AS other_said_to,
  other.valid_from AS other_valid_from,
  other.valid_to AS other_valid_to,
  other.speaker AS other_speaker,
  other.quote AS other_quote,
  other.document_id AS other_document_id,
  other.grade AS other_grade
FROM core.mention_relations AS relation
JOIN out.mentions AS one ON one.mention_id = relation.mention_id
JOIN out.mentions AS other ON other.mention_id = relation.other_mention_id
WHERE relation.kind = 'conflict';
COMMENT ON VIEW out.mention_conflicts IS 'Disagreements on the stage of one cluster, and awards that are taken for a stage';
COMMENT ON COLUMN out.mention_conflicts.mention_id IS 'The earlier mention; the columns up to other_mention_id are its own';
COMMENT ON COLUMN out.mention_conflicts.conflict_kind IS 'How they disagree: other_value (another stage) or other_concept (an award is not a stage)';
COMMENT ON COLUMN out.mention_conflicts.rule IS 'Rule that paired them; see docs/method.md';
COMMENT ON COLUMN out.mention_conflicts.stage_id IS 'Stage or award of the earlier mention';
COMMENT ON COLUMN out.mention_conflicts.other_stage_id IS 'Stage or award of the later mention';
COMMENT ON COLUMN out.mention_conflicts.other_modality IS 'Its modality';
