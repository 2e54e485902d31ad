-- each break is of an indicator and a place that exist
SELECT break_id AS subject, 'unknown indicator: ' || indicator_id AS cause
FROM core.breaks AS broken
WHERE NOT EXISTS (SELECT 1 FROM core.indicators AS indicator WHERE indicator.indicator_id LIKE replace(broken.indicator_id, '*', '%'))
UNION ALL
SELECT break_id, 'unknown place: ' || place_id
FROM core.breaks
WHERE place_id <> '*' AND place_id NOT IN (SELECT place_id FROM core.places)
