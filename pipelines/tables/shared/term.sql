-- Names and definitions of what we tell apart, in the order of its table.
  name_fa VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  definition_fa VARCHAR,
  definition_en VARCHAR,
  not_to_confuse_fa VARCHAR,
  not_to_confuse_en VARCHAR,
  sort_order INTEGER NOT NULL
COMMENT ON COLUMN {table}.name_fa IS 'Name in Persian';
COMMENT ON COLUMN {table}.name_en IS 'Name in English';
COMMENT ON COLUMN {table}.definition_fa IS 'Definition in Persian';
COMMENT ON COLUMN {table}.definition_en IS 'Definition in English';
COMMENT ON COLUMN {table}.not_to_confuse_fa IS 'What it must not be confused with, in Persian';
COMMENT ON COLUMN {table}.not_to_confuse_en IS 'What it must not be confused with, in English';
COMMENT ON COLUMN {table}.sort_order IS 'Order of the reference table, which is the order of pages';
