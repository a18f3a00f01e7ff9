// The projected edges of one node with the node at the other end, best evidenced first.
// parameters:
//   id: string - the node's id
//   types: list of string or null - only neighbours of these types (labels)
//   relations: list of string or null - only these relations
//   standings: list of string or null - only edges whose strongest standing is one of these
//   from: string or null - only what reaches this day or a later one (YYYY-MM-DD)
//   to: string or null - only what begins on this day or earlier
//   limit: integer = 200 - most rows
//   skip: integer = 0 - rows to leave out first
// columns:
//   id: string - the edge's id
//   relation: string - name of the relation
//   source: string - id of the subject
//   target: string - id of the object
//   standing: string - strongest standing of its claims
//   standings: list of string - every standing of its claims, strongest first
//   claims: integer - how many claims
//   documents: integer - how many documents
//   sources: list of string - names of the sources, sorted
//   first: string or null - first day its claims speak of (their document's day where they name none)
//   last: string or null - last such day
//   confidence: number - highest confidence among its claims of the strongest standing, 0..1
//   disputed: boolean - asserted by one, denied or negated by another
//   other: string - id of the node at the other end
//   otherName: string - its name
//   otherType: string - its type
//   otherDegree: integer - how many projected edges it has
CALL {
  MATCH (n:Actor {id: $id}) RETURN n
  UNION MATCH (n:Place {id: $id}) RETURN n
  UNION MATCH (n:Event {id: $id}) RETURN n
}
MATCH (n)-[r]-(m)
WHERE r.standing IS NOT NULL
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($standings IS NULL OR r.standing IN $standings)
  AND ($from IS NULL OR coalesce(r.last, '9999') >= $from)
  AND ($to IS NULL OR coalesce(r.first, '0000') <= $to)
  AND ($types IS NULL OR any(l IN labels(m) WHERE l IN $types))
WITH DISTINCT r, m
ORDER BY r.claims DESC, r.id
SKIP $skip
LIMIT $limit
WITH r, m, startNode(r) AS a, endNode(r) AS b, COUNT { (m)--() } - COUNT { (m)-[:SUBJECT|OBJECT|SPOKEN_BY|EVIDENCED_IN|ABOUT|MENTIONS|INVOLVES|TOOK_PLACE_IN]-() } AS otherDegree
RETURN r.id AS id, type(r) AS relation, a.id AS source, b.id AS target, r.standing AS standing, r.standings AS standings,
  r.claims AS claims, r.documents AS documents, r.sources AS sources, r.first AS first, r.last AS last,
  r.confidence AS confidence, r.disputed AS disputed,
  m.id AS other, m.name AS otherName, head([l IN labels(m) WHERE l <> 'Actor']) AS otherType, otherDegree
ORDER BY claims DESC, id
