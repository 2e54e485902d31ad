-- each quote stands in the stored text where its offsets say
SELECT document_id AS subject, id || ': quote not found at ' || quote_start || '–' || quote_end || ': «' || quote || '»' AS cause
FROM (
  SELECT document_id, claim_id AS id, quote, quote_start, quote_end FROM core.claims
  UNION ALL SELECT document_id, mention_id, quote, quote_start, quote_end FROM core.mentions
  UNION ALL SELECT document_id, rejected_id, quote, quote_start, quote_end FROM core.rejected
)
LEFT JOIN core.texts USING (document_id)
WHERE substring(text, quote_start + 1, quote_end - quote_start) IS DISTINCT FROM quote
