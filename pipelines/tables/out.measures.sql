CREATE VIEW out.measures AS
SELECT
  measure.*,
  count(claim.claim_id)::INTEGER AS claims,
  count(DISTINCT claim.voice)::INTEGER AS voices,
  count(claim.claim_id) FILTER (claim.place_id = 'IR' AND claim.is_whole)::INTEGER AS national_claims,
  min(claim.said_from) AS first_said,
  max(claim.said_to) AS last_said
FROM core.measures AS measure
LEFT JOIN out.claims AS claim ON claim.measure_id = measure.measure_id AND claim.is_trusted
GROUP BY ALL;
COMMENT ON VIEW out.measures IS 'What is counted, with how often it was stated';
COMMENT ON COLUMN out.measures.claims IS 'How many trusted claims';
COMMENT ON COLUMN out.measures.voices IS 'How many independent voices state it';
COMMENT ON COLUMN out.measures.national_claims IS 'How many of the claims are about the country as a whole: no part of another number, of no one sector or cluster';
COMMENT ON COLUMN out.measures.first_said IS 'First day on which it can have been stated';
COMMENT ON COLUMN out.measures.last_said IS 'Last day on which it can have been stated';
