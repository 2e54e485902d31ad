CREATE TABLE core.reviews (
  statement_id VARCHAR PRIMARY KEY,
  quote VARCHAR NOT NULL,
  verdict VARCHAR NOT NULL CHECK (verdict IN ('confirmed', 'rejected')),
  reason VARCHAR,
  reviewed_by VARCHAR NOT NULL,
  reviewed_on DATE NOT NULL
);
COMMENT ON TABLE core.reviews IS 'What people said who looked at a claim or mention: confirmed or rejected as it was read';
COMMENT ON COLUMN core.reviews.statement_id IS 'Id of the claim or mention (which may not be in this warehouse)';
COMMENT ON COLUMN core.reviews.quote IS 'Quote of the row as the person saw it; the run complains once another stands there';
COMMENT ON COLUMN core.reviews.verdict IS 'confirmed: it says what the row says; rejected: it does not';
COMMENT ON COLUMN core.reviews.reason IS 'Why';
COMMENT ON COLUMN core.reviews.reviewed_by IS 'Who looked';
COMMENT ON COLUMN core.reviews.reviewed_on IS 'Day of the review';
