CREATE TABLE core.document_dates (
  document_id VARCHAR PRIMARY KEY,
  published_from DATE NOT NULL,
  published_to DATE NOT NULL,
  confidence VARCHAR NOT NULL,
  premises_fa VARCHAR NOT NULL,
  premises_en VARCHAR NOT NULL,
  decided_on DATE NOT NULL,
  CHECK (published_from <= published_to)
);
COMMENT ON TABLE core.document_dates IS 'Dates that need more than the text itself, decided by a person, with their premises';
COMMENT ON COLUMN core.document_dates.document_id IS 'The document (which may not be in this warehouse)';
COMMENT ON COLUMN core.document_dates.published_from IS 'First possible day (Gregorian)';
COMMENT ON COLUMN core.document_dates.published_to IS 'Last possible day (Gregorian, inclusive)';
COMMENT ON COLUMN core.document_dates.confidence IS 'low, medium or high';
COMMENT ON COLUMN core.document_dates.premises_fa IS 'Premises in Persian';
COMMENT ON COLUMN core.document_dates.premises_en IS 'Premises in English';
COMMENT ON COLUMN core.document_dates.decided_on IS 'Day of the decision';
