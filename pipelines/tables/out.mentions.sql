CREATE VIEW out.mentions AS
SELECT
  mention.mention_id,
  mention.document_id,
  mention.cluster_id,
  mention.cluster_name,
  cluster.name_fa AS cluster_fa,
  cluster.name_en AS cluster_en,
  mention.town,
  mention.place_id,
  place.name_fa AS place_fa,
  place.name_en AS place_en,
  mention.place_basis,
  mention.sector_id,
  sector.title_fa AS sector_fa,
  sector.title_en AS sector_en,
  mention.stage_id,
  stage.name_fa AS stage_fa,
  stage.name_en AS stage_en,
  mention.modality,
  mention.as_of,
  mention.valid_from,
  mention.valid_to,
  mention.said_from,
  mention.said_to,
  mention.date_basis,
  mention.speaker,
  mention.speaker_post,
  mention.quote,
  mention.quote_start,
  mention.quote_end,
  CASE WHEN text.is_ours THEN
    substring(text.text, mention.sentence_start + 1, mention.sentence_end - mention.sentence_start)
  END AS sentence,
  mention.rule,
  mention.known_at,
  document.kind AS grade,
  document.voice_id,
  document.title,
  document.url,
  document.url_basis,
  document.published,
  document.published_basis,
  document.published_confidence,
  document.source_id,
  source.name_fa AS source_fa,
  source.name_en AS source_en
FROM core.mentions AS mention
JOIN core.documents AS document USING (document_id)
JOIN core.texts AS text USING (document_id)
JOIN core.sources AS source USING (source_id)
LEFT JOIN core.places AS place ON place.place_id = mention.place_id
LEFT JOIN core.clusters AS cluster ON cluster.cluster_id = mention.cluster_id
LEFT JOIN core.sectors AS sector ON sector.sector_id = mention.sector_id
LEFT JOIN core.stages AS stage USING (stage_id);
COMMENT ON VIEW out.mentions IS 'Every naming of a cluster with its stage, names, sentence and source';
COMMENT ON COLUMN out.mentions.cluster_fa IS 'Name of the cluster, in Persian';
COMMENT ON COLUMN out.mentions.cluster_en IS 'Name of the cluster, in English';
COMMENT ON COLUMN out.mentions.place_fa IS 'Place, in Persian';
COMMENT ON COLUMN out.mentions.place_en IS 'Place, in English';
COMMENT ON COLUMN out.mentions.sector_fa IS 'Sector, in Persian';
COMMENT ON COLUMN out.mentions.sector_en IS 'Sector, in English';
COMMENT ON COLUMN out.mentions.stage_fa IS 'Stage or award, in Persian';
COMMENT ON COLUMN out.mentions.stage_en IS 'Stage or award, in English';
COMMENT ON COLUMN out.mentions.sentence IS 'The sentence that names it, where the words are ours; else null';
COMMENT ON COLUMN out.mentions.grade IS 'Grade of the evidence: original, brief or official';
COMMENT ON COLUMN out.mentions.source_fa IS 'Publisher, in Persian';
COMMENT ON COLUMN out.mentions.source_en IS 'Publisher, in English';
