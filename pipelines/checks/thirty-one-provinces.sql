-- there are 31 provinces and one country
SELECT 'core.places' AS subject, 'provinces: ' || provinces || ', countries: ' || countries || '; expected: 31 and 1' AS cause
FROM (SELECT count(*) FILTER (kind = 'province') AS provinces, count(*) FILTER (kind = 'country') AS countries FROM core.places)
WHERE provinces <> 31 OR countries <> 1
