CREATE TABLE core.place_names (
  place_id VARCHAR NOT NULL REFERENCES core.places (place_id),
  name VARCHAR NOT NULL,
  language VARCHAR NOT NULL CHECK (language IN ('fa', 'en')),
  kind VARCHAR NOT NULL,
  reason VARCHAR,
  PRIMARY KEY (place_id, name, language)
);
COMMENT ON TABLE core.place_names IS 'Spellings of places as met';
COMMENT ON COLUMN core.place_names.place_id IS 'The place';
COMMENT ON COLUMN core.place_names.name IS 'The spelling';
COMMENT ON COLUMN core.place_names.language IS 'fa or en';
COMMENT ON COLUMN core.place_names.kind IS 'name, spelling, adjective or former';
COMMENT ON COLUMN core.place_names.reason IS 'Why it means this place';
