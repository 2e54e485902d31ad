-- What names a claim or mention: its text and publisher, and its place, cluster and sector where it has one.
JOIN core.documents AS document USING (document_id)
JOIN core.texts AS text USING (document_id)
JOIN core.sources AS source USING (source_id)
LEFT JOIN core.places AS place ON place.place_id = stated.place_id
LEFT JOIN core.clusters AS cluster ON cluster.cluster_id = stated.cluster_id
LEFT JOIN core.sectors AS sector ON sector.sector_id = stated.sector_id
COMMENT ON COLUMN {table}.place_fa IS 'Place, in Persian';
COMMENT ON COLUMN {table}.place_en IS 'Place, in English';
COMMENT ON COLUMN {table}.cluster_fa IS 'Name of the cluster, in Persian';
COMMENT ON COLUMN {table}.cluster_en IS 'Name of the cluster, in English';
COMMENT ON COLUMN {table}.sector_fa IS 'Sector, in Persian';
COMMENT ON COLUMN {table}.sector_en IS 'Sector, in English';
