CREATE VIEW out.claims AS
SELECT
  stated.claim_id,
  stated.document_id,
  stated.measure_id,
  measure.name_fa AS measure_fa,
  measure.name_en AS measure_en,
  stated.operator,
  stated.hedge,
  stated.value,
  stated.high,
  stated.unit,
  unit.name_fa AS unit_fa,
  unit.name_en AS unit_en,
  stated.place_id,
  place.name_fa AS place_fa,
  place.name_en AS place_en,
  stated.place_basis,
  stated.cluster_id,
  stated.cluster_name,
  cluster.name_fa AS cluster_fa,
  cluster.name_en AS cluster_en,
  stated.sector_id,
  sector.title_fa AS sector_fa,
  sector.title_en AS sector_en,
  stated.concept_id,
  concept.name_fa AS concept_fa,
  concept.name_en AS concept_en,
  stated.did,
  stated.counted,
  stated.nature,
  stated.part_of_start,
  stated.part_of_end,
  stated.is_part,
  CASE WHEN NOT stated.is_part AND stated.sector_id IS NULL AND stated.cluster_id IS NULL AND stated.cluster_name IS NULL
    THEN true ELSE false END AS is_whole,
  CASE WHEN
      -- include: identified
    THEN true ELSE false END AS is_count,
  -- include: shown-stated
  document.noun_basis,
  -- include: shown-source
FROM core.claims AS stated
-- include: shown-joins
JOIN core.measures AS measure USING (measure_id)
JOIN core.units AS unit ON unit.unit_id = stated.unit
LEFT JOIN core.concepts AS concept USING (concept_id)
LEFT JOIN core.reviews AS review ON review.statement_id = stated.claim_id;
COMMENT ON VIEW out.claims IS 'Every claim with the names of what it speaks of, its sentence and its source';
COMMENT ON COLUMN out.claims.is_whole IS 'True of a number of its place as a whole, which alone may stand as a total of it: no part of another number, of no one sector and no one cluster';
COMMENT ON COLUMN out.claims.is_count IS 'True of a trusted fact that says how many clusters are identified in its place, or in one sector of it: no part of another number, no flow of a period and of no one cluster';
COMMENT ON COLUMN out.claims.measure_fa IS 'What is counted, in Persian';
COMMENT ON COLUMN out.claims.measure_en IS 'What is counted, in English';
COMMENT ON COLUMN out.claims.unit_fa IS 'Unit, in Persian';
COMMENT ON COLUMN out.claims.unit_en IS 'Unit, in English';
COMMENT ON COLUMN out.claims.concept_fa IS 'The term at the number, in Persian';
COMMENT ON COLUMN out.claims.concept_en IS 'The term at the number, in English';
