CREATE TABLE core.units (
  unit_id VARCHAR PRIMARY KEY,
  -- include: term
);
COMMENT ON TABLE core.units IS 'Units of values, with definitions';
COMMENT ON COLUMN core.units.unit_id IS 'Id';
