-- a count is not below zero
SELECT claim_id AS subject, 'negative count: ' || value || ' ' || unit AS cause
FROM core.claims
WHERE value < 0 AND unit NOT IN ('percent')
