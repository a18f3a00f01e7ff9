// One projected edge by its id: no row where there is none.
// parameters:
//   edge: string - the edge's id
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
//   sourceName: string - name of the subject
//   sourceType: string - type of the subject
//   targetName: string - name of the object
//   targetType: string - type of the object
MATCH (c:Claim {edge: $edge})
WITH c ORDER BY c.id LIMIT 1
MATCH (c)-[:SUBJECT|OBJECT]->(x)
MATCH (x)-[r]->(y)
WHERE r.id = $edge
WITH DISTINCT r, x, y
RETURN r.id AS id, type(r) AS relation, x.id AS source, y.id AS target, r.standing AS standing, r.standings AS standings,
  r.claims AS claims, r.documents AS documents, r.sources AS sources, r.first AS first, r.last AS last,
  r.confidence AS confidence, r.disputed AS disputed,
  x.name AS sourceName, head([l IN labels(x) WHERE l <> 'Actor']) AS sourceType, y.name AS targetName, head([l IN labels(y) WHERE l <> 'Actor']) AS targetType
