-- a part of another number is marked as one, and stands in no series and no count of a whole
SELECT claim_id AS subject, 'a part that is not marked: ' || value || ' of the number at ' || part_of_start AS cause
FROM core.claims
WHERE part_of_start IS NOT NULL AND NOT is_part
UNION ALL
SELECT claim_id, 'a part in a series: ' || value || ' ' || unit || ' in ' || series_id
FROM core.series_points
JOIN core.claims USING (claim_id)
WHERE is_part
UNION ALL
SELECT claim_id, 'a part, a sector or one cluster as a whole: ' || value || ' ' || unit
FROM out.claims
WHERE is_whole AND (is_part OR part_of_start IS NOT NULL OR sector_id IS NOT NULL OR cluster_id IS NOT NULL OR cluster_name IS NOT NULL)
UNION ALL
SELECT claim_id, 'a part in the count of a place: ' || value
FROM out.cluster_counts
WHERE is_part OR sector_id IS NOT NULL
