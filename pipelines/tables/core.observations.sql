CREATE TABLE core.observations (
  observation_id VARCHAR PRIMARY KEY,
  indicator_id VARCHAR NOT NULL REFERENCES core.indicators (indicator_id),
  place_id VARCHAR NOT NULL REFERENCES core.places (place_id),
  sector_id VARCHAR REFERENCES core.sectors (sector_id),
  period VARCHAR NOT NULL,
  period_from DATE NOT NULL,
  period_to DATE NOT NULL,
  value DOUBLE,
  unit VARCHAR NOT NULL REFERENCES core.units (unit_id),
  status VARCHAR NOT NULL,
  source_id VARCHAR NOT NULL REFERENCES core.sources (source_id),
  publication VARCHAR NOT NULL,
  table_code VARCHAR,
  edition VARCHAR,
  note VARCHAR,
  CHECK (period_from <= period_to)
);
COMMENT ON TABLE core.observations IS 'Cells of official tables: one row each';
COMMENT ON COLUMN core.observations.observation_id IS 'o and 16 hexadecimal digits: hash of indicator, place, sector, period and edition';
COMMENT ON COLUMN core.observations.indicator_id IS 'What is measured';
COMMENT ON COLUMN core.observations.place_id IS 'IR or a province';
COMMENT ON COLUMN core.observations.sector_id IS 'ISIC Rev.4 section or division, where the cell is for one';
COMMENT ON COLUMN core.observations.period IS 'Jalali year, or month, as printed';
COMMENT ON COLUMN core.observations.period_from IS 'First day of the period (Gregorian)';
COMMENT ON COLUMN core.observations.period_to IS 'Last day of the period (Gregorian, inclusive)';
COMMENT ON COLUMN core.observations.value IS 'Value; null where the publisher prints a symbol, see status';
COMMENT ON COLUMN core.observations.unit IS 'Unit';
COMMENT ON COLUMN core.observations.status IS 'Status in SDMX CL_OBS_STATUS: A normal, P provisional, E estimated, M missing …; never a number in disguise';
COMMENT ON COLUMN core.observations.source_id IS 'Publisher';
COMMENT ON COLUMN core.observations.publication IS 'Title of the publication';
COMMENT ON COLUMN core.observations.table_code IS 'Number or title of the table in it';
COMMENT ON COLUMN core.observations.edition IS 'Edition';
COMMENT ON COLUMN core.observations.note IS 'Footnote, or what a reader should know';
