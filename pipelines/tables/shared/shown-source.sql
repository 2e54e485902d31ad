-- The text of a claim or mention and its publisher.
  document.title,
  document.url,
  document.url_basis,
  document.published,
  document.published_basis,
  document.published_confidence,
  document.source_id,
  source.name_fa AS source_fa,
  source.name_en AS source_en
COMMENT ON COLUMN {table}.source_fa IS 'Publisher, in Persian';
COMMENT ON COLUMN {table}.source_en IS 'Publisher, in English';
