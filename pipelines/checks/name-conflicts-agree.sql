-- more clusters named than counted: of the provinces of out.coverage and the counts of out.cluster_counts those, and no others
WITH exact AS (
  SELECT place_id, max(value) AS greatest
  FROM out.cluster_counts
  GROUP BY ALL
  HAVING bool_and(operator = '=' AND high IS NULL)
)
SELECT coverage.place_id AS subject,
  'clusters named: ' || coverage.clusters_named || ', counted: ' || exact.greatest::INTEGER || ', in disagreement: ' || coalesce(conflict.named::VARCHAR, 'none') AS cause
FROM out.coverage AS coverage
JOIN exact USING (place_id)
LEFT JOIN core.name_conflicts AS conflict USING (place_id)
WHERE (coverage.clusters_named > exact.greatest) <> (conflict.named IS NOT NULL)
UNION ALL
SELECT conflict.conflict_id, 'clusters named: ' || coverage.clusters_named || ', not ' || conflict.named
FROM core.name_conflicts AS conflict
JOIN out.coverage AS coverage USING (place_id)
WHERE coverage.clusters_named <> conflict.named
UNION ALL
SELECT conflict.conflict_id, 'not a count of the province: ' || conflict.claim_id
FROM core.name_conflicts AS conflict
WHERE conflict.claim_id NOT IN (SELECT claim_id FROM out.cluster_counts)
