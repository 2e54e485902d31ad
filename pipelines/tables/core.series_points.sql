CREATE TABLE core.series_points (
  series_id VARCHAR NOT NULL REFERENCES core.series (series_id),
  claim_id VARCHAR NOT NULL REFERENCES core.claims (claim_id),
  position INTEGER NOT NULL CHECK (position > 0),
  segment INTEGER,
  break_before VARCHAR,
  PRIMARY KEY (series_id, claim_id)
);
COMMENT ON TABLE core.series_points IS 'The claims of each series, in order of time, with the breaks between them';
COMMENT ON COLUMN core.series_points.series_id IS 'The series';
COMMENT ON COLUMN core.series_points.claim_id IS 'The claim';
COMMENT ON COLUMN core.series_points.position IS 'Order within the series, from 1; undated ones last';
COMMENT ON COLUMN core.series_points.segment IS 'Points with the same number may be joined by a line; null stands alone';
COMMENT ON COLUMN core.series_points.break_before IS 'Why no line may lead here from the point before: undated, pooled …; null where one may';
