CREATE VIEW out.claims AS
SELECT
  claim.claim_id,
  claim.document_id,
  claim.measure_id,
  measure.name_fa AS measure_fa,
  measure.name_en AS measure_en,
  claim.operator,
  claim.hedge,
  claim.value,
  claim.high,
  claim.unit,
  unit.name_fa AS unit_fa,
  unit.name_en AS unit_en,
  claim.place_id,
  place.name_fa AS place_fa,
  place.name_en AS place_en,
  claim.place_basis,
  claim.cluster_id,
  claim.cluster_name,
  cluster.name_fa AS cluster_fa,
  cluster.name_en AS cluster_en,
  claim.sector_id,
  sector.title_fa AS sector_fa,
  sector.title_en AS sector_en,
  claim.concept_id,
  concept.name_fa AS concept_fa,
  concept.name_en AS concept_en,
  claim.nature,
  claim.modality,
  claim.as_of,
  claim.valid_from,
  claim.valid_to,
  claim.said_from,
  claim.said_to,
  claim.date_basis,
  claim.speaker,
  claim.speaker_post,
  claim.quote,
  claim.quote_start,
  claim.quote_end,
  CASE WHEN text.is_ours THEN
    substring(text.text, claim.sentence_start + 1, claim.sentence_end - claim.sentence_start)
  END AS sentence,
  claim.rule,
  claim.known_at,
  document.kind AS grade,
  document.voice_id,
  document.noun_basis,
  document.title,
  document.url,
  document.url_basis,
  document.published,
  document.published_basis,
  document.published_confidence,
  document.source_id,
  source.name_fa AS source_fa,
  source.name_en AS source_en
FROM core.claims AS claim
JOIN core.documents AS document USING (document_id)
JOIN core.texts AS text USING (document_id)
JOIN core.sources AS source USING (source_id)
JOIN core.measures AS measure USING (measure_id)
JOIN core.units AS unit ON unit.unit_id = claim.unit
LEFT JOIN core.places AS place ON place.place_id = claim.place_id
LEFT JOIN core.clusters AS cluster ON cluster.cluster_id = claim.cluster_id
LEFT JOIN core.sectors AS sector ON sector.sector_id = claim.sector_id
LEFT JOIN core.concepts AS concept USING (concept_id);
COMMENT ON VIEW out.claims IS 'Every claim with the names of what it speaks of, its sentence and its source';
COMMENT ON COLUMN out.claims.measure_fa IS 'What is counted, in Persian';
COMMENT ON COLUMN out.claims.measure_en IS 'What is counted, in English';
COMMENT ON COLUMN out.claims.unit_fa IS 'Unit, in Persian';
COMMENT ON COLUMN out.claims.unit_en IS 'Unit, in English';
COMMENT ON COLUMN out.claims.place_fa IS 'Place, in Persian';
COMMENT ON COLUMN out.claims.place_en IS 'Place, in English';
COMMENT ON COLUMN out.claims.cluster_fa IS 'Name of the cluster, in Persian';
COMMENT ON COLUMN out.claims.cluster_en IS 'Name of the cluster, in English';
COMMENT ON COLUMN out.claims.sector_fa IS 'Sector, in Persian';
COMMENT ON COLUMN out.claims.sector_en IS 'Sector, in English';
COMMENT ON COLUMN out.claims.concept_fa IS 'The noun at the number, in Persian';
COMMENT ON COLUMN out.claims.concept_en IS 'The noun at the number, in English';
COMMENT ON COLUMN out.claims.sentence IS 'The sentence that says it, where the words are ours; else null, and the quote stands alone';
COMMENT ON COLUMN out.claims.grade IS 'Grade of the evidence: original, brief or official';
COMMENT ON COLUMN out.claims.source_fa IS 'Publisher, in Persian';
COMMENT ON COLUMN out.claims.source_en IS 'Publisher, in English';
