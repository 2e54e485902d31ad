-- the clusters named in a province are as many in out.coverage as in out.province_sectors
WITH sectors AS (SELECT place_id, sum(clusters) AS clusters FROM out.province_sectors GROUP BY ALL)
SELECT coverage.place_id AS subject, 'clusters named: ' || coverage.clusters_named || ', by sector: ' || coalesce(clusters, 0)::INTEGER AS cause
FROM out.coverage AS coverage
LEFT JOIN sectors USING (place_id)
WHERE coverage.clusters_named <> coalesce(clusters, 0)
