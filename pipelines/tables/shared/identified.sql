-- What a statement of how many clusters are identified is: a trusted fact, no part of another number, no flow, of no single cluster.
  is_trusted AND measure_id = 'clusters_identified' AND unit = 'cluster' AND modality = 'fact' AND nature <> 'flow'
  AND cluster_id IS NULL AND cluster_name IS NULL AND part_of_start IS NULL
