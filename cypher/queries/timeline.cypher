// How many claims each month has, by standing: for the time slider. A claim without a time counts in its document's month.
// parameters:
//   relations: list of string or null - only these relations
// columns:
//   month: string - YYYY-MM
//   standing: string - standing
//   count: integer - claims
MATCH (c:Claim)-[:EVIDENCED_IN]->(d:Document)
WHERE ($relations IS NULL OR c.relation IN $relations) AND coalesce(c.from, c.to, d.published) IS NOT NULL
WITH substring(coalesce(c.from, c.to, d.published), 0, 7) AS month, c.standing AS standing
RETURN month, standing, count(*) AS count
ORDER BY month, standing
