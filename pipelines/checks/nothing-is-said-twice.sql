-- one place of a text says one thing once: no two claims share span, value, unit, measure, place and modality, no two mentions span, name, stage, place and modality
SELECT document_id AS subject, 'read twice: «' || quote || '» at ' || quote_start || ': ' || string_agg(id, ', ' ORDER BY id) AS cause
FROM (
  SELECT claim_id AS id, document_id, quote, quote_start, quote_end, place_id, modality, [measure_id, value::VARCHAR, high::VARCHAR, unit] AS said FROM core.claims
  UNION ALL SELECT mention_id, document_id, quote, quote_start, quote_end, place_id, modality, [cluster_name, stage_id] FROM core.mentions
)
GROUP BY document_id, quote, quote_start, quote_end, place_id, modality, said
HAVING count(*) > 1
