CREATE TABLE core.corrections (
  table_name VARCHAR NOT NULL,
  row_key VARCHAR NOT NULL,
  column_name VARCHAR NOT NULL,
  expected_value VARCHAR,
  action VARCHAR NOT NULL CHECK (action IN ('drop', 'override', 'flag')),
  corrected_value VARCHAR,
  reason VARCHAR NOT NULL,
  reported_on DATE,
  PRIMARY KEY (table_name, row_key, column_name)
);
COMMENT ON TABLE core.corrections IS 'Corrections of published errors, each with the value we expect to find there';
COMMENT ON COLUMN core.corrections.table_name IS 'Table of the row';
COMMENT ON COLUMN core.corrections.row_key IS 'Key of the row';
COMMENT ON COLUMN core.corrections.column_name IS 'Column';
COMMENT ON COLUMN core.corrections.expected_value IS 'What stands there as published; the run complains once it no longer does';
COMMENT ON COLUMN core.corrections.action IS 'drop, override or flag';
COMMENT ON COLUMN core.corrections.corrected_value IS 'What stands there instead';
COMMENT ON COLUMN core.corrections.reason IS 'Why';
COMMENT ON COLUMN core.corrections.reported_on IS 'Day on which the publisher was told';
