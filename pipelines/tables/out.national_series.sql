CREATE VIEW out.national_series AS
SELECT *
FROM out.series
WHERE place_id = 'IR' AND cluster_id IS NULL AND cluster_name IS NULL AND sector_id IS NULL
  AND unit IN ('cluster', 'project', 'estate');
COMMENT ON VIEW out.national_series IS 'The national counts of clusters, projects and estates as they were stated over time';
