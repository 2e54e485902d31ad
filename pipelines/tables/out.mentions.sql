CREATE VIEW out.mentions AS
SELECT
  stated.mention_id,
  stated.document_id,
  stated.cluster_id,
  stated.cluster_name,
  cluster.name_fa AS cluster_fa,
  cluster.name_en AS cluster_en,
  stated.town,
  stated.place_id,
  place.name_fa AS place_fa,
  place.name_en AS place_en,
  stated.place_basis,
  stated.sector_id,
  sector.title_fa AS sector_fa,
  sector.title_en AS sector_en,
  stated.stage_id,
  stage.name_fa AS stage_fa,
  stage.name_en AS stage_en,
  -- include: shown-stated
  -- include: shown-source
FROM core.mentions AS stated
-- include: shown-joins
LEFT JOIN core.stages AS stage USING (stage_id)
LEFT JOIN core.reviews AS review ON review.statement_id = stated.mention_id;
COMMENT ON VIEW out.mentions IS 'Every naming of a cluster with its stage, names, sentence and source';
COMMENT ON COLUMN out.mentions.stage_fa IS 'Stage or award, in Persian';
COMMENT ON COLUMN out.mentions.stage_en IS 'Stage or award, in English';
