-- people of the provinces add up to the printed total of each census, and men and women to people
SELECT period AS subject, 'people of the provinces: ' || people || '; printed: ' || printed AS cause
FROM (
  SELECT period, sum(value) FILTER (place_id <> 'IR')::BIGINT AS people, max(value) FILTER (place_id = 'IR')::BIGINT AS country
  FROM core.observations WHERE indicator_id = 'population' GROUP BY period
)
JOIN (VALUES ('1385', 70495782), ('1390', 75149669), ('1395', 79926270)) AS census (period, printed) USING (period)
WHERE people <> printed OR country <> printed
UNION ALL
SELECT place_id || ', ' || period, 'men and women: ' || parts::BIGINT || '; people: ' || people::BIGINT
FROM (
  SELECT place_id, period, sum(value) FILTER (indicator_id <> 'population') AS parts, max(value) FILTER (indicator_id = 'population') AS people
  FROM core.observations WHERE indicator_id IN ('population', 'population-men', 'population-women') GROUP BY place_id, period
)
WHERE parts <> people
