CREATE TABLE core.source_addresses (
  source_id VARCHAR NOT NULL REFERENCES core.sources (source_id),
  kind VARCHAR NOT NULL CHECK (kind IN ('feed', 'sitemap', 'robots', 'listing', 'list')),
  address VARCHAR NOT NULL,
  tried DATE,
  PRIMARY KEY (source_id, kind, address)
);
COMMENT ON TABLE core.source_addresses IS 'Where the articles of a source are looked for when it is fetched';
COMMENT ON COLUMN core.source_addresses.source_id IS 'The publisher';
COMMENT ON COLUMN core.source_addresses.kind IS 'feed, sitemap, robots (the sitemaps that robots.txt names), listing, or list (one page that is known)';
COMMENT ON COLUMN core.source_addresses.address IS 'What is asked; {page} counts from 1';
COMMENT ON COLUMN core.source_addresses.tried IS 'Day on which it was last seen to work; null where it was never tried against the live site';
