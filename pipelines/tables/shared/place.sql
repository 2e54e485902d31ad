-- The place of a claim or mention, and what tells it.
  place_id VARCHAR REFERENCES core.places (place_id),
  place_basis VARCHAR CHECK (place_basis IN ('text', 'gazetteer', 'context')),
COMMENT ON COLUMN {table}.place_id IS 'IR or a province; null where the text names none and its context gives none';
COMMENT ON COLUMN {table}.place_basis IS 'text: named in the text; gazetteer: from a town; context: from the speaker''s post or office';
