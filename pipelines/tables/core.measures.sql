CREATE TABLE core.measures (
  measure_id VARCHAR PRIMARY KEY,
  is_charted BOOLEAN NOT NULL DEFAULT true,
  -- include: term
);
COMMENT ON TABLE core.measures IS 'What is counted, with definitions';
COMMENT ON COLUMN core.measures.measure_id IS 'Id';
COMMENT ON COLUMN core.measures.is_charted IS 'False where its claims count unlike things, or what they count is not known: they make no series and no chart';
