CREATE VIEW out.province_sectors AS
SELECT
  cluster.place_id,
  cluster.place_fa,
  cluster.place_en,
  cluster.sector_id,
  cluster.sector_fa,
  cluster.sector_en,
  cluster.last_stage_id AS stage_id,
  stage.name_fa AS stage_fa,
  stage.name_en AS stage_en,
  count(*)::INTEGER AS clusters,
  string_agg(cluster.cluster_id, '|' ORDER BY cluster.sort_order, cluster.cluster_id) AS cluster_ids
FROM out.clusters AS cluster
LEFT JOIN core.stages AS stage ON stage.stage_id = cluster.last_stage_id
WHERE cluster.is_named
GROUP BY ALL;
COMMENT ON VIEW out.province_sectors IS 'Clusters that texts name, by province, sector and the stage last stated of them; a province and sector without a row are silent, which is not zero';
COMMENT ON COLUMN out.province_sectors.place_id IS 'Province';
COMMENT ON COLUMN out.province_sectors.sector_id IS 'ISIC Rev.4 division; null where the product of the cluster is not known';
COMMENT ON COLUMN out.province_sectors.stage_id IS 'Stage last stated as a fact, as out.clusters has it; null where texts give only the name';
COMMENT ON COLUMN out.province_sectors.stage_fa IS 'That stage, in Persian';
COMMENT ON COLUMN out.province_sectors.stage_en IS 'That stage, in English';
COMMENT ON COLUMN out.province_sectors.clusters IS 'How many clusters';
COMMENT ON COLUMN out.province_sectors.cluster_ids IS 'Which ones, parted by |';
