CREATE MACRO out.asof_mentions(moment, clock) AS TABLE
SELECT
  mention.*,
  CASE
    WHEN clock = 'known' THEN if(mention.known_at IS NULL, 'possibly', 'certainly')
    WHEN coalesce(mention.said_to, mention.known_at) <= moment::DATE THEN 'certainly'
    ELSE 'possibly'
  END AS presence
FROM out.mentions AS mention
WHERE CASE clock
  WHEN 'known' THEN coalesce(mention.known_at <= moment::DATE, true)
  WHEN 'said' THEN coalesce(mention.said_from <= moment::DATE, true)
  ELSE error('unknown clock: ' || clock || '; known: said, known')
END
ORDER BY mention.mention_id;
COMMENT ON MACRO TABLE out.asof_mentions IS 'Namings of clusters that had been said or that we had learnt by the end of a day, as out.asof has claims';
