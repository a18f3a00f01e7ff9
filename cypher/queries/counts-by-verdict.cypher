// How many decisions have each verdict, and who made them.
// parameters: none
// columns:
//   verdict: string - same, doubtful or different
//   by: string - rule or reviewer
//   count: integer - decisions
MATCH (d:Decision)
RETURN d.verdict AS verdict, d.by AS by, count(d) AS count
ORDER BY verdict, by
