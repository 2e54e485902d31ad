CREATE MACRO out.asof(moment, clock) AS TABLE
SELECT
  claim.*,
  CASE
    WHEN clock = 'known' THEN 'certain'
    WHEN claim.said_from IS NULL THEN 'undated'
    WHEN claim.said_to <= moment::DATE THEN 'certain'
    ELSE 'possible'
  END AS certainty
FROM out.claims AS claim
WHERE CASE clock
  WHEN 'known' THEN claim.known_at <= moment::DATE
  WHEN 'said' THEN coalesce(claim.said_from <= moment::DATE, true)
  ELSE error('unknown clock: ' || clock || '; known: said, known')
END
ORDER BY claim.claim_id;
COMMENT ON MACRO TABLE out.asof IS 'Claims that had been said (clock ''said'') or that we had learnt (clock ''known'') by a day; certainty is possible where the day lies inside the interval of saying, undated where there is none';
