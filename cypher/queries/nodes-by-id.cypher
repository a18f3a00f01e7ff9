// Names and types of several nodes.
// parameters:
//   ids: list of string - ids of the nodes
// columns:
//   id: string - the node's id
//   name: string - its name
//   type: string - type of actor, or Place, or Event
//   degree: integer - projected edges
UNWIND $ids AS id
CALL {
  WITH id MATCH (n:Actor {id: id}) RETURN n
  UNION WITH id MATCH (n:Place {id: id}) RETURN n
  UNION WITH id MATCH (n:Event {id: id}) RETURN n
}
WITH DISTINCT n
RETURN n.id AS id, n.name AS name, head([l IN labels(n) WHERE l <> 'Actor']) AS type, COUNT { (n)--() } - COUNT { (n)-[:SUBJECT|OBJECT|SPOKEN_BY|EVIDENCED_IN|ABOUT|MENTIONS|INVOLVES|TOOK_PLACE_IN]-() } AS degree
ORDER BY id
