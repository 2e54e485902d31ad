CREATE VIEW out.clusters AS
SELECT
  cluster.cluster_id,
  cluster.name_fa,
  cluster.name_en,
  cluster.place_id,
  place.name_fa AS place_fa,
  place.name_en AS place_en,
  cluster.town_fa,
  cluster.sector_id,
  sector.title_fa AS sector_fa,
  sector.title_en AS sector_en,
  cluster.product_id,
  product.name_fa AS product_fa,
  product.name_en AS product_en,
  cluster.perhaps_same_as,
  cluster.sort_order,
  (SELECT count(*) FROM core.mentions AS mention WHERE mention.cluster_id = cluster.cluster_id AND mention.is_trusted)::INTEGER AS mentions,
  (SELECT count(*) FROM core.claims AS claim WHERE claim.cluster_id = cluster.cluster_id AND claim.is_trusted)::INTEGER AS claims,
  EXISTS (
    SELECT 1 FROM core.mentions AS mention WHERE mention.cluster_id = cluster.cluster_id AND mention.is_trusted
    UNION ALL SELECT 1 FROM core.claims AS claim WHERE claim.cluster_id = cluster.cluster_id AND claim.is_trusted
  ) AS is_named,
  (SELECT count(DISTINCT mention.voice) FROM core.mentions AS mention
    WHERE mention.cluster_id = cluster.cluster_id AND mention.is_trusted)::INTEGER AS voices,
  (SELECT min(mention.said_from) FROM core.mentions AS mention WHERE mention.cluster_id = cluster.cluster_id AND mention.is_trusted) AS first_said,
  (SELECT max(mention.said_to) FROM core.mentions AS mention WHERE mention.cluster_id = cluster.cluster_id AND mention.is_trusted) AS last_said,
  (SELECT arg_max(told.stage_id, (told.is_dated, told.until, told.since, told.sort_order, told.mention_id)) FROM (
    SELECT
      mention.stage_id, mention.mention_id, stage.sort_order,
      mention.valid_from IS NOT NULL AND mention.valid_to IS NOT NULL AS has_valid,
      mention.said_from IS NOT NULL AND mention.said_to IS NOT NULL AS has_said,
      CASE WHEN has_valid THEN mention.valid_from WHEN has_said THEN mention.said_from ELSE DATE '0001-01-01' END AS since,
      CASE WHEN has_valid THEN mention.valid_to WHEN has_said THEN mention.said_to ELSE DATE '0001-01-01' END AS until,
      -- DATED_WITHIN_DAYS of src/series/interval.ts
      (has_valid OR has_said) AND date_diff('day', since, until) < 366 AS is_dated
    FROM core.mentions AS mention JOIN core.stages AS stage USING (stage_id)
    WHERE mention.cluster_id = cluster.cluster_id AND mention.is_trusted AND mention.modality = 'fact'
      AND mention.stage_id NOT IN ('award', 'successful')) AS told) AS last_stage_id,
  EXISTS (SELECT 1 FROM core.mentions AS mention WHERE mention.cluster_id = cluster.cluster_id AND mention.is_trusted AND mention.stage_id = 'award') AS has_award
FROM core.clusters AS cluster
JOIN core.places AS place ON place.place_id = cluster.place_id
LEFT JOIN core.sectors AS sector ON sector.sector_id = cluster.sector_id
LEFT JOIN core.products AS product ON product.product_id = cluster.product_id;
COMMENT ON VIEW out.clusters IS 'Clusters of our registry, with what was last said of their stage; those that some text names are marked';
COMMENT ON COLUMN out.clusters.place_fa IS 'Province, in Persian';
COMMENT ON COLUMN out.clusters.place_en IS 'Province, in English';
COMMENT ON COLUMN out.clusters.sector_fa IS 'Sector, in Persian';
COMMENT ON COLUMN out.clusters.sector_en IS 'Sector, in English';
COMMENT ON COLUMN out.clusters.product_fa IS 'Main product, in Persian';
COMMENT ON COLUMN out.clusters.product_en IS 'Main product, in English';
COMMENT ON COLUMN out.clusters.mentions IS 'How many trusted namings';
COMMENT ON COLUMN out.clusters.claims IS 'How many trusted numbers belong to it';
COMMENT ON COLUMN out.clusters.is_named IS 'True where some text names it, in a naming or beside a number: only such clusters are counted as named in texts';
COMMENT ON COLUMN out.clusters.voices IS 'By how many independent voices it is named';
COMMENT ON COLUMN out.clusters.first_said IS 'First day on which it can have been named';
COMMENT ON COLUMN out.clusters.last_said IS 'Last day on which it can have been named';
COMMENT ON COLUMN out.clusters.last_stage_id IS 'Stage last stated as a fact: what is dated to a year or less by its last day, then what may lie within years, then what nothing dates; of one time the furthest along the programme; awards and praise are no stage';
COMMENT ON COLUMN out.clusters.has_award IS 'True where a text names an award';
