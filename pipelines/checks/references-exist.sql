-- each place, measure, unit, sector, concept and stage that a row names exists
SELECT claim_id AS subject, 'unknown ' || kind || ': ' || id AS cause
FROM (
  SELECT claim_id, 'place' AS kind, place_id AS id FROM core.claims WHERE place_id NOT IN (SELECT place_id FROM core.places)
  UNION ALL SELECT claim_id, 'measure', measure_id FROM core.claims WHERE measure_id NOT IN (SELECT measure_id FROM core.measures)
  UNION ALL SELECT claim_id, 'unit', unit FROM core.claims WHERE unit NOT IN (SELECT unit_id FROM core.units)
  UNION ALL SELECT claim_id, 'sector', sector_id FROM core.claims WHERE sector_id NOT IN (SELECT sector_id FROM core.sectors)
  UNION ALL SELECT claim_id, 'concept', concept_id FROM core.claims WHERE concept_id NOT IN (SELECT concept_id FROM core.concepts)
  UNION ALL SELECT mention_id, 'place', place_id FROM core.mentions WHERE place_id NOT IN (SELECT place_id FROM core.places)
  UNION ALL SELECT mention_id, 'stage', stage_id FROM core.mentions WHERE stage_id NOT IN (SELECT stage_id FROM core.stages)
)
