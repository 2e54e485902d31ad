-- a statement about a cluster is placed where the cluster is
SELECT id AS subject, 'cluster elsewhere: ' || cluster_id || ' is in ' || cluster.place_id || ', the statement in ' || stated.place_id AS cause
FROM (
  SELECT claim_id AS id, cluster_id, place_id FROM core.claims
  UNION ALL SELECT mention_id, cluster_id, place_id FROM core.mentions
) AS stated
JOIN core.clusters AS cluster USING (cluster_id)
WHERE cluster.place_id <> stated.place_id AND 'IR' NOT IN (cluster.place_id, stated.place_id)
