// One decision by its id: no row where there is none.
// parameters:
//   id: string - the decision's id
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
MATCH (d:Decision {id: $id})
RETURN d.id AS id, d.verdict AS verdict, d.by AS by, d.a AS a, d.aName AS aName, d.aType AS aType, d.aKnown AS aKnown,
  d.b AS b, d.bName AS bName, d.bType AS bType, d.bKnown AS bKnown, d.document AS document, d.ruleVerdict AS ruleVerdict,
  d.ruleScore AS score, d.ruleReasons AS reasons, d.reviewReason AS reviewReason, d.reviewedAt AS reviewedAt
