-- a quote that begins with a hedge is no plain number, and what is hedged keeps the words of its own sentence that hedge it
SELECT claim_id AS subject, 'hedge lost: «' || quote || '» became ' || operator AS cause
FROM core.claims
WHERE operator = '='
  AND regexp_matches(
    quote,
    '^(بیش از|بيش از|بیشتر از|حدود|در حدود|نزدیک به|نزدیک|قریب به|قريب به|تقریبا|تقریباً|دست‌کم|دست کم|حداقل|حداکثر|کمتر از|افزون بر|بالغ بر|more than|over|about|around|nearly|almost|at least|less than|up to)\s',
    'i'
  )
UNION ALL
SELECT claim_id, 'hedge and operator disagree: ' || coalesce('«' || hedge || '»', 'none') || ' beside ' || operator
FROM core.claims
WHERE (operator = '=') <> (hedge IS NULL)
UNION ALL
SELECT claim_id, 'hedge not in its sentence: «' || hedge || '»'
FROM core.claims
JOIN core.texts USING (document_id)
WHERE NOT contains(substring(text, sentence_start + 1, sentence_end - sentence_start), hedge)
