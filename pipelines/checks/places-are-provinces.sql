-- a statement is about the country or a province; a town is where a cluster is, not what a count is of
SELECT id AS subject, 'neither country nor province: ' || place_id AS cause
FROM (SELECT claim_id AS id, place_id FROM core.claims UNION ALL SELECT mention_id, place_id FROM core.mentions)
JOIN core.places USING (place_id)
WHERE kind NOT IN ('country', 'province')
