CREATE TABLE core.mention_relations (
  relation_id VARCHAR PRIMARY KEY,
  kind VARCHAR NOT NULL CHECK (kind IN ('repeat', 'same_voice', 'conflict')),
  conflict_kind VARCHAR CHECK (
    conflict_kind IN ('other_value', 'other_concept', 'stale_repeat', 'pooled_stages', 'ambiguous_subset')
  ),
  mention_id VARCHAR NOT NULL REFERENCES core.mentions (mention_id),
  other_mention_id VARCHAR NOT NULL REFERENCES core.mentions (mention_id),
  rule VARCHAR NOT NULL,
  reason_fa VARCHAR NOT NULL,
  reason_en VARCHAR NOT NULL,
  CHECK (mention_id <> other_mention_id),
  CHECK ((kind = 'conflict') = (conflict_kind IS NOT NULL))
);
COMMENT ON TABLE core.mention_relations IS 'Two mentions and how they relate: repeat, same voice, or a typed conflict';
COMMENT ON COLUMN core.mention_relations.relation_id IS 'l and 16 hexadecimal digits: hash of kind and both mentions';
COMMENT ON COLUMN core.mention_relations.kind IS 'repeat: said again; same_voice: an original and its restatement, or one text on two outlets; conflict: they disagree';
COMMENT ON COLUMN core.mention_relations.conflict_kind IS 'How they disagree: other_value, other_concept, stale_repeat, pooled_stages or ambiguous_subset';
COMMENT ON COLUMN core.mention_relations.mention_id IS 'The earlier mention';
COMMENT ON COLUMN core.mention_relations.other_mention_id IS 'The later mention';
COMMENT ON COLUMN core.mention_relations.rule IS 'Rule that paired them; see docs/method.md';
COMMENT ON COLUMN core.mention_relations.reason_fa IS 'Why, in a plain Persian sentence';
COMMENT ON COLUMN core.mention_relations.reason_en IS 'Why, in a plain English sentence';
