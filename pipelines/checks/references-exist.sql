-- each place, measure, unit, sector, concept and stage that a row names exists
SELECT id AS subject, 'unknown ' || kind || ': ' || name AS cause
FROM (
  SELECT claim_id AS id, 'place' AS kind, place_id AS name FROM core.claims ANTI JOIN core.places USING (place_id)
  UNION ALL SELECT claim_id, 'measure', measure_id FROM core.claims ANTI JOIN core.measures USING (measure_id)
  UNION ALL SELECT claim_id, 'unit', unit FROM core.claims ANTI JOIN core.units ON unit_id = unit
  UNION ALL SELECT claim_id, 'sector', sector_id FROM core.claims ANTI JOIN core.sectors USING (sector_id)
  UNION ALL SELECT claim_id, 'concept', concept_id FROM core.claims ANTI JOIN core.concepts USING (concept_id)
  UNION ALL SELECT mention_id, 'place', place_id FROM core.mentions ANTI JOIN core.places USING (place_id)
  UNION ALL SELECT mention_id, 'stage', stage_id FROM core.mentions ANTI JOIN core.stages USING (stage_id)
)
WHERE name IS NOT NULL
