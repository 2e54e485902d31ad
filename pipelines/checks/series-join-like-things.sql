-- what one series holds did the same, is the same thing as written, and by the bare noun is counted by one office; no line leads between things of which nothing says what they did, or whose they are
WITH held AS (
  SELECT point.series_id, point.segment, claim.*,
    measure_id IN ('cluster_projects', 'industrial_estates', 'establishments', 'employment', 'funding', 'investment') AS is_told_by_clause,
    unit = 'cluster' AND coalesce(concept_id, 'cluster') = 'cluster' AS is_bare
  FROM core.series_points AS point
  JOIN core.claims AS claim USING (claim_id)
)
SELECT series_id AS subject, 'two things done in one series: ' || string_agg(DISTINCT coalesce(did, 'untold'), ', ' ORDER BY coalesce(did, 'untold')) AS cause
FROM held WHERE is_told_by_clause GROUP BY series_id HAVING count(DISTINCT coalesce(did, 'untold')) > 1
UNION ALL
SELECT series_id, 'the bare noun of two offices: ' || string_agg(DISTINCT office, ', ' ORDER BY office)
FROM held WHERE is_bare GROUP BY series_id HAVING count(DISTINCT office) > 1
UNION ALL
SELECT series_id, 'a line between things that did what is not told: ' || string_agg(claim_id, ', ' ORDER BY claim_id)
FROM held WHERE is_told_by_clause AND did IS NULL AND segment IS NOT NULL GROUP BY series_id
UNION ALL
SELECT series_id, 'a line between things of a place that may be unlike: ' || string_agg(claim_id, ', ' ORDER BY claim_id)
FROM held
WHERE measure_id IN ('other', 'employment', 'establishments', 'exports', 'output', 'growth', 'funding', 'investment')
  AND cluster_id IS NULL AND cluster_name IS NULL AND segment IS NOT NULL
GROUP BY series_id
