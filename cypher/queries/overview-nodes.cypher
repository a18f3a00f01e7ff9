// The best connected nodes of the projected graph under the filters: what the map opens with.
// parameters:
//   types: list of string or null - only nodes of these types (labels)
//   relations: list of string or null - only these relations
//   standings: list of string or null - only edges whose strongest standing is one of these
//   from: string or null - only what reaches this day or a later one (YYYY-MM-DD)
//   to: string or null - only what begins on this day or earlier
//   limit: integer = 300 - most rows
// columns:
//   id: string - the node's id
//   name: string - its name
//   type: string - type of actor, or Place, or Event
//   degree: integer - edges under the filters
//   claims: integer - claims under those edges
MATCH (a)-[r]->(b)
WHERE (a:Actor OR a:Place OR a:Event)
  AND r.standing IS NOT NULL
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($standings IS NULL OR r.standing IN $standings)
  AND ($from IS NULL OR coalesce(r.last, '9999') >= $from)
  AND ($to IS NULL OR coalesce(r.first, '0000') <= $to)
  AND ($types IS NULL OR (any(l IN labels(a) WHERE l IN $types) AND any(l IN labels(b) WHERE l IN $types)))
UNWIND [a, b] AS n
WITH n, count(r) AS degree, sum(r.claims) AS claims
RETURN n.id AS id, n.name AS name, head([l IN labels(n) WHERE l <> 'Actor']) AS type, degree, claims
ORDER BY degree DESC, claims DESC, id
LIMIT $limit
