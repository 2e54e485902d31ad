CREATE VIEW out.provinces AS
WITH stated AS (
  SELECT place_id, claim_id AS id, 'claim' AS kind, NULL AS cluster_id, document_id, voice, said_from, said_to FROM core.claims WHERE is_trusted
  UNION ALL
  SELECT place_id, mention_id, 'mention', cluster_id, document_id, voice, said_from, said_to FROM core.mentions WHERE is_trusted
)
SELECT
  place.place_id,
  place.name_fa,
  place.name_en,
  place.sci_code,
  place.iso_code_before_2020,
  place.capital_fa,
  place.capital_en,
  place.lat,
  place.lon,
  place.sort_order,
  count(stated.id) FILTER (stated.kind = 'claim')::INTEGER AS claims,
  count(stated.id) FILTER (stated.kind = 'mention')::INTEGER AS mentions,
  coverage.clusters_named AS clusters,
  count(DISTINCT stated.document_id)::INTEGER AS documents,
  count(DISTINCT stated.voice)::INTEGER AS voices,
  min(stated.said_from) AS first_said,
  max(stated.said_to) AS last_said,
  coverage.state,
  coverage.is_silent
FROM core.places AS place
JOIN out.coverage AS coverage ON coverage.place_id = place.place_id
LEFT JOIN stated ON stated.place_id = place.place_id
WHERE place.kind = 'province'
GROUP BY ALL;
COMMENT ON VIEW out.provinces IS 'The 31 provinces, with how much is said of each that is trusted; silence is counted, not read as zero';
COMMENT ON COLUMN out.provinces.place_id IS 'ISO 3166-2:IR code of 2020';
COMMENT ON COLUMN out.provinces.name_fa IS 'Name in Persian';
COMMENT ON COLUMN out.provinces.name_en IS 'Name in English';
COMMENT ON COLUMN out.provinces.lat IS 'Latitude of the capital, degrees north';
COMMENT ON COLUMN out.provinces.lon IS 'Longitude of the capital, degrees east';
COMMENT ON COLUMN out.provinces.sort_order IS 'Rank of the Persian name in Persian alphabetical order';
COMMENT ON COLUMN out.provinces.claims IS 'How many claims';
COMMENT ON COLUMN out.provinces.mentions IS 'How many namings of clusters';
COMMENT ON COLUMN out.provinces.clusters IS 'How many known clusters are named';
COMMENT ON COLUMN out.provinces.documents IS 'In how many texts';
COMMENT ON COLUMN out.provinces.voices IS 'By how many independent voices';
COMMENT ON COLUMN out.provinces.first_said IS 'First day on which something can have been said of it';
COMMENT ON COLUMN out.provinces.last_said IS 'Last day on which something can have been said of it';
COMMENT ON COLUMN out.provinces.state IS 'How far texts speak of its clusters, as out.coverage has it: counted, named, spoken_of or silent';
