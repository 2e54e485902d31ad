CREATE TABLE core.series_points (
  claim_id VARCHAR PRIMARY KEY REFERENCES core.claims (claim_id),
  series_id VARCHAR NOT NULL REFERENCES core.series (series_id),
  position INTEGER NOT NULL CHECK (position > 0),
  segment INTEGER,
  break_before VARCHAR,
  break_fa VARCHAR,
  break_en VARCHAR,
  point_claim_id VARCHAR NOT NULL REFERENCES core.claims (claim_id),
  point_from DATE,
  point_to DATE,
  clock VARCHAR NOT NULL CHECK (clock IN ('valid', 'said', 'none')),
  is_dated BOOLEAN NOT NULL,
  year INTEGER,
  CHECK (segment IS NULL OR is_dated),
  CHECK (year IS NULL OR is_dated),
  CHECK ((break_before IS NULL) = (break_fa IS NULL)),
  CHECK ((break_before IS NULL) = (break_en IS NULL))
);
COMMENT ON TABLE core.series_points IS 'The claims of each series in order of time; claims that are one voice saying one thing share a point';
COMMENT ON COLUMN core.series_points.claim_id IS 'The claim; each stands in exactly one series';
COMMENT ON COLUMN core.series_points.series_id IS 'The series';
COMMENT ON COLUMN core.series_points.position IS 'Place of the point in its series, from 1';
COMMENT ON COLUMN core.series_points.segment IS 'Points of a series with the same number may be joined by a line; null stands alone';
COMMENT ON COLUMN core.series_points.break_before IS 'Why no line leads here from the dated point before it: undated, pooled_stage, disagreement, order_unknown, frame, period, not_fact, unlike, untold';
COMMENT ON COLUMN core.series_points.break_fa IS 'That reason in Persian';
COMMENT ON COLUMN core.series_points.break_en IS 'That reason in English';
COMMENT ON COLUMN core.series_points.point_claim_id IS 'The claim that stands for the point: the highest grade, then the narrowest date';
COMMENT ON COLUMN core.series_points.point_from IS 'First day of the point (Gregorian)';
COMMENT ON COLUMN core.series_points.point_to IS 'Last day of the point (Gregorian, inclusive)';
COMMENT ON COLUMN core.series_points.clock IS 'What gave those days: valid (the time it speaks of), said (when it was said), none';
COMMENT ON COLUMN core.series_points.is_dated IS 'False where the days are unknown or wider than a year: no line touches the point';
COMMENT ON COLUMN core.series_points.year IS 'Jalali year in which the point lies wholly; null where it is not dated, or where its days lie in two years';
