CREATE VIEW out.yearly_counts AS
SELECT
  CASE WHEN claim.sector_id IS NOT NULL THEN 'sector' WHEN claim.place_id = 'IR' THEN 'country' ELSE 'province' END AS scope,
  point.year,
  claim.*
FROM out.claims AS claim
JOIN core.series_points AS point USING (claim_id)
WHERE point.year IS NOT NULL AND point.claim_id = point.point_claim_id
  AND claim.place_id IS NOT NULL AND (claim.sector_id IS NULL OR claim.place_id = 'IR') AND claim.is_count;
COMMENT ON VIEW out.yearly_counts IS 'Statements of how many clusters are identified, under any term, each in its Jalali year: of the country, a province, or a sector of the country; what one voice repeats stands once, and what no clock dates to one year is left out';
COMMENT ON COLUMN out.yearly_counts.scope IS 'Whose clusters are counted: country, province, or sector (of the country)';
