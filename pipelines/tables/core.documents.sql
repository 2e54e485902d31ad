CREATE TABLE core.documents (
  document_id VARCHAR PRIMARY KEY,
  source_id VARCHAR NOT NULL REFERENCES core.sources (source_id),
  kind VARCHAR NOT NULL CHECK (kind IN ('original', 'brief', 'official')),
  language VARCHAR NOT NULL CHECK (language IN ('fa', 'en')),
  title VARCHAR,
  title_basis VARCHAR,
  url VARCHAR,
  url_basis VARCHAR,
  url_note VARCHAR,
  also_at VARCHAR,
  publisher VARCHAR,
  section VARCHAR,
  origin VARCHAR,
  published VARCHAR,
  published_from DATE,
  published_to DATE,
  published_time VARCHAR CHECK (regexp_full_match(published_time, '[0-2][0-9]:[0-5][0-9]')),
  published_basis VARCHAR,
  published_confidence VARCHAR,
  premises_fa VARCHAR,
  premises_en VARCHAR,
  data_as_of VARCHAR,
  retrieved DATE,
  noun_basis VARCHAR,
  source_note VARCHAR,
  known_as VARCHAR,
  restates VARCHAR,
  same_event VARCHAR,
  copy_of VARCHAR,
  voice_id VARCHAR NOT NULL,
  characters INTEGER NOT NULL CHECK (characters > 0),
  sha256 VARCHAR NOT NULL CHECK (length(sha256) = 64),
  CHECK (published_from <= published_to),
  CHECK ((published_from IS NULL) = (published_to IS NULL))
);
COMMENT ON TABLE core.documents IS 'Texts that were read: one row each';
COMMENT ON COLUMN core.documents.document_id IS 'Id of the text: name of its file without ending, or the id given with it';
COMMENT ON COLUMN core.documents.source_id IS 'Who published it';
COMMENT ON COLUMN core.documents.kind IS 'Grade of the evidence: original (as published), brief (our restatement) or official (a statistical publication)';
COMMENT ON COLUMN core.documents.language IS 'fa or en';
COMMENT ON COLUMN core.documents.title IS 'Title of the page';
COMMENT ON COLUMN core.documents.title_basis IS 'Where the title is from, unless plainly from the page: own, slug or descriptive';
COMMENT ON COLUMN core.documents.url IS 'Address; null where it is not known';
COMMENT ON COLUMN core.documents.url_basis IS 'probable where the address was inferred';
COMMENT ON COLUMN core.documents.url_note IS 'What is known of the address';
COMMENT ON COLUMN core.documents.also_at IS 'Another place that has the text';
COMMENT ON COLUMN core.documents.publisher IS 'Publisher as written with the text';
COMMENT ON COLUMN core.documents.section IS 'Desk or provincial page of the publisher';
COMMENT ON COLUMN core.documents.origin IS 'Where the publisher had it from';
COMMENT ON COLUMN core.documents.published IS 'Time of publication as given with the text: Jalali, or Gregorian where it begins with 19 or 20; a day may have its hour in Tehran';
COMMENT ON COLUMN core.documents.published_from IS 'First day on which the text can have been published (Gregorian)';
COMMENT ON COLUMN core.documents.published_to IS 'Last day on which the text can have been published (Gregorian, inclusive)';
COMMENT ON COLUMN core.documents.published_time IS 'Time of day of publication in Tehran, 14:20, where page or text gives one; it moves no interval';
COMMENT ON COLUMN core.documents.published_basis IS 'Ground for the interval of publication, or why there is none';
COMMENT ON COLUMN core.documents.published_confidence IS 'Confidence in an interval that rests on premises from outside the text; null where the text or its page gives the date';
COMMENT ON COLUMN core.documents.premises_fa IS 'Premises of that interval, in Persian';
COMMENT ON COLUMN core.documents.premises_en IS 'Premises of that interval, in English';
COMMENT ON COLUMN core.documents.data_as_of IS 'Time of the figures (Jalali), where the source gives that and no date of publication';
COMMENT ON COLUMN core.documents.retrieved IS 'Day on which we read it';
COMMENT ON COLUMN core.documents.noun_basis IS 'How the terms at the numbers were checked: source, title or unverified';
COMMENT ON COLUMN core.documents.source_note IS 'An oddity of the source';
COMMENT ON COLUMN core.documents.known_as IS 'Id under which our tables know this original, recognised by its hash';
COMMENT ON COLUMN core.documents.restates IS 'Id of the original that a brief restates (which may not be in this warehouse)';
COMMENT ON COLUMN core.documents.same_event IS 'Id of another text on the same event';
COMMENT ON COLUMN core.documents.copy_of IS 'Id of the earliest text of which this is a copy, as when many outlets print one agency; found by what they share word for word';
COMMENT ON COLUMN core.documents.voice_id IS 'Syndication group: texts with the same voice_id repeat each other, whoever speaks in them; who speaks is the voice of each statement';
COMMENT ON COLUMN core.documents.characters IS 'Length of the text in Unicode code points';
COMMENT ON COLUMN core.documents.sha256 IS 'SHA-256 of the text as stored (UTF-8)';
