CREATE TABLE core.cluster_names (
  cluster_id VARCHAR NOT NULL REFERENCES core.clusters (cluster_id),
  name VARCHAR NOT NULL,
  language VARCHAR NOT NULL CHECK (language IN ('fa', 'en')),
  reason VARCHAR,
  PRIMARY KEY (cluster_id, name, language)
);
COMMENT ON TABLE core.cluster_names IS 'Names by which our registry knows a cluster: as met in texts, and our own; out.cluster_names tells them apart';
COMMENT ON COLUMN core.cluster_names.cluster_id IS 'The cluster';
COMMENT ON COLUMN core.cluster_names.name IS 'Name, by which a text is matched';
COMMENT ON COLUMN core.cluster_names.language IS 'fa or en';
COMMENT ON COLUMN core.cluster_names.reason IS 'Where it was met, or why it is the same cluster';
