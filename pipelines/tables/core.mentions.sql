CREATE TABLE core.mentions (
  mention_id VARCHAR PRIMARY KEY,
  document_id VARCHAR NOT NULL REFERENCES core.documents (document_id),
  cluster_name VARCHAR NOT NULL,
  cluster_id VARCHAR REFERENCES core.clusters (cluster_id),
  town VARCHAR,
  place_id VARCHAR REFERENCES core.places (place_id),
  place_basis VARCHAR CHECK (place_basis IN ('text', 'gazetteer', 'context')),
  sector_id VARCHAR REFERENCES core.sectors (sector_id),
  stage_id VARCHAR REFERENCES core.stages (stage_id),
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
  CHECK (valid_from <= valid_to),
  CHECK (said_from <= said_to),
  CHECK (quote_start >= 0 AND quote_start < quote_end),
  CHECK (sentence_start <= quote_start AND quote_end <= sentence_end),
  CHECK ((place_id IS NULL) = (place_basis IS NULL))
);
COMMENT ON TABLE core.mentions IS 'Named clusters in texts, with the stage or award that the text gives them: one row a cluster, stage and modality';
COMMENT ON COLUMN core.mentions.mention_id IS 'm and 16 hexadecimal digits: hash of document, quote, its occurrence, cluster name, place, stage and modality';
COMMENT ON COLUMN core.mentions.document_id IS 'The text that names it';
COMMENT ON COLUMN core.mentions.cluster_name IS 'Name as written, half-spaces restored, without the word خوشه';
COMMENT ON COLUMN core.mentions.cluster_id IS 'The cluster, where the name is known';
COMMENT ON COLUMN core.mentions.town IS 'Town or county in the name or beside it';
COMMENT ON COLUMN core.mentions.place_id IS 'Province, or IR';
COMMENT ON COLUMN core.mentions.place_basis IS 'text: named in the text; gazetteer: from a town; context: from the speaker''s post or office';
COMMENT ON COLUMN core.mentions.sector_id IS 'ISIC Rev.4 division';
COMMENT ON COLUMN core.mentions.stage_id IS 'Stage or award; null where it is only named';
COMMENT ON COLUMN core.mentions.modality IS 'fact, plan, forecast or hope';
COMMENT ON COLUMN core.mentions.as_of IS 'When it is true, Jalali as read: a day, month or year, or two with a slash between';
COMMENT ON COLUMN core.mentions.valid_from IS 'First day of that time (Gregorian)';
COMMENT ON COLUMN core.mentions.valid_to IS 'Last day of that time (Gregorian, inclusive)';
COMMENT ON COLUMN core.mentions.said_from IS 'First day on which it can have been said';
COMMENT ON COLUMN core.mentions.said_to IS 'Last day on which it can have been said';
COMMENT ON COLUMN core.mentions.date_basis IS 'Ground of valid_*: text, published, published_about, premises; null where there is none';
COMMENT ON COLUMN core.mentions.speaker IS 'Who says it, as written; null for the text''s own voice';
COMMENT ON COLUMN core.mentions.speaker_post IS 'Post of the speaker, as written';
COMMENT ON COLUMN core.mentions.quote IS 'Exact substring of the text that names the cluster';
COMMENT ON COLUMN core.mentions.quote_start IS 'Where the quote begins: Unicode code points, 0-based';
COMMENT ON COLUMN core.mentions.quote_end IS 'Where it ends, exclusive';
COMMENT ON COLUMN core.mentions.sentence_start IS 'Where its sentence begins';
COMMENT ON COLUMN core.mentions.sentence_end IS 'Where its sentence ends, exclusive';
COMMENT ON COLUMN core.mentions.rule IS 'Rule of the reader that made the row; see docs/method.md';
COMMENT ON COLUMN core.mentions.known_at IS 'Day on which we learnt it';
