CREATE VIEW out.cluster_names AS
WITH met AS (
  SELECT cluster_id, cluster_name AS name, document_id, told_by, language
  FROM (
    SELECT cluster_id, cluster_name, document_id, told_by FROM out.mentions WHERE is_trusted
    UNION ALL
    SELECT cluster_id, cluster_name, document_id, told_by FROM out.claims WHERE is_trusted
  )
  JOIN core.documents USING (document_id)
  WHERE cluster_id IS NOT NULL AND cluster_name IS NOT NULL
), ours AS (
  SELECT cluster_id, name_fa AS name, 'fa' AS language FROM core.clusters
  UNION ALL
  SELECT cluster_id, name_en, 'en' FROM core.clusters
), named AS (
  SELECT cluster_id, name, language, document_id, told_by FROM met
  UNION ALL
  SELECT cluster_id, name, language, NULL, NULL FROM ours ANTI JOIN met USING (cluster_id, name)
)
SELECT
  cluster.cluster_id,
  named.name,
  named.language,
  count(named.document_id) > 0 AS is_met,
  count(DISTINCT named.document_id)::INTEGER AS documents,
  arg_min(named.document_id, (coalesce(told_by, DATE '9999-12-31'), named.document_id)) AS document_id
FROM core.clusters AS cluster
JOIN named USING (cluster_id)
GROUP BY ALL;
COMMENT ON VIEW out.cluster_names IS 'Names of clusters: those that texts write, each with its earliest text, and our own where no text writes them, which are said to be ours';
COMMENT ON COLUMN out.cluster_names.name IS 'The name: as written, half-spaces restored, without the word خوشه; or as our registry has it';
COMMENT ON COLUMN out.cluster_names.is_met IS 'True where a text writes it; false of a name of our own';
COMMENT ON COLUMN out.cluster_names.documents IS 'In how many texts it stands';
COMMENT ON COLUMN out.cluster_names.document_id IS 'The earliest of them; null of a name of our own';
