-- each claim and mention has a document with a source
SELECT stated.document_id AS subject, id || ': no document with a source' AS cause
FROM (SELECT claim_id AS id, document_id FROM core.claims UNION ALL SELECT mention_id, document_id FROM core.mentions) AS stated
LEFT JOIN core.documents AS document USING (document_id)
LEFT JOIN core.sources AS source USING (source_id)
WHERE source.source_id IS NULL
