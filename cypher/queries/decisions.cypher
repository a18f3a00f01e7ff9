// Decisions about which actors are one: those of reviewers first, then the surest.
// parameters:
//   verdict: string or null - only with this verdict
//   by: string or null - only by rule or reviewer
//   actor: string or null - only about this actor
//   limit: integer = 1000 - most rows
//   skip: integer = 0 - rows to leave out first
// columns:
//   id: string - the decision's id
//   verdict: string - same, doubtful or different: what holds
//   by: string - rule or reviewer
//   a: string - id of the one actor, as documents give it
//   aName: string - its name
//   aType: string - its type
//   aKnown: boolean - whether the catalogue has it
//   b: string - id of the other
//   bName: string - its name
//   bType: string - its type
//   bKnown: boolean - whether the catalogue has it
//   document: string or null - the document in which `a` is the namesake `b`
//   ruleVerdict: string or null - what the rules say
//   score: float or null - how sure they are that both are one, 0 to 1
//   reasons: list of string or null - why, weightiest first
//   reviewReason: string or null - what the reviewer says
//   reviewedAt: string or null - instant of the review
MATCH (d:Decision)
WHERE ($verdict IS NULL OR d.verdict = $verdict) AND ($by IS NULL OR d.by = $by) AND ($actor IS NULL OR d.a = $actor OR d.b = $actor)
RETURN d.id AS id, d.verdict AS verdict, d.by AS by, d.a AS a, d.aName AS aName, d.aType AS aType, d.aKnown AS aKnown,
  d.b AS b, d.bName AS bName, d.bType AS bType, d.bKnown AS bKnown, d.document AS document, d.ruleVerdict AS ruleVerdict,
  d.ruleScore AS score, d.ruleReasons AS reasons, d.reviewReason AS reviewReason, d.reviewedAt AS reviewedAt
ORDER BY CASE WHEN d.by = 'reviewer' THEN 0 ELSE 1 END, coalesce(d.ruleScore, 0.0) DESC, id
SKIP $skip
LIMIT $limit
