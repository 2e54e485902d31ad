-- What out.claims and out.mentions show of what claims and mentions share.
  stated.modality,
  stated.as_of,
  stated.valid_from,
  stated.valid_to,
  stated.said_from,
  stated.said_to,
  stated.date_basis,
  greatest(
    CASE WHEN stated.said_to - stated.said_from < 366 THEN stated.said_to END,
    CASE WHEN stated.modality = 'fact' AND stated.valid_to - stated.valid_from < 366 THEN stated.valid_to END
  ) AS told_by,
  stated.speaker,
  stated.speaker_post,
  stated.voice,
  stated.office,
  stated.quote,
  stated.quote_start,
  stated.quote_end,
  CASE WHEN text.is_ours THEN
    substring(text.text, stated.sentence_start + 1, stated.sentence_end - stated.sentence_start)
  END AS sentence,
  stated.rule,
  stated.certainty,
  stated.certainty_reasons,
  review.verdict AS review,
  stated.is_trusted,
  stated.known_at,
  document.kind AS grade,
  document.voice_id,
COMMENT ON COLUMN {table}.sentence IS 'The sentence that says it, where the words are ours; else null, and the quote stands alone';
COMMENT ON COLUMN {table}.grade IS 'Grade of the evidence: original, brief or official';
COMMENT ON COLUMN {table}.review IS 'What a person said of the row who looked at it: confirmed or rejected; null where nobody has';
COMMENT ON COLUMN {table}.told_by IS 'Day by which it had been told, which finds the newest: the later of the last day on which it can have been said and, of a fact, the last day of its time; null where neither clock dates it within a year';
