CREATE TABLE core.concepts (
  concept_id VARCHAR PRIMARY KEY,
  name_fa VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  definition_fa VARCHAR,
  definition_en VARCHAR,
  not_to_confuse_fa VARCHAR,
  not_to_confuse_en VARCHAR,
  sort_order INTEGER NOT NULL
);
COMMENT ON TABLE core.concepts IS 'Nouns used for a cluster, kept apart, with definitions';
COMMENT ON COLUMN core.concepts.concept_id IS 'Id';
COMMENT ON COLUMN core.concepts.name_fa IS 'Name in Persian';
COMMENT ON COLUMN core.concepts.name_en IS 'Name in English';
COMMENT ON COLUMN core.concepts.definition_fa IS 'Definition in Persian';
COMMENT ON COLUMN core.concepts.definition_en IS 'Definition in English';
COMMENT ON COLUMN core.concepts.not_to_confuse_fa IS 'What it must not be confused with, in Persian';
COMMENT ON COLUMN core.concepts.not_to_confuse_en IS 'What it must not be confused with, in English';
COMMENT ON COLUMN core.concepts.sort_order IS 'Order of the reference table, which is the order of pages';
