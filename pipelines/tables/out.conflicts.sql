CREATE VIEW out.conflicts AS
SELECT
  relation.relation_id,
  relation.conflict_kind,
  relation.rule,
  relation.reason_fa,
  relation.reason_en,
  one.measure_id,
  one.measure_fa,
  one.measure_en,
  one.place_id,
  one.place_fa,
  one.place_en,
  relation.claim_id,
  one.operator,
  one.value,
  one.high,
  one.unit,
  one.concept_id,
  one.said_from,
  one.said_to,
  one.valid_from,
  one.valid_to,
  one.speaker,
  one.quote,
  one.document_id,
  one.grade,
  relation.other_claim_id,
  other.measure_id AS other_measure_id,
  other.measure_fa AS other_measure_fa,
  other.measure_en AS other_measure_en,
  other.operator AS other_operator,
  other.value AS other_value,
  other.high AS other_high,
  other.unit AS other_unit,
  other.concept_id AS other_concept_id,
  other.said_from AS other_said_from,
  other.said_to AS other_said_to,
  other.valid_from AS other_valid_from,
  other.valid_to AS other_valid_to,
  other.speaker AS other_speaker,
  other.quote AS other_quote,
  other.document_id AS other_document_id,
  other.grade AS other_grade
FROM core.relations AS relation
JOIN out.claims AS one ON one.claim_id = relation.claim_id
JOIN out.claims AS other ON other.claim_id = relation.other_claim_id
WHERE relation.kind = 'conflict';
COMMENT ON VIEW out.conflicts IS 'The ledger of disagreements: two claims that do not agree, and how';
COMMENT ON COLUMN out.conflicts.rule IS 'Rule that paired them; see docs/method.md';
COMMENT ON COLUMN out.conflicts.claim_id IS 'The earlier claim; the columns up to other_claim_id are its own';
COMMENT ON COLUMN out.conflicts.other_measure_id IS 'What the later claim counts';
COMMENT ON COLUMN out.conflicts.other_measure_fa IS 'What the later claim counts, in Persian';
COMMENT ON COLUMN out.conflicts.other_measure_en IS 'What the later claim counts, in English';
COMMENT ON COLUMN out.conflicts.other_operator IS 'Hedge of the later claim';
COMMENT ON COLUMN out.conflicts.other_value IS 'Number of the later claim';
COMMENT ON COLUMN out.conflicts.other_high IS 'Upper end of its range';
COMMENT ON COLUMN out.conflicts.other_unit IS 'Its unit';
COMMENT ON COLUMN out.conflicts.other_concept_id IS 'The term at its number';
COMMENT ON COLUMN out.conflicts.other_said_from IS 'First day on which it can have been said';
COMMENT ON COLUMN out.conflicts.other_said_to IS 'Last day on which it can have been said';
COMMENT ON COLUMN out.conflicts.other_valid_from IS 'First day of its time';
COMMENT ON COLUMN out.conflicts.other_valid_to IS 'Last day of its time';
COMMENT ON COLUMN out.conflicts.other_speaker IS 'Who says it';
COMMENT ON COLUMN out.conflicts.other_quote IS 'Its words';
COMMENT ON COLUMN out.conflicts.other_document_id IS 'The text that says it';
COMMENT ON COLUMN out.conflicts.other_grade IS 'Grade of its evidence';
