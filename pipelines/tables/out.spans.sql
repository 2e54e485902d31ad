CREATE VIEW out.spans AS
WITH subjects AS (
  SELECT scope, place_id, sector_id
  FROM out.yearly_counts
  GROUP BY ALL
  HAVING count(*) >= 3
)
SELECT
  told.scope,
  told.place_id,
  told.sector_id,
  told.year,
  count(*)::INTEGER AS statements,
  count(DISTINCT coalesce(told.concept_id, ''))::INTEGER AS terms,
  arg_min(told.claim_id, (told.value, told.claim_id)) AS low_claim_id,
  arg_min(told.operator, (told.value, told.claim_id)) AS low_operator,
  min(told.value) AS low_value,
  arg_max(told.claim_id, (coalesce(told.high, told.value), told.claim_id)) AS high_claim_id,
  arg_max(told.operator, (coalesce(told.high, told.value), told.claim_id)) AS high_operator,
  max(coalesce(told.high, told.value)) AS high_value
FROM out.yearly_counts AS told
JOIN subjects ON subjects.scope = told.scope AND subjects.place_id = told.place_id
  AND subjects.sector_id IS NOT DISTINCT FROM told.sector_id
GROUP BY ALL;
COMMENT ON VIEW out.spans IS 'The span of what was said: for the country and each province and sector with three or more dated statements, the lowest and the highest number of identified clusters of each Jalali year under any term; a band and never a line, a growth or a rate';
COMMENT ON COLUMN out.spans.statements IS 'How many statements the year has; what one voice repeats counts once';
COMMENT ON COLUMN out.spans.terms IS 'Under how many terms they count, none being one of them';
COMMENT ON COLUMN out.spans.low_claim_id IS 'The statement with the lowest number';
COMMENT ON COLUMN out.spans.low_operator IS 'How it is hedged: = plain, ~ about, > more than, >= at least, < less than, <= up to or nearly';
COMMENT ON COLUMN out.spans.low_value IS 'That number; the lower end, where a range was stated';
COMMENT ON COLUMN out.spans.high_claim_id IS 'The statement with the highest number; the same as the lowest where the year has one';
COMMENT ON COLUMN out.spans.high_operator IS 'How that one is hedged';
COMMENT ON COLUMN out.spans.high_value IS 'That number; the upper end, where a range was stated';
