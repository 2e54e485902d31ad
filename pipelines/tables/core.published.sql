CREATE TABLE core.published (
  statement_id VARCHAR PRIMARY KEY,
  release VARCHAR NOT NULL,
  document_id VARCHAR NOT NULL,
  became VARCHAR NOT NULL CHECK (became IN ('same', 'revised', 'withdrawn')),
  successor_id VARCHAR,
  reason VARCHAR,
  CHECK ((became = 'withdrawn') = (successor_id IS NULL)),
  CHECK ((became = 'same') = (reason IS NULL))
);
COMMENT ON TABLE core.published IS 'Every id of a claim or mention that was ever published, and what became of it';
COMMENT ON COLUMN core.published.statement_id IS 'The id as it was published';
COMMENT ON COLUMN core.published.release IS 'The first release that has it';
COMMENT ON COLUMN core.published.document_id IS 'The text that it was read from';
COMMENT ON COLUMN core.published.became IS 'same: all that it says is the same; revised: it is read otherwise; withdrawn: it is no statement any more';
COMMENT ON COLUMN core.published.successor_id IS 'Id of the claim or mention that it is now (which may not be in this warehouse); null where it was withdrawn';
COMMENT ON COLUMN core.published.reason IS 'What is read otherwise, or why it was withdrawn';
