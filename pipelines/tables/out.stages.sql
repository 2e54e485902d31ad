CREATE VIEW out.stages AS
SELECT
  stage.*,
  count(mention.mention_id)::INTEGER AS mentions,
  count(DISTINCT mention.cluster_id)::INTEGER AS clusters,
  count(DISTINCT mention.place_id) FILTER (mention.place_id <> 'IR')::INTEGER AS provinces,
  count(DISTINCT mention.document_id)::INTEGER AS documents
FROM core.stages AS stage
LEFT JOIN core.mentions AS mention ON mention.stage_id = stage.stage_id AND mention.modality = 'fact' AND mention.is_trusted
GROUP BY ALL;
COMMENT ON VIEW out.stages IS 'Stages and awards, with the named clusters that were said to be in them';
COMMENT ON COLUMN out.stages.mentions IS 'How many trusted namings give this stage as a fact';
COMMENT ON COLUMN out.stages.clusters IS 'How many known clusters';
COMMENT ON COLUMN out.stages.provinces IS 'In how many provinces';
COMMENT ON COLUMN out.stages.documents IS 'In how many texts';
