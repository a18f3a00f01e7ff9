// What documents say of actors by the ids they give: every claim between two actors, with one sentence.
// parameters:
//   ids: list of string - ids as documents give them
//   limit: integer = 5000 - most rows
// columns:
//   id: string - the given id
//   out: boolean - whether it is the subject
//   relation: string - the relation
//   standing: string - the claim's standing
//   other: string - id of the node at the other end
//   otherGiven: string - its id as the document gives it
//   otherName: string - its name
//   otherType: string - its type
//   from: string or null - first day the claim speaks of
//   to: string or null - last day
//   document: string - the document that says so
//   title: string or null - its title
//   start: integer - offset of the sentence
//   end: integer - its end
//   quote: string - the sentence
//   claim: string - the claim's id
CALL {
  UNWIND $ids AS id
  OPTIONAL MATCH (v:Variant {id: id})
  WITH id, coalesce(v.of, id) AS actor
  MATCH (n:Actor {id: actor})<-[:SUBJECT]-(c:Claim)
  WHERE coalesce(c.subjectGiven, n.id) = id
  MATCH (c)-[:OBJECT]->(o)
  RETURN id, true AS out, c, o, coalesce(c.objectGiven, o.id) AS otherGiven
  UNION
  UNWIND $ids AS id
  OPTIONAL MATCH (v:Variant {id: id})
  WITH id, coalesce(v.of, id) AS actor
  MATCH (n:Actor {id: actor})<-[:OBJECT]-(c:Claim)
  WHERE coalesce(c.objectGiven, n.id) = id
  MATCH (c)-[:SUBJECT]->(o)
  RETURN id, false AS out, c, o, coalesce(c.subjectGiven, o.id) AS otherGiven
}
MATCH (c)-[:EVIDENCED_IN]->(d:Document)
RETURN id, out, c.relation AS relation, c.standing AS standing, o.id AS other, otherGiven, o.name AS otherName,
  CASE WHEN o:Place THEN 'Place' WHEN o:Event THEN 'Event' ELSE head([l IN labels(o) WHERE l <> 'Actor']) END AS otherType,
  c.from AS from, c.to AS to, d.id AS document, d.title AS title, c.start AS start, c.end AS end, c.quote AS quote, c.id AS claim
ORDER BY id, document, start, claim, out
LIMIT $limit
