CREATE TABLE core.series (
  series_id VARCHAR PRIMARY KEY,
  measure_id VARCHAR NOT NULL REFERENCES core.measures (measure_id),
  unit VARCHAR NOT NULL REFERENCES core.units (unit_id),
  place_id VARCHAR REFERENCES core.places (place_id),
  sector_id VARCHAR REFERENCES core.sectors (sector_id),
  cluster_id VARCHAR REFERENCES core.clusters (cluster_id),
  cluster_name VARCHAR,
  concept_id VARCHAR REFERENCES core.concepts (concept_id),
  did VARCHAR,
  counted VARCHAR,
  office VARCHAR,
  nature VARCHAR NOT NULL CHECK (nature IN ('stock', 'flow', 'cumulative')),
  modality VARCHAR NOT NULL CHECK (modality IN ('fact', 'plan', 'forecast', 'hope')),
  kind VARCHAR NOT NULL CHECK (kind IN ('line', 'marks')),
  points INTEGER NOT NULL CHECK (points > 0),
  dated_points INTEGER NOT NULL,
  claims INTEGER NOT NULL CHECK (claims >= points),
  sentence_fa VARCHAR NOT NULL,
  sentence_en VARCHAR NOT NULL,
  CHECK (kind = 'marks' OR dated_points >= 2)
);
COMMENT ON TABLE core.series IS 'Claims that share measure, what was done, unit, place, sector, cluster, concept, nature, modality and, for unspecified ‘cluster’, the office; no part of another number is in one';
COMMENT ON COLUMN core.series.series_id IS 's and 16 hexadecimal digits: hash of the shared columns';
COMMENT ON COLUMN core.series.measure_id IS 'What is counted';
COMMENT ON COLUMN core.series.unit IS 'Unit';
COMMENT ON COLUMN core.series.place_id IS 'Place';
COMMENT ON COLUMN core.series.sector_id IS 'Sector';
COMMENT ON COLUMN core.series.cluster_id IS 'Cluster, where known';
COMMENT ON COLUMN core.series.cluster_name IS 'Cluster as first written, where it is not known';
COMMENT ON COLUMN core.series.concept_id IS 'The term at the number';
COMMENT ON COLUMN core.series.did IS 'What the counted things did, where the measure alone does not say that; null where it does, and where no clause tells: such claims are marks, never a line';
COMMENT ON COLUMN core.series.counted IS 'The counted things as written, under the same condition';
COMMENT ON COLUMN core.series.office IS 'The office that counts by unspecified ‘cluster’; null under any other term';
COMMENT ON COLUMN core.series.nature IS 'stock, flow or cumulative';
COMMENT ON COLUMN core.series.modality IS 'fact, plan, forecast or hope';
COMMENT ON COLUMN core.series.kind IS 'line where at least two neighbouring points may be joined, else marks';
COMMENT ON COLUMN core.series.points IS 'How many points (repeats by one voice are one point)';
COMMENT ON COLUMN core.series.dated_points IS 'How many of them are dated within a year';
COMMENT ON COLUMN core.series.claims IS 'How many claims';
COMMENT ON COLUMN core.series.sentence_fa IS 'What the marks add up to, in Persian';
COMMENT ON COLUMN core.series.sentence_en IS 'What the marks add up to, in English';
