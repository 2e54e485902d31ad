CREATE TABLE core.indicators (
  indicator_id VARCHAR PRIMARY KEY,
  name_fa VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  definition_fa VARCHAR,
  definition_en VARCHAR,
  unit VARCHAR NOT NULL REFERENCES core.units (unit_id),
  sort_order INTEGER NOT NULL
);
COMMENT ON TABLE core.indicators IS 'What official tables measure';
COMMENT ON COLUMN core.indicators.indicator_id IS 'Id';
COMMENT ON COLUMN core.indicators.name_fa IS 'Name in Persian';
COMMENT ON COLUMN core.indicators.name_en IS 'Name in English';
COMMENT ON COLUMN core.indicators.definition_fa IS 'Definition in Persian';
COMMENT ON COLUMN core.indicators.definition_en IS 'Definition in English';
COMMENT ON COLUMN core.indicators.unit IS 'Unit';
COMMENT ON COLUMN core.indicators.sort_order IS 'Order of the reference table';
