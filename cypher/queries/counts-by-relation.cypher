// How many claims and edges each relation has.
// parameters: none
// columns:
//   name: string - relation
//   count: integer - claims
//   edges: integer - projected edges
MATCH (c:Claim)
RETURN c.relation AS name, count(c) AS count, count(DISTINCT c.edge) AS edges
ORDER BY count DESC, name
