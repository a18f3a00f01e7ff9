// The events in which a node has a role, or that claims about it are about, in the order of time.
// parameters:
//   id: string - id of an actor or place
//   limit: integer = 200 - most rows
// columns:
//   id: string - the event's id
//   name: string - its name
//   kind: string - its kind ("attack")
//   from: string or null - first day
//   to: string or null - last day
//   precision: string or null - how finely the time was stated
//   place: string or null - id of the place
//   placeName: string or null - name of the place
//   killedMin: integer or null - people killed, at the least
//   killedMax: integer or null - people killed, at the most; null for "at least"
//   injuredMin: integer or null - people injured, at the least
//   injuredMax: integer or null - people injured, at the most
//   documents: list of string - ids of the documents that report it, sorted
CALL {
  MATCH (n:Actor {id: $id}) RETURN n
  UNION MATCH (n:Place {id: $id}) RETURN n
  UNION MATCH (n:Event {id: $id}) RETURN n
}
CALL {
  WITH n MATCH (n)<-[:INVOLVES|TOOK_PLACE_IN]-(e:Event) RETURN e
  UNION WITH n MATCH (n)<-[:SUBJECT|OBJECT]-(:Claim)-[:ABOUT]->(e:Event) RETURN e
}
WITH DISTINCT e
MATCH (e)-[:EVIDENCED_IN]->(d:Document)
OPTIONAL MATCH (e)-[:TOOK_PLACE_IN]->(p)
WITH e, p, d ORDER BY d.id
WITH e, p, collect(DISTINCT d.id) AS documents
RETURN e.id AS id, e.name AS name, e.kind AS kind, e.from AS from, e.to AS to, e.precision AS precision,
  p.id AS place, p.name AS placeName, e.killedMin AS killedMin, e.killedMax AS killedMax,
  e.injuredMin AS injuredMin, e.injuredMax AS injuredMax, documents
ORDER BY coalesce(e.from, e.to, '9999'), id
LIMIT $limit
