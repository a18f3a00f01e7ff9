// Who makes allegations, about whom: claims that only a party to the story stands behind.
MATCH (c:Claim {standing: 'alleged'})-[:SPOKEN_BY]->(speaker)
MATCH (c)-[:SUBJECT]->(s)
RETURN speaker.name AS speaker, c.relation AS relation, s.name AS about, count(c) AS claims
ORDER BY claims DESC, speaker, relation, about
LIMIT 50
