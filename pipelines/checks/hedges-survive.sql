-- a quote that begins with a hedge is no plain number
SELECT claim_id AS subject, 'hedge lost: «' || quote || '» became ' || operator AS cause
FROM core.claims
WHERE operator = '='
  AND regexp_matches(
    quote,
    '^(بیش از|بيش از|بیشتر از|حدود|در حدود|نزدیک به|نزدیک|قریب به|قريب به|تقریبا|تقریباً|دست‌کم|دست کم|حداقل|حداکثر|کمتر از|افزون بر|بالغ بر|more than|over|about|around|nearly|almost|at least|less than|up to)\s',
    'i'
  )
