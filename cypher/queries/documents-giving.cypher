// Which documents name actors by the ids that documents give.
// parameters:
//   ids: list of string - ids as documents give them
//   documents: list of string or null - only these documents
//   limit: integer = 20000 - most rows
// columns:
//   id: string - the given id
//   document: string - the document
UNWIND $ids AS id
OPTIONAL MATCH (v:Variant {id: id})
WITH id, coalesce(v.of, id) AS actor
MATCH (n:Actor {id: actor})<-[m:MENTIONS]-(d:Document)
WHERE id IN coalesce(m.given, [n.id]) AND ($documents IS NULL OR d.id IN $documents)
RETURN id, d.id AS document
ORDER BY id, document
LIMIT $limit
