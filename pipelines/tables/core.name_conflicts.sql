CREATE TABLE core.name_conflicts (
  conflict_id VARCHAR PRIMARY KEY,
  place_id VARCHAR NOT NULL REFERENCES core.places (place_id),
  claim_id VARCHAR NOT NULL REFERENCES core.claims (claim_id),
  named INTEGER NOT NULL,
  reason_fa VARCHAR NOT NULL,
  reason_en VARCHAR NOT NULL
);
COMMENT ON TABLE core.name_conflicts IS 'Provinces of which texts name more clusters than any of them counts: a disagreement between names and a number';
COMMENT ON COLUMN core.name_conflicts.conflict_id IS 'n and 16 hexadecimal digits: hash of the province and the count';
COMMENT ON COLUMN core.name_conflicts.place_id IS 'The province';
COMMENT ON COLUMN core.name_conflicts.claim_id IS 'The greatest count of it under any term; of equal ones the latest';
COMMENT ON COLUMN core.name_conflicts.named IS 'How many known clusters texts name there, as out.coverage counts them';
COMMENT ON COLUMN core.name_conflicts.reason_fa IS 'Why, in a plain Persian sentence';
COMMENT ON COLUMN core.name_conflicts.reason_en IS 'Why, in a plain English sentence';
