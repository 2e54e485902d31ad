CREATE TABLE core.texts (
  document_id VARCHAR PRIMARY KEY REFERENCES core.documents (document_id),
  text VARCHAR NOT NULL,
  is_ours BOOLEAN NOT NULL
);
COMMENT ON TABLE core.texts IS 'The texts themselves, never edited; exports and pages carry only those that are ours';
COMMENT ON COLUMN core.texts.document_id IS 'The document';
COMMENT ON COLUMN core.texts.text IS 'Raw text; offsets of quotes are Unicode code points over it';
COMMENT ON COLUMN core.texts.is_ours IS 'True where the words are ours and may be passed on (briefs); others stay on the machine that fetched them';
