CREATE VIEW out.terms_by_year AS
WITH told AS (
  SELECT scope, place_id, sector_id, year, concept_id FROM out.yearly_counts
  UNION ALL
  SELECT 'all', NULL, NULL, year, concept_id FROM out.yearly_counts
), counted AS (
  SELECT scope, place_id, sector_id, year, concept_id, count(*)::INTEGER AS statements FROM told GROUP BY ALL
)
SELECT
  counted.*,
  sum(statements) OVER (PARTITION BY scope, place_id, sector_id, year)::INTEGER AS of_statements,
  statements / sum(statements) OVER (PARTITION BY scope, place_id, sector_id, year) AS share
FROM counted;
COMMENT ON VIEW out.terms_by_year IS 'How the term for a cluster drifts: of the statements of out.yearly_counts of one Jalali year, how many count under each term';
COMMENT ON COLUMN out.terms_by_year.scope IS 'Whose statements: country, province, sector, or all of them together';
COMMENT ON COLUMN out.terms_by_year.concept_id IS 'The term; null where the number stands under none';
COMMENT ON COLUMN out.terms_by_year.statements IS 'How many statements use it';
COMMENT ON COLUMN out.terms_by_year.of_statements IS 'How many statements the year has';
COMMENT ON COLUMN out.terms_by_year.share IS 'The one divided by the other, from 0 to 1';
