CREATE TABLE core.claims (
  claim_id VARCHAR PRIMARY KEY,
  document_id VARCHAR NOT NULL REFERENCES core.documents (document_id),
  measure_id VARCHAR NOT NULL REFERENCES core.measures (measure_id),
  operator VARCHAR NOT NULL CHECK (operator IN ('=', '~', '>', '>=', '<', '<=')),
  hedge VARCHAR,
  value DOUBLE NOT NULL,
  high DOUBLE,
  unit VARCHAR NOT NULL REFERENCES core.units (unit_id),
  place_id VARCHAR REFERENCES core.places (place_id),
  place_basis VARCHAR CHECK (place_basis IN ('text', 'gazetteer', 'context')),
  cluster_name VARCHAR,
  cluster_id VARCHAR REFERENCES core.clusters (cluster_id),
  sector_id VARCHAR REFERENCES core.sectors (sector_id),
  concept_id VARCHAR REFERENCES core.concepts (concept_id),
  nature VARCHAR NOT NULL CHECK (nature IN ('stock', 'flow', 'cumulative')),
  modality VARCHAR NOT NULL CHECK (modality IN ('fact', 'plan', 'forecast', 'hope')),
  as_of VARCHAR,
  valid_from DATE,
  valid_to DATE,
  said_from DATE,
  said_to DATE,
  date_basis VARCHAR CHECK (date_basis IN ('text', 'published', 'published_about', 'premises')),
  speaker VARCHAR,
  speaker_post VARCHAR,
  quote VARCHAR NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  known_at DATE,
  CHECK (high >= value),
  CHECK (valid_from <= valid_to),
  CHECK (said_from <= said_to),
  CHECK (quote_start >= 0 AND quote_start < quote_end),
  CHECK (sentence_start <= quote_start AND quote_end <= sentence_end),
  CHECK ((place_id IS NULL) = (place_basis IS NULL))
);
COMMENT ON TABLE core.claims IS 'Countable statements: one row a number as somebody said it';
COMMENT ON COLUMN core.claims.claim_id IS 'c and 16 hexadecimal digits: hash of document, quote, its occurrence, measure, place and cluster name';
COMMENT ON COLUMN core.claims.document_id IS 'The text that says it';
COMMENT ON COLUMN core.claims.measure_id IS 'What is counted';
COMMENT ON COLUMN core.claims.operator IS 'The hedge: = plain, ~ about, > more than, >= at least, < less than, <= up to or nearly';
COMMENT ON COLUMN core.claims.hedge IS 'Words of the hedge, as written; null where none are said';
COMMENT ON COLUMN core.claims.value IS 'Number as said; the lower end of a range; per cent as 12.5';
COMMENT ON COLUMN core.claims.high IS 'Upper end of a stated range';
COMMENT ON COLUMN core.claims.unit IS 'Unit of the value';
COMMENT ON COLUMN core.claims.place_id IS 'IR or a province; null where the text names none and its context gives none';
COMMENT ON COLUMN core.claims.place_basis IS 'text: named in the text; gazetteer: from a town; context: from the speaker''s post or office';
COMMENT ON COLUMN core.claims.cluster_name IS 'Name, as written, of the one cluster that the number belongs to';
COMMENT ON COLUMN core.claims.cluster_id IS 'That cluster, where the name is known';
COMMENT ON COLUMN core.claims.sector_id IS 'ISIC Rev.4 division where the number is for one sector';
COMMENT ON COLUMN core.claims.concept_id IS 'The noun at the number: industrial_cluster, business_cluster or bare cluster';
COMMENT ON COLUMN core.claims.nature IS 'stock: how many there are; flow: how many in a period; cumulative: how many so far';
COMMENT ON COLUMN core.claims.modality IS 'fact, plan, forecast or hope';
COMMENT ON COLUMN core.claims.as_of IS 'When it is true, Jalali as read: a day, month or year, or two with a slash between; null where the text gives no ground';
COMMENT ON COLUMN core.claims.valid_from IS 'First day of that time (Gregorian)';
COMMENT ON COLUMN core.claims.valid_to IS 'Last day of that time (Gregorian, inclusive)';
COMMENT ON COLUMN core.claims.said_from IS 'First day on which it can have been said: the text''s interval of publication';
COMMENT ON COLUMN core.claims.said_to IS 'Last day on which it can have been said';
COMMENT ON COLUMN core.claims.date_basis IS 'Ground of valid_*: text, published, published_about (publication inferred), premises (from document_dates); null where there is none';
COMMENT ON COLUMN core.claims.speaker IS 'Who says it, as written; null for the text''s own voice';
COMMENT ON COLUMN core.claims.speaker_post IS 'Post of the speaker, as written';
COMMENT ON COLUMN core.claims.quote IS 'Shortest exact substring of the text that carries number and noun';
COMMENT ON COLUMN core.claims.quote_start IS 'Where the quote begins: Unicode code points, 0-based';
COMMENT ON COLUMN core.claims.quote_end IS 'Where it ends, exclusive';
COMMENT ON COLUMN core.claims.sentence_start IS 'Where its sentence begins';
COMMENT ON COLUMN core.claims.sentence_end IS 'Where its sentence ends, exclusive';
COMMENT ON COLUMN core.claims.rule IS 'Rule of the reader that made the row; see docs/method.md';
COMMENT ON COLUMN core.claims.known_at IS 'Day on which we learnt it: when the text was retrieved; null where that is not known';
