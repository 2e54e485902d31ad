-- What core.claims and core.mentions share from modality on: how sure, when, who says it, and where in the text.
  modality VARCHAR NOT NULL CHECK (modality IN ('fact', 'plan', 'forecast', 'hope')),
  as_of VARCHAR,
  valid_from DATE,
  valid_to DATE,
  said_from DATE,
  said_to DATE,
  date_basis VARCHAR CHECK (date_basis IN ('text', 'published', 'published_about', 'premises')),
  speaker VARCHAR,
  speaker_post VARCHAR,
  voice VARCHAR NOT NULL,
  office VARCHAR NOT NULL,
  quote VARCHAR NOT NULL,
  quote_start INTEGER NOT NULL,
  quote_end INTEGER NOT NULL,
  sentence_start INTEGER NOT NULL,
  sentence_end INTEGER NOT NULL,
  rule VARCHAR NOT NULL,
  certainty VARCHAR NOT NULL CHECK (certainty IN ('sure', 'unsure')),
  certainty_reasons VARCHAR,
  is_trusted BOOLEAN NOT NULL,
  known_at DATE,
  CHECK (valid_from <= valid_to),
  CHECK (said_from <= said_to),
  CHECK (quote_start >= 0 AND quote_start < quote_end),
  CHECK (sentence_start <= quote_start AND quote_end <= sentence_end),
  CHECK ((place_id IS NULL) = (place_basis IS NULL)),
  CHECK ((certainty = 'sure') = (certainty_reasons IS NULL))
COMMENT ON COLUMN {table}.modality IS 'fact, plan, forecast or hope';
COMMENT ON COLUMN {table}.as_of IS 'When it is true, Jalali as read: a day, month or year, or two with a slash between; null where the text gives no ground';
COMMENT ON COLUMN {table}.valid_from IS 'First day of that time (Gregorian)';
COMMENT ON COLUMN {table}.valid_to IS 'Last day of that time (Gregorian, inclusive); of a fact at most the day on which we read it';
COMMENT ON COLUMN {table}.said_from IS 'First day on which it can have been said: the text''s interval of publication';
COMMENT ON COLUMN {table}.said_to IS 'Last day on which it can have been said';
COMMENT ON COLUMN {table}.date_basis IS 'Ground of valid_*: text, published, published_about (publication inferred), premises (from document_dates); null where there is none';
COMMENT ON COLUMN {table}.speaker IS 'Who says it, as written; null for the text''s own voice';
COMMENT ON COLUMN {table}.speaker_post IS 'Post of the speaker, as written';
COMMENT ON COLUMN {table}.voice IS 'Who speaks, as independent voices are counted: the speaker as first written, else the post or office, else the publisher of the earliest of the texts that repeat each other; two texts of one voice are not independent';
COMMENT ON COLUMN {table}.office IS 'The office that speaks: that of the speaker''s post, folded, which another text may have named; else the voice itself';
COMMENT ON COLUMN {table}.quote IS 'Shortest exact substring of the text that says it: number and term, or the name of the cluster';
COMMENT ON COLUMN {table}.quote_start IS 'Where the quote begins: Unicode code points, 0-based';
COMMENT ON COLUMN {table}.quote_end IS 'Where it ends, exclusive';
COMMENT ON COLUMN {table}.sentence_start IS 'Where its sentence begins';
COMMENT ON COLUMN {table}.sentence_end IS 'Where its sentence ends, exclusive';
COMMENT ON COLUMN {table}.rule IS 'Rule of the reader that made the row; see docs/method.md';
COMMENT ON COLUMN {table}.certainty IS 'What the reader thinks of its own reading: sure or unsure; the grade of the evidence is another thing';
COMMENT ON COLUMN {table}.certainty_reasons IS 'What it is unsure of and why, such as place: margin, parted by |; null where it is sure';
COMMENT ON COLUMN {table}.is_trusted IS 'True where the reader is sure and no person rejected the row, or a person confirmed it: only such rows make series, headlines, maps, ratios and relations';
COMMENT ON COLUMN {table}.known_at IS 'Day on which we learnt it: when the text was retrieved; null where that is not known';
