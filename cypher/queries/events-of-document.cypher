// The events that a document reports, with the words that fill their roles.
// parameters:
//   document: string - the document's id
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
//   roles: string - JSON list of {role, start, end, text, actor?}
MATCH (d:Document {id: $document})
MATCH (e:Event)-[v:EVIDENCED_IN]->(d)
OPTIONAL MATCH (e)-[:TOOK_PLACE_IN]->(p)
RETURN e.id AS id, e.name AS name, e.kind AS kind, e.from AS from, e.to AS to, e.precision AS precision,
  p.id AS place, p.name AS placeName, e.killedMin AS killedMin, e.killedMax AS killedMax,
  e.injuredMin AS injuredMin, e.injuredMax AS injuredMax, v.roles AS roles
ORDER BY coalesce(e.from, e.to, '9999'), id
