CREATE TABLE core.concepts (
  concept_id VARCHAR PRIMARY KEY,
  -- include: term
);
COMMENT ON TABLE core.concepts IS 'Terms used for a cluster, kept apart, with definitions';
COMMENT ON COLUMN core.concepts.concept_id IS 'Id';
