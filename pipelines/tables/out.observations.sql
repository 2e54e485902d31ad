CREATE VIEW out.observations AS
SELECT
  observation.*,
  indicator.name_fa AS indicator_fa,
  indicator.name_en AS indicator_en,
  place.name_fa AS place_fa,
  place.name_en AS place_en,
  sector.title_fa AS sector_fa,
  sector.title_en AS sector_en,
  source.name_fa AS source_fa,
  source.name_en AS source_en
FROM core.observations AS observation
JOIN core.indicators AS indicator USING (indicator_id)
JOIN core.places AS place ON place.place_id = observation.place_id
JOIN core.sources AS source USING (source_id)
LEFT JOIN core.sectors AS sector ON sector.sector_id = observation.sector_id;
COMMENT ON VIEW out.observations IS 'Official figures with names';
COMMENT ON COLUMN out.observations.indicator_fa IS 'What is measured, in Persian';
COMMENT ON COLUMN out.observations.indicator_en IS 'What is measured, in English';
COMMENT ON COLUMN out.observations.place_fa IS 'Place, in Persian';
COMMENT ON COLUMN out.observations.place_en IS 'Place, in English';
COMMENT ON COLUMN out.observations.sector_fa IS 'Sector, in Persian';
COMMENT ON COLUMN out.observations.sector_en IS 'Sector, in English';
COMMENT ON COLUMN out.observations.source_fa IS 'Publisher, in Persian';
COMMENT ON COLUMN out.observations.source_en IS 'Publisher, in English';
