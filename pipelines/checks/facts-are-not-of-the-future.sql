-- warning: a fact is not about a time after it was said
SELECT claim_id AS subject, 'fact about a later time: «' || quote || '», valid from ' || valid_from || ', said by ' || said_to AS cause
FROM core.claims
WHERE modality = 'fact' AND valid_from > said_to
