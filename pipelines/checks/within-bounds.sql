-- each time is of 1200 or later, nothing is said after the day on which we read it, no fact begins after it, and each number is finite and no larger than any sum there is
SELECT id AS subject, fault AS cause
FROM (
  SELECT claim_id AS id, said_from, said_to, valid_from, known_at, modality, value, high FROM core.claims
  UNION ALL SELECT mention_id, said_from, said_to, valid_from, known_at, modality, NULL, NULL FROM core.mentions
  UNION ALL SELECT document_id, published_from, published_to, NULL, retrieved, NULL, NULL, NULL FROM core.documents
), LATERAL (SELECT unnest([
  CASE WHEN least(said_from, valid_from) < DATE '1821-03-21' THEN 'time before the year 1200: ' || least(said_from, valid_from) END,
  CASE WHEN said_to > known_at THEN 'said after it was read: ' || said_to || ' > ' || known_at END,
  CASE WHEN modality = 'fact' AND valid_from > known_at THEN 'fact of a time after it was read: ' || valid_from || ' > ' || known_at END,
  CASE WHEN NOT isfinite(value) OR abs(value) > 1e18 OR abs(high) > 1e18 THEN 'value out of bounds: ' || value END
]) AS fault)
WHERE fault IS NOT NULL
