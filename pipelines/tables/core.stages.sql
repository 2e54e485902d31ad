CREATE TABLE core.stages (
  stage_id VARCHAR PRIMARY KEY,
  -- include: term
);
COMMENT ON TABLE core.stages IS 'Stages and awards of a cluster, with definitions';
COMMENT ON COLUMN core.stages.stage_id IS 'Id';
