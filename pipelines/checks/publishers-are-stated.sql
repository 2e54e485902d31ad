-- warning: each text has a publisher that we know
SELECT document_id AS subject, 'publisher not known: ' || coalesce('«' || publisher || '»', 'none stated') AS cause
FROM core.documents
WHERE source_id = 'unstated'
