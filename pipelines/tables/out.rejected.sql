CREATE VIEW out.rejected AS
SELECT
  rejected.*,
  CASE WHEN text.is_ours THEN
    substring(text.text, greatest(rejected.quote_start - 40, 0) + 1, rejected.quote_end + 40 - greatest(rejected.quote_start - 40, 0))
  END AS context
FROM core.rejected AS rejected
JOIN core.texts AS text USING (document_id);
COMMENT ON VIEW out.rejected IS 'Numbers that are no claims, each with its rule';
COMMENT ON COLUMN out.rejected.context IS 'Forty characters on either side, where the words are ours';
