// One actor, place or event by its id, with how much is known of it: no row where there is none.
// parameters:
//   id: string - the node's id
// columns:
//   id: string - the node's id
//   name: string - its name
//   type: string - type of actor, or Place, or Event
//   aliases: list of string or null - other names (actors)
//   wikidata: string or null - Wikidata item
//   description: string or null - one line on what it is
//   kind: string or null - kind of place or event
//   country: string or null - id of the state a place belongs to
//   lat: number or null - latitude in degrees
//   lon: number or null - longitude in degrees
//   from: string or null - first day of an event
//   to: string or null - last day of an event
//   degree: integer - projected edges
//   claims: integer - claims in which it is subject, object or speaker
//   documents: integer - documents that mention it
CALL {
  MATCH (n:Actor {id: $id}) RETURN n
  UNION MATCH (n:Place {id: $id}) RETURN n
  UNION MATCH (n:Event {id: $id}) RETURN n
}
RETURN n.id AS id, n.name AS name, head([l IN labels(n) WHERE l <> 'Actor']) AS type, n.aliases AS aliases, n.wikidata AS wikidata,
  n.description AS description, n.kind AS kind, n.country AS country, n.lat AS lat, n.lon AS lon, n.from AS from, n.to AS to,
  COUNT { (n)--() } - COUNT { (n)-[:SUBJECT|OBJECT|SPOKEN_BY|EVIDENCED_IN|ABOUT|MENTIONS|INVOLVES|TOOK_PLACE_IN]-() } AS degree,
  COUNT { MATCH (c:Claim)-[:SUBJECT|OBJECT|SPOKEN_BY]->(n) } AS claims,
  COUNT { MATCH (n)<-[:MENTIONS]-(:Document) } + COUNT { MATCH (n)-[:EVIDENCED_IN]->(:Document) } AS documents
