// Who accuses whom, and how often: the accusations that outlets report, best evidenced first.
MATCH (accuser)-[r:ACCUSES]->(accused)
RETURN accuser.name AS accuser, accused.name AS accused, r.claims AS claims, r.sources AS sources, r.first AS first, r.last AS last
ORDER BY claims DESC, accuser, accused
LIMIT 50
