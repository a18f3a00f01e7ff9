// How many claims have each standing.
// parameters: none
// columns:
//   name: string - standing
//   count: integer - claims
MATCH (c:Claim)
RETURN c.standing AS name, count(c) AS count
ORDER BY count DESC, name
