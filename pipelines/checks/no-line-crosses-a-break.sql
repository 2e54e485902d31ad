-- points that a line joins are dated facts of one measure, unit, place, sector, cluster and term, apart in time, in one stage
WITH joined AS (
  SELECT point.*, lag(point.claim_id) OVER steps AS before_id, lag(point.point_to) OVER steps AS before_to
  FROM core.series_points AS point
  WHERE point.segment IS NOT NULL AND point.claim_id = point.point_claim_id
  WINDOW steps AS (PARTITION BY point.series_id, point.segment ORDER BY point.position)
)
SELECT joined.claim_id AS subject, 'line crosses a break: ' || before_id || ' → ' || joined.claim_id || ' in ' || series_id AS cause
FROM joined
JOIN core.claims AS one ON one.claim_id = before_id
JOIN core.claims AS other ON other.claim_id = joined.claim_id
WHERE joined.break_before IS NOT NULL
  OR NOT joined.is_dated
  OR joined.point_from <= before_to
  OR one.measure_id = 'clusters_pooled'
  OR other.modality <> 'fact'
  OR (one.measure_id, one.unit, one.nature, one.modality) <> (other.measure_id, other.unit, other.nature, other.modality)
  OR one.concept_id IS DISTINCT FROM other.concept_id
  OR one.place_id IS DISTINCT FROM other.place_id
  OR one.sector_id IS DISTINCT FROM other.sector_id
  OR one.cluster_id IS DISTINCT FROM other.cluster_id
