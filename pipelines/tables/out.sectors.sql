CREATE VIEW out.sectors AS
SELECT
  sector.sector_id,
  sector.section_id,
  sector.title_fa,
  sector.title_en,
  sector.sort_order,
  (SELECT count(*) FROM core.claims AS claim WHERE claim.sector_id = sector.sector_id AND claim.is_trusted)::INTEGER AS claims,
  (SELECT count(*) FROM core.mentions AS mention WHERE mention.sector_id = sector.sector_id AND mention.is_trusted)::INTEGER AS mentions,
  (SELECT count(*) FROM out.clusters AS cluster WHERE cluster.sector_id = sector.sector_id AND cluster.is_named)::INTEGER AS clusters,
  (SELECT count(DISTINCT cluster.place_id) FROM out.clusters AS cluster
    WHERE cluster.is_named AND cluster.sector_id = sector.sector_id AND cluster.place_id <> 'IR')::INTEGER AS provinces
FROM core.sectors AS sector
WHERE sector.kind = 'division';
COMMENT ON VIEW out.sectors IS 'ISIC Rev.4 divisions, with the clusters in each';
COMMENT ON COLUMN out.sectors.sector_id IS 'ISIC Rev.4 division';
COMMENT ON COLUMN out.sectors.claims IS 'How many trusted claims are for this sector';
COMMENT ON COLUMN out.sectors.mentions IS 'How many trusted namings of clusters';
COMMENT ON COLUMN out.sectors.clusters IS 'How many known clusters some text names';
COMMENT ON COLUMN out.sectors.provinces IS 'In how many provinces';
