// Events under the filters in the order of time; those without a time come last.
// parameters:
//   kinds: list of string or null - only these kinds
//   places: list of string or null - ids of places
//   from: string or null - only what reaches this day or a later one (YYYY-MM-DD)
//   to: string or null - only what begins on this day or earlier
//   limit: integer = 1000 - most rows
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
MATCH (e:Event)-[:EVIDENCED_IN]->(d:Document)
WHERE ($kinds IS NULL OR e.kind IN $kinds)
  AND ($places IS NULL OR EXISTS { MATCH (e)-[:TOOK_PLACE_IN]->(x) WHERE x.id IN $places })
  AND ($from IS NULL OR coalesce(e.to, e.from, '9999') >= $from)
  AND ($to IS NULL OR coalesce(e.from, e.to, '0000') <= $to)
OPTIONAL MATCH (e)-[:TOOK_PLACE_IN]->(p)
WITH e, p, d ORDER BY d.id
WITH e, p, collect(DISTINCT d.id) AS documents
RETURN e.id AS id, e.name AS name, e.kind AS kind, e.from AS from, e.to AS to, e.precision AS precision,
  p.id AS place, p.name AS placeName, e.killedMin AS killedMin, e.killedMax AS killedMax,
  e.injuredMin AS injuredMin, e.injuredMax AS injuredMax, documents
ORDER BY coalesce(e.from, e.to, '9999'), id
LIMIT $limit
