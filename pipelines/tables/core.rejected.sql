CREATE TABLE core.rejected (
  rejected_id VARCHAR PRIMARY KEY,
  document_id VARCHAR NOT NULL REFERENCES core.documents (document_id),
  quote VARCHAR NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  CHECK (quote_start >= 0 AND quote_start < quote_end)
);
COMMENT ON TABLE core.rejected IS 'Numbers in texts that are no claims, each with the rule that says so';
COMMENT ON COLUMN core.rejected.rejected_id IS 'r and 16 hexadecimal digits: hash of document, quote and its occurrence';
COMMENT ON COLUMN core.rejected.document_id IS 'The text';
COMMENT ON COLUMN core.rejected.quote IS 'The number as written';
COMMENT ON COLUMN core.rejected.quote_start IS 'Where it begins: Unicode code points, 0-based';
COMMENT ON COLUMN core.rejected.quote_end IS 'Where it ends, exclusive';
COMMENT ON COLUMN core.rejected.rule IS 'What the number is instead';
