CREATE VIEW out.documents AS
SELECT
  document.*,
  source.name_fa AS source_fa,
  source.name_en AS source_en,
  CASE WHEN text.is_ours THEN text.text END AS text,
  (SELECT count(*) FROM core.claims AS claim WHERE claim.document_id = document.document_id)::INTEGER AS claims,
  (SELECT count(*) FROM core.mentions AS mention WHERE mention.document_id = document.document_id)::INTEGER AS mentions,
  (SELECT count(*) FROM core.claims AS claim WHERE claim.document_id = document.document_id AND claim.certainty = 'unsure')::INTEGER
    + (SELECT count(*) FROM core.mentions AS mention WHERE mention.document_id = document.document_id AND mention.certainty = 'unsure')::INTEGER AS unsure,
  (SELECT count(*) FROM core.rejected AS rejected WHERE rejected.document_id = document.document_id)::INTEGER AS rejected
FROM core.documents AS document
JOIN core.sources AS source USING (source_id)
JOIN core.texts AS text USING (document_id);
COMMENT ON VIEW out.documents IS 'Every text with its publisher and what was found in it';
COMMENT ON COLUMN out.documents.source_fa IS 'Publisher, in Persian';
COMMENT ON COLUMN out.documents.source_en IS 'Publisher, in English';
COMMENT ON COLUMN out.documents.text IS 'The text, where the words are ours; else null';
COMMENT ON COLUMN out.documents.claims IS 'How many claims';
COMMENT ON COLUMN out.documents.mentions IS 'How many namings of clusters';
COMMENT ON COLUMN out.documents.unsure IS 'How many of the claims and namings the reader is unsure of';
COMMENT ON COLUMN out.documents.rejected IS 'How many numbers are no claims';
