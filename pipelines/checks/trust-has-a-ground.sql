-- what is trusted is sure and rejected by nobody, or confirmed by a person; what is related is trusted
WITH stated AS (
  SELECT claim_id AS id, certainty, is_trusted FROM core.claims
  UNION ALL SELECT mention_id, certainty, is_trusted FROM core.mentions
)
SELECT id AS subject, 'trust without a ground: ' || is_trusted || ', ' || certainty || ', ' || coalesce(verdict, 'not reviewed') AS cause
FROM stated
LEFT JOIN core.reviews ON statement_id = id
WHERE is_trusted <> coalesce(verdict = 'confirmed', certainty = 'sure')
UNION ALL
SELECT id, 'related, though not trusted'
FROM stated
WHERE NOT is_trusted AND id IN (
  SELECT unnest([claim_id, other_claim_id]) FROM core.relations
  UNION ALL SELECT unnest([mention_id, other_mention_id]) FROM core.mention_relations
)
