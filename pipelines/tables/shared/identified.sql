-- What a statement of how many clusters are identified is: a trusted fact, no part of another number, no flow, of no single cluster.
      stated.is_trusted AND stated.measure_id = 'clusters_identified' AND stated.unit = 'cluster' AND stated.modality = 'fact'
      AND stated.nature <> 'flow' AND stated.cluster_id IS NULL AND stated.cluster_name IS NULL AND NOT stated.is_part
