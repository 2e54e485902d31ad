CREATE VIEW out.name_conflicts AS
SELECT
  conflict.conflict_id,
  conflict.place_id,
  claim.place_fa,
  claim.place_en,
  conflict.named,
  conflict.claim_id,
  claim.operator,
  claim.value,
  claim.high,
  claim.concept_id,
  claim.valid_from,
  claim.valid_to,
  claim.said_from,
  claim.said_to,
  claim.speaker,
  claim.quote,
  claim.document_id,
  claim.grade,
  conflict.reason_fa,
  conflict.reason_en
FROM core.name_conflicts AS conflict
JOIN out.claims AS claim USING (claim_id);
COMMENT ON VIEW out.name_conflicts IS 'Disagreements between names and numbers: provinces of which more clusters are named than counted';
