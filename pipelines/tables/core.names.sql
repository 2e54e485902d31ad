CREATE TABLE core.names (
  name_fa VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  kind VARCHAR NOT NULL CHECK (
    kind IN ('person', 'post', 'post of field', 'field', 'office', 'cluster noun', 'place', 'title', 'publication')
  ),
  reason VARCHAR NOT NULL,
  sort_order INTEGER NOT NULL,
  PRIMARY KEY (kind, name_fa, name_en)
);
COMMENT ON TABLE core.names IS 'Names that texts write, in both languages: people, posts and their parts, offices, titles';
COMMENT ON COLUMN core.names.name_fa IS 'The name in Persian';
COMMENT ON COLUMN core.names.name_en IS 'The name in English; {} is where the place of an office stands';
COMMENT ON COLUMN core.names.kind IS 'What it names: a person; a post or a part of one (post of field is how a post is said before what it is for); an office; a title of a text; a publication of official figures, or a table of it without a number';
COMMENT ON COLUMN core.names.reason IS 'How we know: transliterated, translated, an office''s own name, or as a text writes it';
COMMENT ON COLUMN core.names.sort_order IS 'Order of the reference table; of equal names the first counts';
