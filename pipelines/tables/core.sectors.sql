CREATE TABLE core.sectors (
  sector_id VARCHAR PRIMARY KEY,
  kind VARCHAR NOT NULL CHECK (kind IN ('section', 'division')),
  section_id VARCHAR NOT NULL,
  title_fa VARCHAR NOT NULL,
  title_en VARCHAR NOT NULL,
  source VARCHAR,
  sort_order INTEGER NOT NULL
);
COMMENT ON TABLE core.sectors IS 'ISIC Rev.4 sections and divisions';
COMMENT ON COLUMN core.sectors.sector_id IS 'Section letter or two-digit division';
COMMENT ON COLUMN core.sectors.kind IS 'section or division';
COMMENT ON COLUMN core.sectors.section_id IS 'Section it belongs to (a section names itself)';
COMMENT ON COLUMN core.sectors.title_fa IS 'Title in Persian';
COMMENT ON COLUMN core.sectors.title_en IS 'Title in English';
COMMENT ON COLUMN core.sectors.source IS 'Where the titles are from';
COMMENT ON COLUMN core.sectors.sort_order IS 'Order of the classification';
