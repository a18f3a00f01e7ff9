// Actors that join otherwise separate parts of the picture: most different neighbours over all relations.
MATCH (a:Actor)-[r]-(b)
WHERE r.standing IS NOT NULL
WITH a, count(DISTINCT b) AS neighbours, count(DISTINCT type(r)) AS relations, sum(r.claims) AS claims
RETURN a.name AS actor, head([l IN labels(a) WHERE l <> 'Actor']) AS type, neighbours, relations, claims
ORDER BY neighbours DESC, claims DESC, actor
LIMIT 25
