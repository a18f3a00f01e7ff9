// Thin evidence: edges shown as reported that rest on a single document.
MATCH (a)-[r]->(b)
WHERE r.standing = 'reported' AND r.documents = 1
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.confidence AS confidence, r.sources AS sources
ORDER BY confidence, subject, relation, object
LIMIT 50
