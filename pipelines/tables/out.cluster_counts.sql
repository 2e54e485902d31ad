CREATE VIEW out.cluster_counts AS
SELECT *
FROM out.claims
WHERE is_trusted AND measure_id = 'clusters_identified' AND unit = 'cluster' AND modality = 'fact' AND nature <> 'flow'
  AND sector_id IS NULL AND cluster_id IS NULL AND cluster_name IS NULL AND part_of_start IS NULL;
COMMENT ON VIEW out.cluster_counts IS 'Trusted facts that say how many clusters are identified in a place: of all sectors, no part of another number and no flow of a period';
