CREATE TABLE core.breaks (
  break_id VARCHAR PRIMARY KEY,
  kind VARCHAR NOT NULL CHECK (kind IN ('territory', 'frame', 'edition')),
  indicator_id VARCHAR NOT NULL,
  place_id VARCHAR NOT NULL,
  last_period VARCHAR,
  first_period VARCHAR NOT NULL,
  changed_from DATE NOT NULL,
  changed_to DATE NOT NULL,
  size DOUBLE,
  reason_fa VARCHAR NOT NULL,
  reason_en VARCHAR NOT NULL,
  source VARCHAR NOT NULL,
  CHECK (changed_from <= changed_to)
);
COMMENT ON TABLE core.breaks IS 'Where territory, frame or edition of official figures changed: no line and no growth crosses one';
COMMENT ON COLUMN core.breaks.break_id IS 'Lower-case id, assigned once in data/statistics/structure/breaks.csv';
COMMENT ON COLUMN core.breaks.kind IS 'territory, frame (what is counted) or edition (another estimate of the same)';
COMMENT ON COLUMN core.breaks.indicator_id IS 'Indicator; the beginning of several and a star; a star alone for all';
COMMENT ON COLUMN core.breaks.place_id IS 'Place whose figures it breaks; a star for all';
COMMENT ON COLUMN core.breaks.last_period IS 'Last period of the old state; null where there was none';
COMMENT ON COLUMN core.breaks.first_period IS 'First period of the new state';
COMMENT ON COLUMN core.breaks.changed_from IS 'First day on which the change can have come';
COMMENT ON COLUMN core.breaks.changed_to IS 'Last day on which the change can have come';
COMMENT ON COLUMN core.breaks.size IS 'People who came (or went, below zero), where that is known';
COMMENT ON COLUMN core.breaks.reason_fa IS 'Why, in Persian';
COMMENT ON COLUMN core.breaks.reason_en IS 'Why, in English';
COMMENT ON COLUMN core.breaks.source IS 'Publication that shows it';
