-- warning: nothing is said after the day on which we read it
SELECT document_id AS subject, 'published after it was retrieved: ' || published_from || ' > ' || retrieved AS cause
FROM core.documents
WHERE published_from > retrieved
