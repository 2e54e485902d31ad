-- an official cell has a value, or a status that says why it has none
SELECT observation_id AS subject, indicator_id || ', ' || place_id || ', ' || period || ': no value, yet status ' || status AS cause
FROM core.observations
WHERE value IS NULL AND status = 'A'
