// How many documents and claims each source has.
// parameters: none
// columns:
//   name: string or null - source
//   documents: integer - documents
//   count: integer - claims
MATCH (d:Document)
OPTIONAL MATCH (c:Claim)-[:EVIDENCED_IN]->(d)
RETURN d.source AS name, count(DISTINCT d) AS documents, count(c) AS count
ORDER BY count DESC, name
