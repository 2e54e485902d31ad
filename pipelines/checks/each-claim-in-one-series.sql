-- each trusted claim of a measure that is charted stands in exactly one series, but for parts of another number; and no other claim in any
SELECT claim_id AS subject, if(is_trusted AND is_charted AND NOT is_part, 'in no series', 'in a series, though not trusted, not charted or a part') AS cause
FROM core.claims
JOIN core.measures USING (measure_id)
WHERE (is_trusted AND is_charted AND NOT is_part) <> (claim_id IN (SELECT claim_id FROM core.series_points))
