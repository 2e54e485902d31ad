CREATE TABLE core.products (
  product_id VARCHAR PRIMARY KEY,
  name_fa VARCHAR NOT NULL,
  name_en VARCHAR NOT NULL,
  aliases_fa VARCHAR,
  aliases_en VARCHAR,
  sector_id VARCHAR REFERENCES core.sectors (sector_id),
  isic_class VARCHAR,
  isic_class_also VARCHAR,
  reason VARCHAR
);
COMMENT ON TABLE core.products IS 'Crosswalk from products to ISIC Rev.4';
COMMENT ON COLUMN core.products.product_id IS 'Id of the product';
COMMENT ON COLUMN core.products.name_fa IS 'Name in Persian';
COMMENT ON COLUMN core.products.name_en IS 'Name in English';
COMMENT ON COLUMN core.products.aliases_fa IS 'Other Persian words for it, parted by |';
COMMENT ON COLUMN core.products.aliases_en IS 'Other English words for it, parted by |';
COMMENT ON COLUMN core.products.sector_id IS 'ISIC Rev.4 division';
COMMENT ON COLUMN core.products.isic_class IS 'ISIC Rev.4 class';
COMMENT ON COLUMN core.products.isic_class_also IS 'Another class that would be defensible';
COMMENT ON COLUMN core.products.reason IS 'Why this class';
