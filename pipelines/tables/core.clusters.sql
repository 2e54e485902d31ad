CREATE TABLE core.clusters (
  cluster_id VARCHAR PRIMARY KEY,
  name_fa VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  place_id VARCHAR NOT NULL REFERENCES core.places (place_id),
  town_fa VARCHAR,
  sector_id VARCHAR REFERENCES core.sectors (sector_id),
  product_id VARCHAR REFERENCES core.products (product_id),
  perhaps_same_as VARCHAR,
  reason VARCHAR,
  sort_order INTEGER NOT NULL
);
COMMENT ON TABLE core.clusters IS 'Named clusters with stable ids';
COMMENT ON COLUMN core.clusters.cluster_id IS 'Stable id';
COMMENT ON COLUMN core.clusters.name_fa IS 'Name in Persian';
COMMENT ON COLUMN core.clusters.name_en IS 'Name in English';
COMMENT ON COLUMN core.clusters.place_id IS 'Province, or IR where none is known';
COMMENT ON COLUMN core.clusters.town_fa IS 'Town in the name or beside it';
COMMENT ON COLUMN core.clusters.sector_id IS 'ISIC Rev.4 division';
COMMENT ON COLUMN core.clusters.product_id IS 'Main product';
COMMENT ON COLUMN core.clusters.perhaps_same_as IS 'Another cluster that may be the same; not merged';
COMMENT ON COLUMN core.clusters.reason IS 'Why this row is one cluster';
COMMENT ON COLUMN core.clusters.sort_order IS 'Rank of the Persian name in Persian alphabetical order';
