// Where sources contradict each other: edges that one asserts and another denies, with every standing found.
MATCH (a)-[r]->(b)
WHERE r.disputed
RETURN a.name AS subject, type(r) AS relation, b.name AS object, r.standings AS standings, r.sources AS sources
ORDER BY r.claims DESC, subject, relation, object
LIMIT 50
