-- each claim stands in exactly one series
SELECT claim_id AS subject, 'in no series' AS cause
FROM core.claims
WHERE claim_id NOT IN (SELECT claim_id FROM core.series_points)
