CREATE TABLE core.relations (
  relation_id VARCHAR PRIMARY KEY,
  kind VARCHAR NOT NULL CHECK (kind IN ('repeat', 'same_voice', 'conflict')),
  conflict_kind VARCHAR CHECK (
    conflict_kind IN ('other_value', 'other_concept', 'stale_repeat', 'pooled_stages', 'ambiguous_subset')
  ),
  claim_id VARCHAR NOT NULL REFERENCES core.claims (claim_id),
  other_claim_id VARCHAR NOT NULL REFERENCES core.claims (claim_id),
  rule VARCHAR NOT NULL,
  reason_fa VARCHAR NOT NULL,
  reason_en VARCHAR NOT NULL,
  CHECK (claim_id <> other_claim_id),
  CHECK ((kind = 'conflict') = (conflict_kind IS NOT NULL))
);
COMMENT ON TABLE core.relations IS 'Two claims and how they relate: repeat, same voice, or a typed conflict';
COMMENT ON COLUMN core.relations.relation_id IS 'l and 16 hexadecimal digits: hash of kind and both claims';
COMMENT ON COLUMN core.relations.kind IS 'repeat: said again; same_voice: an original and its restatement, or one text on two outlets; conflict: they disagree';
COMMENT ON COLUMN core.relations.conflict_kind IS 'How they disagree: other_value, other_concept, stale_repeat, pooled_stages or ambiguous_subset';
COMMENT ON COLUMN core.relations.claim_id IS 'The earlier claim';
COMMENT ON COLUMN core.relations.other_claim_id IS 'The later claim';
COMMENT ON COLUMN core.relations.rule IS 'Rule that paired them; see docs/method.md';
COMMENT ON COLUMN core.relations.reason_fa IS 'Why, in a plain Persian sentence';
COMMENT ON COLUMN core.relations.reason_en IS 'Why, in a plain English sentence';
