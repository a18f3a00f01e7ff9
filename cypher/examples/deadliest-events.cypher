// Events with the most people killed at the least, with the number of documents that report them.
MATCH (e:Event)-[:EVIDENCED_IN]->(d:Document)
WHERE e.killedMin IS NOT NULL
OPTIONAL MATCH (e)-[:TOOK_PLACE_IN]->(p)
RETURN e.name AS event, e.from AS day, p.name AS place, e.killedMin AS killedAtLeast, e.killedMax AS killedAtMost, count(DISTINCT d) AS documents
ORDER BY killedAtLeast DESC, event
LIMIT 25
