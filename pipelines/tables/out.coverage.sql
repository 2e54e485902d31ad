CREATE VIEW out.coverage AS
WITH stated AS (
  SELECT
    coalesce(nullif(cluster.place_id, 'IR'), claim.place_id) AS place_id, document_id, claim_id, NULL AS mention_id, claim.cluster_id, told_by, is_trusted,
    is_trusted AND (unit = 'cluster' OR concept_id IS NOT NULL OR cluster_name IS NOT NULL
      OR measure_id IN ('cluster_projects', 'networks', 'agents')) AS is_of_clusters,
    is_trusted AND cluster_name IS NOT NULL AS is_naming,
    claim_id IN (SELECT claim_id FROM out.cluster_counts) AS is_count
  FROM out.claims AS claim LEFT JOIN core.clusters AS cluster ON cluster.cluster_id = claim.cluster_id
  UNION ALL
  SELECT coalesce(nullif(cluster.place_id, 'IR'), mention.place_id), document_id, NULL, mention_id, mention.cluster_id, told_by, is_trusted, is_trusted, is_trusted, false
  FROM out.mentions AS mention LEFT JOIN core.clusters AS cluster ON cluster.cluster_id = mention.cluster_id
)
SELECT
  place.place_id,
  place.name_fa,
  place.name_en,
  place.sort_order,
  CASE
    WHEN count(*) FILTER (is_count) > 0 THEN 'counted'
    WHEN count(*) FILTER (is_naming) > 0 THEN 'named'
    WHEN count(stated.document_id) > 0 THEN 'spoken_of'
    ELSE 'silent'
  END AS state,
  count(stated.document_id) = 0 AS is_silent,
  count(stated.document_id) > 0 AS is_spoken_of,
  count(*) FILTER (is_naming) > 0 AS is_named,
  count(*) FILTER (is_count) > 0 AS is_counted,
  count(stated.claim_id) FILTER (is_trusted)::INTEGER AS claims,
  count(stated.claim_id) FILTER (is_of_clusters)::INTEGER AS cluster_claims,
  count(stated.mention_id) FILTER (is_trusted)::INTEGER AS mentions,
  count(DISTINCT stated.cluster_id) FILTER (is_trusted)::INTEGER AS clusters_named,
  count(DISTINCT stated.document_id) FILTER (is_of_clusters)::INTEGER AS documents,
  count(*) FILTER (is_count)::INTEGER AS counts,
  arg_max(stated.claim_id, (coalesce(told_by, DATE '0001-01-01'), stated.claim_id)) FILTER (is_count) AS latest_count_id
FROM core.places AS place
LEFT JOIN stated USING (place_id)
WHERE place.kind = 'province'
GROUP BY ALL;
COMMENT ON VIEW out.coverage IS 'The 31 provinces by how far texts speak of them and their clusters; every page takes the words silent, spoken of, named and counted, and their numbers, from here';
COMMENT ON COLUMN out.coverage.place_id IS 'ISO 3166-2:IR code of 2020';
COMMENT ON COLUMN out.coverage.state IS 'The furthest of four: counted, else named, else spoken_of, else silent';
COMMENT ON COLUMN out.coverage.is_silent IS 'Silent: no claim and no named cluster of any text is placed in the province, trusted or not; silence is not zero';
COMMENT ON COLUMN out.coverage.is_spoken_of IS 'Spoken of: some text gives a number of anything there or names a cluster, whether its reading is trusted or not; true wherever it is not silent';
COMMENT ON COLUMN out.coverage.is_named IS 'Named: some trusted reading of a text names a cluster there';
COMMENT ON COLUMN out.coverage.is_counted IS 'Counted: some text gives a number of clusters identified in the province as a whole; a row of out.cluster_counts';
COMMENT ON COLUMN out.coverage.claims IS 'How many trusted claims are placed there, of clusters or not';
COMMENT ON COLUMN out.coverage.cluster_claims IS 'How many of them are of its clusters: counted under a term for clusters, of one named cluster, or of cluster projects, networks and agents';
COMMENT ON COLUMN out.coverage.mentions IS 'How many trusted namings of clusters';
COMMENT ON COLUMN out.coverage.clusters_named IS 'How many known clusters of the province are named; what is said of a cluster is said of its province';
COMMENT ON COLUMN out.coverage.documents IS 'How many texts say something of its clusters';
COMMENT ON COLUMN out.coverage.counts IS 'How many statements give the number of clusters identified in the province as a whole';
COMMENT ON COLUMN out.coverage.latest_count_id IS 'The newest of those statements, by told_by; one that is not dated only where none is';
