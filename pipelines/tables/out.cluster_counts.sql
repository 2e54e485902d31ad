CREATE VIEW out.cluster_counts AS
SELECT *
FROM out.claims
WHERE is_count AND sector_id IS NULL;
COMMENT ON VIEW out.cluster_counts IS 'Trusted facts that say how many clusters are identified in a place: of all sectors, no part of another number and no flow of a period';
