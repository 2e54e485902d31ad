-- each trusted claim of a measure that is charted stands in exactly one series, and no other claim in any
SELECT claim_id AS subject, if(is_trusted AND is_charted, 'in no series', 'in a series, though not trusted or not charted') AS cause
FROM core.claims
JOIN core.measures USING (measure_id)
WHERE (is_trusted AND is_charted) <> (claim_id IN (SELECT claim_id FROM core.series_points))
