CREATE VIEW out.series AS
SELECT
  point.series_id,
  series.kind AS series_kind,
  series.did AS series_did,
  series.counted AS series_counted,
  series.office AS series_office,
  point.position,
  point.segment,
  point.break_before,
  point.break_fa,
  point.break_en,
  point.point_claim_id,
  point.point_from,
  point.point_to,
  point.clock,
  point.is_dated,
  claim.*
FROM core.series_points AS point
JOIN core.series AS series USING (series_id)
JOIN out.claims AS claim USING (claim_id);
COMMENT ON VIEW out.series IS 'Every series as its claims in order of time, with the breaks between them';
COMMENT ON COLUMN out.series.series_did IS 'What the counted things of the whole series did, where the measure alone does not say that';
COMMENT ON COLUMN out.series.series_counted IS 'Those things as written';
COMMENT ON COLUMN out.series.series_office IS 'The one office whose unspecified ‘clusters’ the series counts; null under any other term';
COMMENT ON COLUMN out.series.series_kind IS 'line where at least two neighbouring points may be joined, else marks';
