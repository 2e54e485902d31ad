CREATE TABLE core.measures (
  measure_id VARCHAR PRIMARY KEY,
  name_fa VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  definition_fa VARCHAR,
  definition_en VARCHAR,
  not_to_confuse_fa VARCHAR,
  not_to_confuse_en VARCHAR,
  sort_order INTEGER NOT NULL
);
COMMENT ON TABLE core.measures IS 'What is counted, with definitions';
COMMENT ON COLUMN core.measures.measure_id IS 'Id';
COMMENT ON COLUMN core.measures.name_fa IS 'Name in Persian';
COMMENT ON COLUMN core.measures.name_en IS 'Name in English';
COMMENT ON COLUMN core.measures.definition_fa IS 'Definition in Persian';
COMMENT ON COLUMN core.measures.definition_en IS 'Definition in English';
COMMENT ON COLUMN core.measures.not_to_confuse_fa IS 'What it must not be confused with, in Persian';
COMMENT ON COLUMN core.measures.not_to_confuse_en IS 'What it must not be confused with, in English';
COMMENT ON COLUMN core.measures.sort_order IS 'Order of the reference table, which is the order of pages';
