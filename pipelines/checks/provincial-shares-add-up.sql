-- the provinces of one period and edition add up to what the indicator says (100 but for rounding and what belongs to no province)
SELECT indicator_id AS subject, period || coalesce(', ' || edition, '') || ': provinces add up to ' || round(sum(value), 2) AS cause
FROM core.observations
JOIN core.indicators USING (indicator_id)
JOIN core.places USING (place_id)
WHERE kind = 'province' AND least_sum IS NOT NULL
GROUP BY indicator_id, period, edition, least_sum, greatest_sum
HAVING round(sum(value), 2) NOT BETWEEN least_sum AND greatest_sum
