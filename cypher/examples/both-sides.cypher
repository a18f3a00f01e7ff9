// The sentences behind a dispute side by side: what is asserted, what is denied, and who says it.
MATCH (yes:Claim)-[:EVIDENCED_IN]->(d1:Document)
WHERE yes.standing IN ['reported', 'claimed', 'alleged']
MATCH (no:Claim {edge: yes.edge})-[:EVIDENCED_IN]->(d2:Document)
WHERE no.standing IN ['denied', 'negated']
OPTIONAL MATCH (yes)-[:SPOKEN_BY]->(s1)
OPTIONAL MATCH (no)-[:SPOKEN_BY]->(s2)
RETURN yes.edge AS edge, yes.standing AS standing, s1.name AS saidBy, yes.quote AS asserted, d1.source AS source,
  no.standing AS against, s2.name AS deniedBy, no.quote AS denied, d2.source AS deniedIn
ORDER BY edge, asserted, denied
LIMIT 50
