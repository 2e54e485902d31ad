CREATE TABLE core.published (
  statement_id VARCHAR PRIMARY KEY,
  document_id VARCHAR NOT NULL,
  sentence_hash VARCHAR NOT NULL,
  number_at INTEGER CHECK (number_at >= 0),
  hash_before VARCHAR,
  hash_after VARCHAR,
  sentence VARCHAR CHECK (length(sentence) <= 300),
  measure_id VARCHAR,
  operator VARCHAR,
  last_value DOUBLE,
  last_high DOUBLE,
  unit VARCHAR,
  place_id VARCHAR,
  cluster_name VARCHAR,
  stage_id VARCHAR,
  first_day DATE NOT NULL,
  release VARCHAR,
  successor_id VARCHAR,
  reason VARCHAR
);
COMMENT ON TABLE core.published IS 'Every id of a claim or mention that was ever published, and what became of it: with neither successor nor reason it stands, with a reason alone it is gone';
COMMENT ON COLUMN core.published.statement_id IS 'The id as it was published';
COMMENT ON COLUMN core.published.document_id IS 'The text that it was read from';
COMMENT ON COLUMN core.published.sentence_hash IS 'Beginning of the SHA-256 of the folded sentence, without spaces';
COMMENT ON COLUMN core.published.number_at IS 'How many numbers stand before its own in the sentence; null for a mention';
COMMENT ON COLUMN core.published.hash_before IS 'The same hash of the sentence before; null at the beginning of the text';
COMMENT ON COLUMN core.published.hash_after IS 'The same hash of the sentence behind; null at the end of the text';
COMMENT ON COLUMN core.published.sentence IS 'The sentence as it stood when it was first published, at most 300 characters';
COMMENT ON COLUMN core.published.measure_id IS 'What was counted, as it was published last; null for a mention';
COMMENT ON COLUMN core.published.operator IS 'Operator of the number, as it was published last';
COMMENT ON COLUMN core.published.last_value IS 'The number, as it was published last; null for a mention';
COMMENT ON COLUMN core.published.last_high IS 'Upper end of a range, as it was published last';
COMMENT ON COLUMN core.published.unit IS 'Unit of the number, as it was published last';
COMMENT ON COLUMN core.published.place_id IS 'Place, as it was published last';
COMMENT ON COLUMN core.published.cluster_name IS 'Name of the cluster, as it was published last';
COMMENT ON COLUMN core.published.stage_id IS 'Stage or award of a mention, as it was published last';
COMMENT ON COLUMN core.published.first_day IS 'The day on which it was first published';
COMMENT ON COLUMN core.published.release IS 'The first release that has it; null where none has, or it is not known';
COMMENT ON COLUMN core.published.successor_id IS 'Id under which the statement stands now, or stood until that had a successor in turn';
COMMENT ON COLUMN core.published.reason IS 'What is otherwise in the successor, or why there is none';
