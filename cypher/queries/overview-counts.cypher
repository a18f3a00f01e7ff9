// How many nodes and edges the filters let through: one row.
// parameters:
//   types: list of string or null - only edges between nodes of these types (labels)
//   relations: list of string or null - only these relations
//   standings: list of string or null - only edges whose strongest standing is one of these
//   from: string or null - only what reaches this day or a later one (YYYY-MM-DD)
//   to: string or null - only what begins on this day or earlier
// columns:
//   nodes: integer - nodes with such an edge
//   edges: integer - edges
MATCH (a)-[r]->(b)
WHERE (a:Actor OR a:Place OR a:Event)
  AND r.standing IS NOT NULL
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($standings IS NULL OR r.standing IN $standings)
  AND ($from IS NULL OR coalesce(r.last, '9999') >= $from)
  AND ($to IS NULL OR coalesce(r.first, '0000') <= $to)
  AND ($types IS NULL OR (any(l IN labels(a) WHERE l IN $types) AND any(l IN labels(b) WHERE l IN $types)))
UNWIND [a.id, b.id] AS id
RETURN count(DISTINCT id) AS nodes, count(DISTINCT r.id) AS edges
