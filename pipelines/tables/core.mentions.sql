CREATE TABLE core.mentions (
  mention_id VARCHAR PRIMARY KEY,
  document_id VARCHAR NOT NULL REFERENCES core.documents (document_id),
  cluster_name VARCHAR NOT NULL,
  cluster_id VARCHAR REFERENCES core.clusters (cluster_id),
  town VARCHAR,
  -- include: place
  sector_id VARCHAR REFERENCES core.sectors (sector_id),
  stage_id VARCHAR REFERENCES core.stages (stage_id),
  -- include: stated
);
COMMENT ON TABLE core.mentions IS 'Named clusters in texts, with the stage or award that the text gives them: one row a cluster, stage and modality';
COMMENT ON COLUMN core.mentions.mention_id IS 'm and 16 hexadecimal digits: hash of document, sentence, which of equal sentences it is, cluster name and stage';
COMMENT ON COLUMN core.mentions.document_id IS 'The text that names it';
COMMENT ON COLUMN core.mentions.cluster_name IS 'Name as written, half-spaces restored, without the word خوشه';
COMMENT ON COLUMN core.mentions.cluster_id IS 'The cluster, where the name is known';
COMMENT ON COLUMN core.mentions.town IS 'Town or county in the name or beside it';
COMMENT ON COLUMN core.mentions.sector_id IS 'ISIC Rev.4 division';
COMMENT ON COLUMN core.mentions.stage_id IS 'Stage or award; null where it is only named';
