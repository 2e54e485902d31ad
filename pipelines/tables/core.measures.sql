CREATE TABLE core.measures (
  measure_id VARCHAR PRIMARY KEY,
  -- include: term
);
COMMENT ON TABLE core.measures IS 'What is counted, with definitions';
COMMENT ON COLUMN core.measures.measure_id IS 'Id';
