CREATE TABLE core.series (
  series_id VARCHAR PRIMARY KEY,
  measure_id VARCHAR NOT NULL REFERENCES core.measures (measure_id),
  unit VARCHAR NOT NULL REFERENCES core.units (unit_id),
  place_id VARCHAR REFERENCES core.places (place_id),
  sector_id VARCHAR REFERENCES core.sectors (sector_id),
  cluster_id VARCHAR REFERENCES core.clusters (cluster_id),
  cluster_name VARCHAR,
  concept_id VARCHAR REFERENCES core.concepts (concept_id),
  nature VARCHAR NOT NULL,
  modality VARCHAR NOT NULL,
  points INTEGER NOT NULL,
  dated_points INTEGER NOT NULL,
  voices INTEGER NOT NULL,
  is_line BOOLEAN NOT NULL
);
COMMENT ON TABLE core.series IS 'Claims that share measure, unit, place, sector, cluster, concept, nature and modality';
COMMENT ON COLUMN core.series.series_id IS 's and 16 hexadecimal digits: hash of the shared columns';
COMMENT ON COLUMN core.series.measure_id IS 'What is counted';
COMMENT ON COLUMN core.series.unit IS 'Unit';
COMMENT ON COLUMN core.series.place_id IS 'Place';
COMMENT ON COLUMN core.series.sector_id IS 'Sector';
COMMENT ON COLUMN core.series.cluster_id IS 'Cluster, where known';
COMMENT ON COLUMN core.series.cluster_name IS 'Cluster as written, where it is not known';
COMMENT ON COLUMN core.series.concept_id IS 'The noun at the number';
COMMENT ON COLUMN core.series.nature IS 'stock, flow or cumulative';
COMMENT ON COLUMN core.series.modality IS 'fact, plan, forecast or hope';
COMMENT ON COLUMN core.series.points IS 'How many claims';
COMMENT ON COLUMN core.series.dated_points IS 'How many of them are dated';
COMMENT ON COLUMN core.series.voices IS 'How many voices (texts that do not repeat each other)';
COMMENT ON COLUMN core.series.is_line IS 'Whether any two points may be joined by a line';
