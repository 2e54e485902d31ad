-- establishments of all sizes add up to their total in each province, but for totals that a correction flags
WITH sizes AS (
  SELECT place_id, period, regexp_extract(indicator_id, '^establishments-10plus-(private|public)', 1) AS ownership,
    sum(value) FILTER (regexp_matches(indicator_id, '-(10-49|50-99|100plus)$')) AS parts,
    max(value) FILTER (indicator_id IN ('establishments-10plus-private', 'establishments-10plus-public')) AS total
  FROM core.observations
  WHERE regexp_matches(indicator_id, '^establishments-10plus-(private|public)')
  GROUP BY ALL
)
SELECT place_id || ', ' || period AS subject, ownership || ': sizes add up to ' || parts::INTEGER || ', total: ' || total::INTEGER AS cause
FROM sizes
WHERE parts <> total
  AND NOT EXISTS (
    SELECT 1 FROM core.corrections
    WHERE action = 'flag' AND row_key = 'establishments-10plus-' || ownership || '|' || place_id || '|C|' || period
  )
