CREATE TABLE core.source_days (
  source_id VARCHAR NOT NULL REFERENCES core.sources (source_id),
  day DATE NOT NULL,
  state VARCHAR NOT NULL CHECK (state IN ('complete', 'partial', 'outage', 'not tried')),
  runs INTEGER NOT NULL CHECK (runs >= 0),
  relevant INTEGER,
  stored INTEGER,
  cause VARCHAR,
  PRIMARY KEY (source_id, day),
  CHECK ((stored IS NULL) = (state IN ('outage', 'not tried')))
);
COMMENT ON TABLE core.source_days IS 'A source on a day of fetching: whether it was covered; a gap is a row of its own, not a zero';
COMMENT ON COLUMN core.source_days.source_id IS 'The publisher';
COMMENT ON COLUMN core.source_days.day IS 'Day in UTC on which the run began';
COMMENT ON COLUMN core.source_days.state IS 'complete, partial (some pages failed, or it was stopped), outage (nothing answered) or not tried (no run)';
COMMENT ON COLUMN core.source_days.runs IS 'Runs that began on that day';
COMMENT ON COLUMN core.source_days.relevant IS 'Addresses met that day that speak of clusters; null where nobody answered or asked';
COMMENT ON COLUMN core.source_days.stored IS 'Pages stored that day; null where nobody answered or asked';
COMMENT ON COLUMN core.source_days.cause IS 'Why the day is not complete, in one line';
