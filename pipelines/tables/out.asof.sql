CREATE MACRO out.asof(moment, clock) AS TABLE
SELECT
  claim.*,
  CASE
    WHEN clock = 'known' THEN if(claim.known_at IS NULL, 'possibly', 'certainly')
    WHEN coalesce(claim.said_to, claim.known_at) <= moment::DATE THEN 'certainly'
    ELSE 'possibly'
  END AS presence
FROM out.claims AS claim
WHERE CASE clock
  WHEN 'known' THEN coalesce(claim.known_at <= moment::DATE, true)
  WHEN 'said' THEN coalesce(claim.said_from <= moment::DATE, true)
  ELSE error('unknown clock: ' || clock || '; known: said, known')
END
ORDER BY claim.claim_id;
COMMENT ON MACRO TABLE out.asof IS 'Claims that had been said (clock ''said'') or that we had learnt (clock ''known'') by the end of a day; presence is possibly where the day lies inside the interval of saying or nothing dates it';
