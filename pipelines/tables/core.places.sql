CREATE TABLE core.places (
  place_id VARCHAR PRIMARY KEY,
  kind VARCHAR NOT NULL CHECK (kind IN ('country', 'province', 'town', 'county', 'village', 'region')),
  name_fa VARCHAR NOT NULL,
  name_en VARCHAR,
  parent_id VARCHAR REFERENCES core.places (place_id),
  province_id VARCHAR,
  county_fa VARCHAR,
  sci_code VARCHAR,
  iso_code_before_2020 VARCHAR,
  capital_fa VARCHAR,
  capital_en VARCHAR,
  lat DOUBLE CHECK (lat BETWEEN 20 AND 45),
  lon DOUBLE CHECK (lon BETWEEN 40 AND 70),
  has_good_coordinate BOOLEAN,
  source VARCHAR,
  reason VARCHAR,
  sort_order INTEGER NOT NULL,
  CHECK ((kind = 'country') = (parent_id IS NULL))
);
COMMENT ON TABLE core.places IS 'The country, its 31 provinces, towns and villages';
COMMENT ON COLUMN core.places.place_id IS 'IR; a province''s ISO 3166-2:IR code of 2020 (IR-07 is Fars); an id of our own for towns';
COMMENT ON COLUMN core.places.kind IS 'country, province, town, county, village or region';
COMMENT ON COLUMN core.places.name_fa IS 'Name in Persian';
COMMENT ON COLUMN core.places.name_en IS 'Name in English; null for towns where none is at hand';
COMMENT ON COLUMN core.places.parent_id IS 'The place it lies in: a province for a town, IR for a province';
COMMENT ON COLUMN core.places.province_id IS 'The province it is or lies in; null for the country';
COMMENT ON COLUMN core.places.county_fa IS 'County (شهرستان) in Persian';
COMMENT ON COLUMN core.places.sci_code IS 'Code of the Statistical Centre of Iran';
COMMENT ON COLUMN core.places.iso_code_before_2020 IS 'ISO 3166-2:IR code before the renumbering of November 2020';
COMMENT ON COLUMN core.places.capital_fa IS 'Capital of the province, in Persian';
COMMENT ON COLUMN core.places.capital_en IS 'Capital of the province, in English';
COMMENT ON COLUMN core.places.lat IS 'Latitude, degrees north (of the capital, for a province)';
COMMENT ON COLUMN core.places.lon IS 'Longitude, degrees east (of the capital, for a province)';
COMMENT ON COLUMN core.places.has_good_coordinate IS 'Whether the coordinate lies in the place''s own province';
COMMENT ON COLUMN core.places.source IS 'Where the row is from';
COMMENT ON COLUMN core.places.reason IS 'Why it is here or as it is';
COMMENT ON COLUMN core.places.sort_order IS 'Rank of the Persian name in Persian alphabetical order';
