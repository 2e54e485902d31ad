CREATE TABLE core.sources (
  source_id VARCHAR PRIMARY KEY,
  name_fa VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  kind VARCHAR NOT NULL,
  home VARCHAR,
  reach VARCHAR,
  licence VARCHAR,
  reason VARCHAR,
  sort_order INTEGER NOT NULL
);
COMMENT ON TABLE core.sources IS 'Publishers: one row each';
COMMENT ON COLUMN core.sources.source_id IS 'Lower-case id, assigned once in data/reference/sources.csv';
COMMENT ON COLUMN core.sources.name_fa IS 'Name in Persian';
COMMENT ON COLUMN core.sources.name_en IS 'Name in English';
COMMENT ON COLUMN core.sources.kind IS 'What kind of publisher: agency, newspaper, state body, statistical office …; unstated where no publisher is known';
COMMENT ON COLUMN core.sources.home IS 'Address of the home page';
COMMENT ON COLUMN core.sources.reach IS 'Province that it covers, by its id, where it is one; else national or international';
COMMENT ON COLUMN core.sources.licence IS 'Terms under which its texts may be used, as far as stated';
COMMENT ON COLUMN core.sources.reason IS 'Ground of the reach';
COMMENT ON COLUMN core.sources.sort_order IS 'Rank of the Persian name in Persian alphabetical order';
