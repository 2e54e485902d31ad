CREATE VIEW out.series AS
SELECT
  point.series_id,
  point.position,
  point.segment,
  point.break_before,
  series.is_line,
  claim.*
FROM core.series_points AS point
JOIN core.series AS series USING (series_id)
JOIN out.claims AS claim USING (claim_id);
COMMENT ON VIEW out.series IS 'Every series as its claims in order of time, with the breaks between them; each claim stands in one series';
