CREATE TABLE core.claims (
  claim_id VARCHAR PRIMARY KEY,
  document_id VARCHAR NOT NULL REFERENCES core.documents (document_id),
  measure_id VARCHAR NOT NULL REFERENCES core.measures (measure_id),
  operator VARCHAR NOT NULL CHECK (operator IN ('=', '~', '>', '>=', '<', '<=')),
  hedge VARCHAR,
  value DOUBLE NOT NULL,
  high DOUBLE,
  unit VARCHAR NOT NULL REFERENCES core.units (unit_id),
  -- include: place
  cluster_name VARCHAR,
  cluster_id VARCHAR REFERENCES core.clusters (cluster_id),
  sector_id VARCHAR REFERENCES core.sectors (sector_id),
  concept_id VARCHAR REFERENCES core.concepts (concept_id),
  did VARCHAR,
  counted VARCHAR,
  nature VARCHAR NOT NULL CHECK (nature IN ('stock', 'flow', 'cumulative')),
  part_of_start INTEGER,
  part_of_end INTEGER,
  is_part BOOLEAN NOT NULL,
  CHECK (high >= value),
  CHECK (part_of_start < part_of_end),
  CHECK ((part_of_start IS NULL) = (part_of_end IS NULL)),
  CHECK (is_part OR part_of_start IS NULL),
  -- include: stated
);
COMMENT ON TABLE core.claims IS 'Countable statements: one row a number as somebody said it';
COMMENT ON COLUMN core.claims.claim_id IS 'c and 16 hexadecimal digits: hash of document, sentence, which of equal sentences it is, and the place of the number among the numbers of that sentence';
COMMENT ON COLUMN core.claims.document_id IS 'The text that says it';
COMMENT ON COLUMN core.claims.measure_id IS 'What is counted';
COMMENT ON COLUMN core.claims.operator IS 'The hedge: = plain, ~ about, > more than, >= at least, < less than, <= up to or nearly';
COMMENT ON COLUMN core.claims.hedge IS 'Words of the hedge, as written; null where none are said';
COMMENT ON COLUMN core.claims.value IS 'Number as said; the lower end of a range; per cent as 12.5';
COMMENT ON COLUMN core.claims.high IS 'Upper end of a stated range';
COMMENT ON COLUMN core.claims.unit IS 'Unit of the value';
COMMENT ON COLUMN core.claims.cluster_name IS 'Name, as written, of the one cluster that the number belongs to';
COMMENT ON COLUMN core.claims.cluster_id IS 'That cluster, where the name is known';
COMMENT ON COLUMN core.claims.sector_id IS 'ISIC Rev.4 division where the number is for one sector';
COMMENT ON COLUMN core.claims.concept_id IS 'The term at the number: industrial_cluster, business_cluster or unspecified cluster';
COMMENT ON COLUMN core.claims.did IS 'What the counted things did, or had done to them, as their clause says: a row of data/grammar/meanings.csv, such as run (carried out), ongoing, active, approve or exist; null where it says nothing that is known';
COMMENT ON COLUMN core.claims.counted IS 'The counted things as written, without number and hedge; null where the number stands without words of its own';
COMMENT ON COLUMN core.claims.nature IS 'stock: how many there are; flow: how many in a period; cumulative: how many so far';
COMMENT ON COLUMN core.claims.part_of_start IS 'Where the number begins that this one is a part of, in the same text: Unicode code points, 0-based; null where it is a whole, and where it counts trades of several sectors alone';
COMMENT ON COLUMN core.claims.part_of_end IS 'Where that number ends, exclusive';
COMMENT ON COLUMN core.claims.is_part IS 'True where the number is a part of another of its text, or may be one: its text says so, or counts more of the same things beside it, or it counts trades of several sectors alone; it makes no series, total, map or comparison of wholes';
